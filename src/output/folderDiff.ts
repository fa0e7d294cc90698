import { parse } from 'yaml'
import { z } from 'zod'
import type { MetricUnit } from '../metrics/metric.ts'

/** What a run's folder says of itself: the texts of two of its files. */
export interface FolderTexts {
  /** As the folder was named. */
  readonly name: string
  /** `summary.json` and `scenario.yaml`. */
  readonly summary: string
  readonly scenario: string
}

/** A measure in two folders. */
export interface MeasureDiff {
  readonly key: string
  readonly label: string
  readonly unit: MetricUnit
  /** Money in fen; means where the folder has many runs; null without a value or the measure. */
  readonly values: readonly [number | null, number | null]
  /** Half of the 95% interval of each mean; null for a single run. */
  readonly halves: readonly [number | null, number | null]
}

/** Two folders side by side. */
export interface FolderDiff {
  readonly names: readonly [string, string]
  /** Runs behind the numbers of each. */
  readonly runs: readonly [number, number]
  /** What differs in the scenarios: the path of each field, and its value in each; undefined where there is none. */
  readonly fields: readonly {
    readonly path: string
    readonly values: readonly [string | undefined, string | undefined]
  }[]
  /** Every measure of either, in the order of the first. */
  readonly measures: readonly MeasureDiff[]
}

const number = z.number().nullable()
const summaryFields = z.object({
  metrics: z.record(z.string(), z.object({ value: number, unit: z.string(), label: z.string() })),
  replicates: z
    .object({ runs: z.number(), metrics: z.record(z.string(), z.object({ mean: number, low: number, high: number })) })
    .optional(),
})

type Summary = z.output<typeof summaryFields>

/** Reads a summary as a run leaves it; undefined where the text is none. */
export function readSummary(text: string): Summary | undefined {
  try {
    return summaryFields.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/**
 * Lays two folders of runs side by side: every field in which their scenarios differ, and every measure.
 *
 * Of a folder of many runs the means are compared, of one of a single run its numbers.
 *
 * @throws `invalid summary` for a text that is none
 */
export function folderDiff(one: FolderTexts, other: FolderTexts): FolderDiff {
  const [first, second] = [one, other].map(({ name, summary }) => {
    const read = readSummary(summary)
    if (read === undefined) throw new Error(`invalid summary: ${name}`)
    return read
  })
  const [before, after] = [one, other].map(({ scenario }) => fieldsOf(parse(scenario)))
  const paths = [...new Set([...before.keys(), ...after.keys()])]
  const keys = [...new Set([...Object.keys(first.metrics), ...Object.keys(second.metrics)])]
  return {
    names: [one.name, other.name],
    runs: [first.replicates?.runs ?? 1, second.replicates?.runs ?? 1],
    fields: paths
      .filter((path) => before.get(path) !== after.get(path))
      .map((path) => ({ path, values: [before.get(path), after.get(path)] })),
    measures: keys.map((key) => measure(key, first, second)),
  }
}

function measure(key: string, one: Summary, other: Summary): MeasureDiff {
  const { unit, label } = one.metrics[key] ?? other.metrics[key]
  const scale = (value: number | null) => (value !== null && unit === 'yuan' ? value * 100 : value)
  const read = ({ metrics, replicates }: Summary) => {
    const mean = replicates?.metrics[key]
    const half = !mean || mean.low === null || mean.high === null ? null : (mean.high - mean.low) / 2
    return { value: scale(mean === undefined ? (metrics[key]?.value ?? null) : mean.mean), half: scale(half) }
  }
  const [first, second] = [read(one), read(other)]
  return {
    ...{ key, label, unit: (unit === 'yuan' ? 'money' : unit) as MetricUnit }, // as summaries are written
    values: [first.value, second.value],
    halves: [first.half, second.half],
  }
}

/** Every field of plain data by its path, `plays.0.start`, with its value as text. */
function fieldsOf(data: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof data !== 'object' || data === null) return new Map([[path, String(data)]])
  const inside = Object.entries(data).flatMap(([key, value]) => [
    ...fieldsOf(value, path === '' ? key : `${path}.${key}`),
  ])
  return new Map(inside)
}
