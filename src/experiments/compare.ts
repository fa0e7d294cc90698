import { type MetricKey, metrics } from '../metrics/index.ts'
import type { MetricUnit } from '../metrics/metric.ts'
import type { Table } from '../results/table.ts'
import type { Interval } from '../stats/interval.ts'
import { meanInterval } from '../stats/meanInterval.ts'
import { bestArm } from './bestArm.ts'
import { type Decision, decide } from './decision.ts'
import { type ArmRuns, type Difference, differenceOf, differencesTable } from './differences.ts'
import { type Guard, type GuardStanding, guardStandings } from './guards.ts'
import type { Hinge } from './measureFirst.ts'
import { valuesOf } from './replicates.ts'

/** What is asked of a comparison. */
export interface Asked {
  /** What is to be large, or small where `smaller`. */
  readonly metric: MetricKey
  readonly smaller: boolean
  readonly guards: readonly Guard[]
  /** The smallest gain worth a change, in the metric's unit; without it, see `worthwhile`. */
  readonly matters?: number
  /** The most runs of each arm that anybody would wait for. */
  readonly cap: number
}

/** An arm as the comparison sees it. */
export interface ComparedArm {
  readonly name: string
  /** The mean of the metric asked about, with its interval. */
  readonly mean: Interval
  /** The gain over the first arm: above 0 where this one is better. */
  readonly gain: Difference
  /** Among the arms that are allowed; 0 for the others, whose regret is null. */
  readonly chance: number
  readonly regret: number | null
  readonly guards: readonly GuardStanding[]
  /** What the law or a platform forbids in it. */
  readonly forbidden: readonly string[]
  readonly allowed: boolean
}

/** Designs compared on the same luck. */
export interface Comparison {
  readonly metric: MetricKey
  readonly label: string
  readonly unit: MetricUnit
  readonly smaller: boolean
  readonly matters: number
  readonly runs: number
  readonly arms: readonly ComparedArm[]
  readonly decision: Decision
  /** How every other arm differs from the first in every metric. */
  readonly differences: Table
  /** The first arm with other luck against itself: what luck alone would make of no difference. */
  readonly again?: Difference
  /** What the gain of an arm over the first hangs on, where that was asked: what to measure first comes first. */
  readonly measured?: { readonly arm: number; readonly hinges: readonly Hinge[] }
}

/**
 * Compares arms whose runs are paired: run r of each has the same luck.
 *
 * @param arms two or more, as many runs of each, two or more; the first is the one to keep
 * @param forbidden of each arm, what the law or a platform forbids in it
 * @param again runs of the first arm with luck of their own
 * @throws `invalid runs`; `missing values` where an arm has too few runs with the metric asked about
 */
export function compare(
  arms: readonly ArmRuns[],
  asked: Asked,
  forbidden: readonly (readonly string[])[],
  again?: ArmRuns['readings'],
): Comparison {
  const { metric, smaller, guards, cap } = asked
  const { label, unit } = metrics[metric]
  const values = paired(arms.map(({ readings }) => valuesOf(readings, metric)))
  if ((values[0]?.length ?? 0) < 2) throw new Error(`missing values: ${metric}`)
  const larger = values.map((each) => each.map((value) => (smaller ? -value : value)))
  const standings = arms.map(({ readings }) => guardStandings(guards, readings))
  const allowed = standings.map((each, arm) => each.every(({ kept }) => kept) && forbidden[arm].length === 0)
  const able = allowed.flatMap((each, arm) => (each ? [arm] : []))
  const best = bestArm(able.map((arm) => larger[arm]))
  const matters = asked.matters ?? worthwhile(arms[0], metric)
  return {
    ...{ metric, label, unit, smaller, matters },
    runs: arms[0].readings.length,
    arms: arms.map(({ name }, arm) => {
      const standing = best[able.indexOf(arm)]
      return {
        ...{ name, mean: meanInterval(values[arm]), gain: differenceOf(larger[0], larger[arm]) },
        ...{ chance: standing?.chance ?? 0, regret: standing?.regret ?? null },
        ...{ guards: standings[arm], forbidden: forbidden[arm], allowed: allowed[arm] },
      }
    }),
    decision: decide({ values: larger, allowed, matters, cap }),
    differences: differencesTable(arms),
    ...(again === undefined
      ? {}
      : { again: differenceOf(valuesOf(arms[0].readings, metric), valuesOf(again, metric)) }),
  }
}

/** The values of the runs in which every arm has one. */
function paired(values: readonly (readonly (number | null)[])[]): readonly (readonly number[])[] {
  const whole = values[0].flatMap((_, run) => (values.every((each) => each[run] != null) ? [run] : []))
  return values.map((each) => whole.map((run) => each[run]!)) // none of these is null
}

/**
 * The smallest gain worth a change where nobody says: a hundredth of the first arm's mean revenue for money, and of its
 * mean for anything else; above 0. Source: assumption, as for the levels of a risk (`results/riskClass.ts`).
 */
function worthwhile({ readings }: ArmRuns, metric: MetricKey): number {
  const of = metrics[metric].unit === 'money' ? 'economics.revenue' : metric
  const { estimate } = meanInterval(valuesOf(readings, of).filter((value) => value !== null))
  return Math.abs(estimate ?? 0) / 100 || 1e-9
}
