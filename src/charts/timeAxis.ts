import type { Result } from '../results/result.ts'
import type { Language } from '../text/language.ts'
import { dateOfEpochDay, epochDay } from '../units/moment.ts'
import { words } from './numbers.ts'
import { palette, textSize } from './theme.ts'
import { tickDates } from './tickDates.ts'

/** Most points along the time axis; a longer run shows every second, third … day, the last always. */
const mostPoints = 400

/** The places in the series of the days to be drawn. */
export function drawnDays(result: Result): readonly number[] {
  const days = words(result.tables.series, 'date').length
  const step = Math.ceil(days / mostPoints)
  return Array.from({ length: days }, (_, at) => at).filter((at) => (days - 1 - at) % step === 0)
}

/** The horizontal axis of dates, in universal time so that no time zone moves a day. */
export function timeAxis(result: Result, language: Language) {
  const first = result.start
  const last = words(result.tables.series, 'date').at(-1) ?? first
  const oneYear = first.slice(0, 4) === last.slice(0, 4)
  const marks = tickDates(first, last)
  const monthly = marks.length > 1 && marks.every((date) => date.endsWith('-01'))
  return {
    field: 'date',
    type: 'temporal' as const,
    title: {
      en: oneYear ? `date, ${first.slice(0, 4)}` : 'date',
      zh: oneYear ? `日期（${first.slice(0, 4)}年）` : '日期',
    }[language],
    scale: { type: 'utc' as const, nice: false },
    axis: {
      format: {
        en: monthly ? (oneYear ? '%b' : '%b %Y') : '%-d %b',
        zh: monthly ? (oneYear ? '%-m月' : '%Y年%-m月') : '%-m月%-d日',
      }[language],
      values: marks.map((date) => epochDay(date) * 86_400_000),
      labelFlush: false,
    },
  }
}

/**
 * The campaign's days as a shaded window with its name at the top, to lie under the lines of a chart.
 *
 * @param top the upper end of the vertical scale, and `bottom` the lower
 * @returns no layers without a campaign
 */
export function campaignWindow(result: Result, top: number, language: Language, bottom = 0, named = true) {
  const label = named ? { en: 'campaign', zh: '活动期' }[language] : ''
  const { campaign } = result
  if (campaign === null) return []
  const after = dateOfEpochDay(epochDay(campaign.last) + 1)
  const late = (campaign.firstDay + campaign.lastDay) / 2 > result.days / 2
  const values = [{ date: campaign.first, after: result.days > campaign.lastDay ? after : campaign.last, top, label }]
  const x = timeAxis(result, language)
  const y = { field: 'top', type: 'quantitative' } as const
  return [
    {
      data: { values },
      mark: { type: 'rect' as const, color: palette.window },
      encoding: { x, x2: { field: 'after' }, y: { ...y, stack: null }, y2: { datum: bottom } },
    },
    {
      data: { values },
      mark: {
        type: 'text' as const,
        align: late ? ('right' as const) : ('left' as const),
        baseline: 'top' as const,
        dx: late ? -5 : 5,
        dy: 4,
        fontSize: textSize,
        color: palette.windowText,
      },
      encoding: { x: late ? { ...x, field: 'after' } : x, y, text: { field: 'label' } },
    },
  ]
}

/** The upper end of a vertical scale, with room above the highest value for the window's name. */
export function withHeadroom(highest: number, part = 0.16): number {
  const wanted = highest * (1 + part)
  let step = 1
  while (step * 10 <= wanted) step *= 10
  while (step > wanted) step /= 10
  for (const size of [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]) if (size * step >= wanted) return size * step
  return wanted
}
