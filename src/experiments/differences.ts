import { mean, sampleVariance } from 'simple-statistics'
import { metrics } from '../metrics/index.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Cell, Table } from '../results/table.ts'
import { meanInterval } from '../stats/meanInterval.ts'
import type { RunReading } from './reading.ts'
import { usualLevel, valuesOf } from './replicates.ts'

/** A design in a comparison, and its replicates from the first on: run r of every arm has the same luck. */
export interface ArmRuns {
  readonly name: string
  readonly readings: readonly RunReading[]
}

/** How two arms differ in a metric, and how well that is known. */
export interface Difference {
  /** Runs in which both have a value. */
  readonly pairs: number
  /** Means over these runs; null where there are none. */
  readonly baseMean: number | null
  readonly armMean: number | null
  /** Mean of arm − base, and its Student-t interval over the pairs; no interval below two pairs. */
  readonly difference: number | null
  readonly low: number | null
  readonly high: number | null
  /** Standard deviation of single pairs' differences; null below two pairs. */
  readonly deviation: number | null
  /** How many times as large the standard error would be, had each arm luck of its own; null where the pairs never differ. */
  readonly saved: number | null
}

/**
 * The paired difference of two arms: the same people, ties and luck on both sides, so that what luck does to both alike
 * falls out (common random numbers).
 *
 * saved = √((s²base + s²arm)/s²difference): its square is how many times as many runs an unpaired comparison would need.
 *
 * @param level the share of such intervals that hold the true difference
 */
export function differenceOf(
  base: readonly (number | null)[],
  arm: readonly (number | null)[],
  level: number = usualLevel,
): Difference {
  const pairs = base.flatMap((value, at): [number, number][] => {
    const other = arm[at] ?? null
    return value === null || other === null ? [] : [[value, other]]
  })
  const [ofBase, ofArm] = [0, 1].map((side) => pairs.map((pair) => pair[side]))
  const differences = pairs.map(([one, other]) => other - one)
  const { estimate, low, high } = meanInterval(differences, level)
  const spread = differences.length < 2 ? null : sampleVariance(differences)
  return {
    pairs: pairs.length,
    baseMean: pairs.length === 0 ? null : mean(ofBase),
    armMean: pairs.length === 0 ? null : mean(ofArm),
    ...{ difference: estimate, low, high },
    deviation: spread === null ? null : Math.sqrt(spread),
    saved: !spread ? null : Math.sqrt((sampleVariance(ofBase) + sampleVariance(ofArm)) / spread),
  }
}

/** How every arm but the first differs from the first: a row an arm and metric. */
export function differencesTable([base, ...others]: readonly ArmRuns[]): Table {
  const rows = others.flatMap(({ name, readings }) =>
    Object.entries<Metric>(metrics).map(([metric, { label, unit }]) => {
      return {
        arm: name,
        metric,
        label,
        unit,
        ...differenceOf(valuesOf(base.readings, metric), valuesOf(readings, metric)),
      }
    }),
  )
  return {
    name: 'differences',
    title: `Against ${base.name}`,
    columns: columns.map(([name, label, unit]) => {
      return { name, label, unit, values: rows.map((row: Readonly<Record<typeof name, Cell>>) => row[name]) }
    }),
  }
}

const columns = [
  ['arm', 'Arm', ''],
  ['metric', 'Metric', ''],
  ['label', 'Meaning', ''],
  ['unit', 'Unit', ''],
  ['pairs', 'Pairs of runs with a value', 'runs'],
  ['baseMean', 'Mean of the first arm', 'of the metric'],
  ['armMean', 'Mean of this arm', 'of the metric'],
  ['difference', 'Mean difference', 'of the metric'],
  ['low', 'Lower end of its 95% interval', 'of the metric'],
  ['high', 'Upper end of its 95% interval', 'of the metric'],
  ['deviation', 'Standard deviation of the difference of a pair', 'of the metric'],
  ['saved', 'Times the standard error of arms with luck of their own', 'number'],
] as const satisfies readonly (readonly [name: string, label: string, unit: string])[]
