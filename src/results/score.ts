import { groupOf, metrics } from '../metrics/index.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Reading, Score } from './result.ts'
import type { Table } from './table.ts'

const groups = ['growth', 'activity', 'conversion'] as const

/** One scored metric: its reading mapped to 0..100, and its weight in the group's score. */
interface Scored {
  readonly reading: Reading
  readonly group: string
  readonly scale: NonNullable<Metric['scale']>
  readonly score: number | null
  readonly weight: number
}

/**
 * The score of a run: 100 · (value − poor) / (good − poor), cut to 0..100, mean over a group's metrics, then over groups.
 *
 * A metric without a value has no score and weighs nothing; a group without any is null, and the overall score is the mean
 * of the groups that exist.
 */
export function scoreOf(readings: readonly Reading[]): Score {
  const scored = scoredOf(readings)
  const [growth, activity, conversion] = groups.map((group) => {
    return mean(scored.filter((each) => each.group === group).map((each) => each.score))
  })
  return { growth, activity, conversion, overall: mean([growth, activity, conversion]) }
}

/** What the score is made of: every scored metric with its value, the values that are poor and good, score and weight. */
export function scoresTable(readings: readonly Reading[]): Table {
  const scored = scoredOf(readings)
  return {
    name: 'scores',
    title: 'What the score is made of',
    columns: [
      { name: 'metric', label: 'Metric', unit: '', values: scored.map((each) => each.reading.key) },
      { name: 'label', label: 'Meaning', unit: '', values: scored.map((each) => each.reading.label) },
      { name: 'group', label: 'Group', unit: '', values: scored.map((each) => each.group) },
      { name: 'value', label: 'Value', unit: 'of the metric', values: scored.map((each) => each.reading.value) },
      { name: 'poor', label: 'Poor', unit: 'of the metric', values: scored.map((each) => each.scale.poor) },
      { name: 'good', label: 'Good', unit: 'of the metric', values: scored.map((each) => each.scale.good) },
      { name: 'score', label: 'Score', unit: 'score', values: scored.map((each) => each.score) },
      {
        name: 'weight',
        label: "Weight in the group's score",
        unit: 'share',
        values: scored.map((each) => each.weight),
      },
    ],
  }
}

function scoredOf(readings: readonly Reading[]): readonly Scored[] {
  const known: Readonly<Record<string, Metric>> = metrics
  const scaled = readings.flatMap((reading) => {
    const { scale } = known[reading.key]
    return scale === undefined ? [] : [{ reading, group: groupOf(reading.key), scale }]
  })
  return scaled.map((each) => {
    const measured = scaled.filter((other) => other.group === each.group && other.reading.value !== null).length
    const { value } = each.reading
    return value === null
      ? { ...each, score: null, weight: 0 }
      : { ...each, score: mapped(value, each.scale), weight: 1 / measured }
  })
}

function mapped(value: number, { poor, good }: { readonly poor: number; readonly good: number }): number {
  return 100 * Math.min(1, Math.max(0, (value - poor) / (good - poor)))
}

function mean(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((each) => each !== null)
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length
}
