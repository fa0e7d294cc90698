import type { Words } from '../text/language.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { bandLayers, bandSentence, dailyBand } from './dailyBand.ts'
import { frame } from './frame.ts'
import { numbers, words } from './numbers.ts'
import { numberWithUnit, percent, whole } from './printNumber.ts'
import { palette } from './theme.ts'
import { campaignWindow, drawnDays, timeAxis, withHeadroom } from './timeAxis.ts'

const kindNames: readonly Words[] = [
  { en: 'members', zh: '成员' },
  { en: 'active in the last 7 days', zh: '近7日活跃' },
]

/** What the band is said to be of. */
const bandWords = { name: { en: 'members', zh: '成员数' }, drawn: { en: 'line is', zh: '实线' } }

/** Members at the end of each day, and those of them who logged in during the last 7 days. */
export const members: ChartKind = {
  title: { en: 'Members and active members', zh: '成员与活跃成员' },
  make(result, language) {
    const kinds = kindNames.map((words) => words[language])
    const { series } = result.tables
    const dates = words(series, 'date')
    const all = numbers(series, 'members')
    const active = numbers(series, 'activeWeek')
    const [allBand, activeBand] = [dailyBand(result, 'members'), dailyBand(result, 'active')]
    const highest = Math.max(0, ...all)
    if (highest === 0) return undrawn({ en: 'there was no member on any day', zh: '每一天都没有成员' }[language])
    const before = all[0] - numbers(series, 'newMembers')[0] + numbers(series, 'left')[0]
    const now = all[all.length - 1]
    const awake = active[active.length - 1]
    const top = withHeadroom(Math.max(highest, ...(allBand ?? []).map(({ high }) => high)))
    const values = drawnDays(result).flatMap((at) => [
      { date: dates[at], kind: kinds[0], people: all[at], ...allBand?.[at] },
      { date: dates[at], kind: kinds[1], people: active[at], ...activeBand?.[at] },
    ])
    const encoding = {
      x: timeAxis(result, language),
      y: {
        field: 'people',
        type: 'quantitative' as const,
        title: { en: 'people', zh: '人数' }[language],
        scale: { domain: [0, top] },
        axis: { format: ',.0f', tickCount: 5 },
      },
      color: {
        field: 'kind',
        type: 'nominal' as const,
        scale: { domain: kinds, range: [palette.blue, palette.green] },
        ...(allBand === undefined ? {} : { legend: { symbolOpacity: 1 } }),
      },
    }
    const band = bandLayers(encoding)
    const line = { mark: { type: 'line' as const }, encoding }
    return {
      finding:
        {
          en:
            `The community went from ${whole(before)} to ${numberWithUnit(now, 'people').replace('people', 'members')} ` +
            `in ${whole(result.days)} days; at the end ${whole(awake)} of them` +
            `${now === 0 ? '' : ` (${percent(awake / now, 0)})`} had logged in during the last 7 days.`,
          zh: `${whole(result.days)}天里社群从${whole(before)}人变为${whole(now)}人；期末有${whole(awake)}人${now === 0 ? '' : `（${percent(awake / now, 0)}）`}在近7日登录过。`,
        }[language] + bandSentence(result, 'members', bandWords, language),
      spec: {
        ...frame(270),
        layer: [
          ...campaignWindow(result, top, language),
          ...(allBand === undefined
            ? [{ data: { values }, ...line }]
            : [{ data: { values }, layer: [band.under, line, band.over] }]),
        ],
      },
    }
  },
}
