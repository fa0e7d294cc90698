import type { Words } from '../text/language.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { listed } from './listed.ts'
import { numbers, words } from './numbers.ts'
import { percent } from './printNumber.ts'
import { palette } from './theme.ts'

/** Fewest people a route must have been watched with at an age to be drawn there. */
const fewest = 30

/** 97.5th percentile of the standard normal law. */
const z = 1.96

const routes: Readonly<Record<string, { readonly name: Words; readonly color: string }>> = {
  referral: { name: { en: 'through friends', zh: '好友邀请' }, color: palette.blue },
  search: { name: { en: 'by themselves', zh: '自然到来' }, color: palette.orange },
  media: { name: { en: 'by advertising', zh: '广告' }, color: palette.green },
  kol: { name: { en: 'opinion leaders', zh: '达人' }, color: palette.purple },
  shop: { name: { en: 'the shop', zh: '商城' }, color: palette.vermilion },
}

/** Share of newcomers still members by days since joining, a line a route with its 95% interval. */
export const stays: ChartKind = {
  title: { en: 'Who stays, by how they came', zh: '不同来源的留存' },
  make({ tables: { stayByRoute } }, language) {
    const [ages, shares, errors, people] = ['age', 'share', 'error', 'people'].map((name) => numbers(stayByRoute, name))
    const values = words(stayByRoute, 'route')
      .map((route, at) => ({
        ...{ route, name: routes[route].name[language], age: ages[at], share: shares[at], people: people[at] },
        low: Math.max(0, shares[at] - z * errors[at]),
        high: Math.min(1, shares[at] + z * errors[at]),
      }))
      .filter((row) => row.people >= fewest)
    const drawn = Object.keys(routes).filter((route) => values.some((row) => row.route === route && row.age > 0))
    if (drawn.length === 0)
      return undrawn(
        {
          en: `fewer than ${fewest} people came by any one route and were followed`,
          zh: `没有任何来源有${fewest}人以上可供跟踪`,
        }[language],
      )
    const until = (route: string) => Math.max(...values.filter((row) => row.route === route).map(({ age }) => age))
    const age =
      [60, 30, 14, 7].find((days) => drawn.every((route) => until(route) >= days)) ?? Math.min(...drawn.map(until))
    const parts = drawn.map((route) => {
      const row = values.find((each) => each.route === route && each.age === age)
      const { share = 0, low = 0, high = 0 } = row ?? {}
      return {
        en: `${percent(share, 0)} [${percent(low, 0)}, ${percent(high, 0)}] of those who came ${came[route]}`,
        zh: `${routes[route].name.zh}${percent(share, 0)}［${percent(low, 0)}～${percent(high, 0)}］`,
      }[language]
    })
    const x = {
      ...{
        field: 'age',
        type: 'quantitative' as const,
        title: { en: 'days since joining', zh: '加入后的天数' }[language],
      },
      ...{ scale: { nice: false, zero: true }, axis: { tickCount: 6, format: 'd' } },
    }
    const y = {
      ...{
        type: 'quantitative' as const,
        title: { en: 'share still members, %', zh: '仍是成员的比例（%）' }[language],
      },
      ...{ scale: { domain: [0, 1] }, axis: { format: '.0%', tickCount: 5 } },
    }
    const color = {
      field: 'name',
      type: 'nominal' as const,
      legend: { symbolOpacity: 1 },
      scale: {
        domain: drawn.map((route) => routes[route].name[language]),
        range: drawn.map((route) => routes[route].color),
      },
    }
    return {
      finding: {
        en: `${age} days after joining ${listed(parts)} are still members. The bands are 95% intervals.`,
        zh: `加入${age}天后仍是成员的比例：${parts.join('，')}。色带为95%区间。`,
      }[language],
      spec: {
        ...frame(270),
        data: { values },
        layer: [
          {
            mark: { type: 'area', opacity: 0.16 },
            encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' }, color },
          },
          { mark: { type: 'line' }, encoding: { x, y: { ...y, field: 'share' }, color } },
        ],
      },
    }
  },
}

const came: Readonly<Record<string, string>> = {
  referral: 'through friends',
  search: 'by themselves',
  media: 'by advertising',
  kol: 'through opinion leaders',
  shop: 'through the shop',
}
