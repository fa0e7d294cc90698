import type { Result } from '../results/result.ts'
import { column } from '../results/table.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { words } from './numbers.ts'
import { none, whole } from './printNumber.ts'
import { rankedBars } from './rankedBars.ts'
import { palette } from './theme.ts'

const groups = [
  ['overall', 'Overall'],
  ['growth', 'Growth'],
  ['activity', 'Activity'],
  ['conversion', 'Conversion'],
] as const

/** The score from 0 to 100: overall, each group, and under a group the metrics it is the mean of. */
export const score: ChartKind = {
  title: 'The score',
  make(result) {
    const known = groups.filter(([key]) => result.score[key] !== null)
    if (result.score.overall === null || known.length < 2) return undrawn('no metric of the score has a value')
    const ranked = known.slice(1).sort(([one], [other]) => (result.score[other] ?? 0) - (result.score[one] ?? 0))
    const best = ranked[0]
    const worst = ranked[ranked.length - 1]
    return {
      finding:
        `Overall ${whole(result.score.overall)} of 100: strongest in ${best[0]} (${whole(result.score[best[0]] ?? 0)})` +
        (best === worst ? '.' : `, weakest in ${worst[0]} (${whole(result.score[worst[0]] ?? 0)}).`),
      spec: rankedBars(
        groups.flatMap(([key, name]) => [
          bar(name.toUpperCase(), result.score[key], palette.blue),
          ...metricBars(result, key),
        ]),
        { title: 'score, 0 to 100', names: 'group, measures', format: 'd', least: 106, marks },
      ),
    }
  },
}

const marks = [0, 25, 50, 75, 100]

function metricBars(result: Result, group: string) {
  const { scores } = result.tables
  const values = column(scores, 'score')
  const inGroup = words(scores, 'group')
  return words(scores, 'metric').flatMap((key, at) => {
    const label = result.readings.find((reading) => reading.key === key)?.label ?? key
    const value = values[at]
    return inGroup[at] === group ? [bar(label, typeof value === 'number' ? value : null, palette.sky)] : []
  })
}

function bar(name: string, value: number | null, color: string) {
  return { name, value: value ?? 0, text: value === null ? `${none} no value` : whole(value), color }
}
