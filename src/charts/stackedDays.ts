import type { TopLevelSpec } from 'vega-lite'
import type { Result } from '../results/result.ts'
import type { Language, Words } from '../text/language.ts'
import { frame } from './frame.ts'
import { words } from './numbers.ts'
import { sevenDayMean } from './sevenDayMean.ts'
import { campaignWindow, drawnDays, timeAxis, withHeadroom } from './timeAxis.ts'

/** One layer of a stack: its name in the legend, its daily counts and its colour. */
export interface StackedPart {
  readonly name: string
  readonly values: readonly number[]
  readonly color: string
}

/** Longest run whose days are told apart in the picture; a longer one shows means of 7 days. */
const mostDailyDays = 125

/** Daily counts that add up, stacked over time, in a long run as 7-day means; the first part lies at the bottom. */
export function stackedDays(
  result: Result,
  unit: Words,
  parts: readonly StackedPart[],
  language: Language,
): TopLevelSpec {
  const dates = words(result.tables.series, 'date')
  const daily = dates.length <= mostDailyDays
  const shown = parts.map(({ name, values }) => ({ name, values: daily ? values : sevenDayMean(values) }))
  const highest = Math.max(...dates.map((_, at) => shown.reduce((sum, part) => sum + part.values[at], 0)))
  const top = withHeadroom(highest)
  return {
    ...frame(250),
    layer: [
      ...campaignWindow(result, top, language),
      {
        data: {
          values: shown.flatMap(({ name, values }, order) =>
            drawnDays(result).map((at) => ({ date: dates[at], part: name, order, count: values[at] })),
          ),
        },
        mark: { type: 'area', interpolate: daily ? 'step' : 'linear' },
        encoding: {
          x: timeAxis(result, language),
          y: {
            field: 'count',
            type: 'quantitative',
            stack: 'zero',
            title: {
              en: daily ? `${unit.en} a day` : `${unit.en} a day, 7-day mean`,
              zh: daily ? `每日${unit.zh}` : `每日${unit.zh}（7日均值）`,
            }[language],
            scale: { domain: [0, top] },
            axis: { format: top < 5 ? ',.1f' : ',.0f', tickCount: 5 },
          },
          color: {
            field: 'part',
            type: 'nominal',
            scale: { domain: parts.map(({ name }) => name), range: parts.map(({ color }) => color) },
          },
          order: { field: 'order', type: 'quantitative' },
        },
      },
    ],
  }
}
