import { type ChartKind, undrawn } from './chart.ts'
import { bandLayers, bandSentence, dailyBand } from './dailyBand.ts'
import { frame } from './frame.ts'
import { numbers, words } from './numbers.ts'
import { numberWithUnit, percent, whole } from './printNumber.ts'
import { palette } from './theme.ts'
import { campaignWindow, drawnDays, timeAxis, withHeadroom } from './timeAxis.ts'

const kinds = ['members', 'active in the last 7 days']

/** What the band is said to be of. */
const bandWords = { name: { en: 'members', zh: '成员数' }, drawn: { en: 'line is', zh: '实线' } }

/** Members at the end of each day, and those of them who logged in during the last 7 days. */
export const members: ChartKind = {
  title: 'Members and active members',
  make(result, language) {
    const { series } = result.tables
    const dates = words(series, 'date')
    const all = numbers(series, 'members')
    const active = numbers(series, 'activeWeek')
    const [allBand, activeBand] = [dailyBand(result, 'members'), dailyBand(result, 'active')]
    const highest = Math.max(0, ...all)
    if (highest === 0) return undrawn('there was no member on any day')
    const before = all[0] - numbers(series, 'newMembers')[0] + numbers(series, 'left')[0]
    const now = all[all.length - 1]
    const awake = active[active.length - 1]
    const top = withHeadroom(Math.max(highest, ...(allBand ?? []).map(({ high }) => high)))
    const values = drawnDays(result).flatMap((at) => [
      { date: dates[at], kind: kinds[0], people: all[at], ...allBand?.[at] },
      { date: dates[at], kind: kinds[1], people: active[at], ...activeBand?.[at] },
    ])
    const encoding = {
      x: timeAxis(result),
      y: {
        field: 'people',
        type: 'quantitative' as const,
        title: 'people',
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
        `The community went from ${whole(before)} to ${numberWithUnit(now, 'people').replace('people', 'members')} ` +
        `in ${whole(result.days)} days; at the end ${whole(awake)} of them` +
        `${now === 0 ? '' : ` (${percent(awake / now, 0)})`} had logged in during the last 7 days.` +
        bandSentence(result, 'members', bandWords, language),
      spec: {
        ...frame(270),
        layer: [
          ...campaignWindow(result, top),
          ...(allBand === undefined
            ? [{ data: { values }, ...line }]
            : [{ data: { values }, layer: [band.under, line, band.over] }]),
        ],
      },
    }
  },
}
