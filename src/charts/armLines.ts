import type { Result } from '../results/result.ts'
import type { Language, Words } from '../text/language.ts'
import type { Chart } from './chart.ts'
import { frame } from './frame.ts'
import { numbers, total, words } from './numbers.ts'
import { whole } from './printNumber.ts'
import { sevenDayMean } from './sevenDayMean.ts'
import { palette } from './theme.ts'
import { campaignWindow, drawnDays, timeAxis, withHeadroom } from './timeAxis.ts'
import { withTips } from './withTips.ts'

/** A design and the first run of it. */
export interface ArmResult {
  readonly name: string
  readonly result: Result
}

/** Colours of designs, in their order; further ones begin again, and are told apart by their dashes. */
const colors = [palette.blue, palette.orange, palette.green, palette.purple, palette.vermilion, palette.sky]
const dashes = [
  [1, 0],
  [6, 3],
  [2, 3],
]

/** What is drawn of all designs in one picture, day by day. */
const kinds: readonly {
  readonly name: string
  readonly title: Words
  readonly axis: Words
  readonly of: (result: Result) => readonly number[]
}[] = [
  {
    name: 'armMembers',
    title: { en: 'Members, design by design', zh: '各方案的成员数' },
    axis: { en: 'members', zh: '成员（人）' },
    of: ({ tables }) => numbers(tables.series, 'members'),
  },
  {
    name: 'armNewMembers',
    title: { en: 'New members, design by design', zh: '各方案的新增用户' },
    axis: { en: 'new members a day, 7-day mean', zh: '每日新增用户（7日均值）' },
    of: ({ tables }) => sevenDayMean(numbers(tables.series, 'newMembers')),
  },
  {
    name: 'armLogins',
    title: { en: 'Logins, design by design', zh: '各方案的登录次数' },
    axis: { en: 'logins a day, 7-day mean', zh: '每日登录次数（7日均值）' },
    of: ({ tables }) => sevenDayMean(numbers(tables.series, 'logins')),
  },
  {
    name: 'armOrders',
    title: { en: 'Orders, design by design', zh: '各方案的订单' },
    axis: { en: 'orders a day, 7-day mean', zh: '每日订单（7日均值）' },
    of: ({ tables }) => {
      const onDeal = numbers(tables.series, 'ordersOnDeal')
      return sevenDayMean(numbers(tables.series, 'ordersFullPrice').map((orders, day) => orders + onDeal[day]))
    },
  },
]

/** Members, new members, logins and orders of every design in one picture each: a line a design, of its first run. */
export function armLines(arms: readonly ArmResult[], language: Language): readonly Chart[] {
  return kinds.map(({ name, title, axis, of }) => {
    const lines = arms.map((arm) => ({ ...arm, values: of(arm.result) }))
    const spec = picture(lines, axis[language], language)
    const atEnd = name === 'armMembers'
    const told = lines.map(({ name: arm, values }) => {
      const value = atEnd ? (values.at(-1) ?? 0) : total(values) / Math.max(1, values.length)
      return `${arm} ${atEnd ? whole(value) : value.toFixed(1)}`
    })
    const finding = {
      en: `${atEnd ? 'On the last day' : 'On an average day'}: ${told.join(', ')}. One run of each, on the same luck.`,
      zh: `${atEnd ? '最后一天' : '平均每天'}：${told.join('，')}。每个方案一次运行，随机因素相同。`,
    }[language]
    return { name, title: title[language], finding, spec }
  })
}

function picture(
  lines: readonly (ArmResult & { readonly values: readonly number[] })[],
  title: string,
  language: Language,
) {
  const [{ result }] = lines
  const dates = words(result.tables.series, 'date')
  const names = lines.map(({ name }) => name)
  const top = withHeadroom(Math.max(1, ...lines.flatMap(({ values }) => values)))
  const values = lines.flatMap((line) =>
    drawnDays(result).map((at) => ({ date: dates[at], arm: line.name, value: line.values[at] })),
  )
  return withTips(
    {
      ...frame(270),
      layer: [
        ...campaignWindow(result, top, language),
        {
          data: { values },
          mark: { type: 'line' },
          encoding: {
            x: timeAxis(result, language),
            y: {
              field: 'value',
              type: 'quantitative',
              title,
              scale: { domain: [0, top] },
              axis: { format: top < 5 ? ',.1f' : ',.0f', tickCount: 5 },
            },
            color: {
              field: 'arm',
              type: 'nominal',
              scale: { domain: names, range: names.map((_, at) => colors[at % colors.length]) },
            },
            strokeDash: {
              field: 'arm',
              type: 'nominal',
              scale: {
                domain: names,
                range: names.map((_, at) => dashes[Math.floor(at / colors.length) % dashes.length]),
              },
            },
          },
        },
      ],
    },
    language,
  )
}
