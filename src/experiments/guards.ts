import { quantileSorted } from 'simple-statistics'
import { meets, type Target } from '../metrics/target.ts'
import type { RunReading } from './reading.ts'
import { valuesOf } from './replicates.ts'

/** What a design must keep to, whatever it gains: a target that most runs have to meet. */
export type Guard = Target

/** The share of runs that have to meet a guard rail. */
export const guarded = 0.95

/** How an arm stands against a guard rail. */
export interface GuardStanding {
  readonly guard: Guard
  /** The share of its runs that meet it, and whether that is enough; a run without a value meets nothing. */
  readonly metIn: number
  readonly kept: boolean
  /** Its 95th percentile over the runs for a guard from above, the 5th for one from below; null without values. */
  readonly edge: number | null
}

/** Holds the runs of an arm to guard rails. */
export function guardStandings(guards: readonly Guard[], readings: readonly RunReading[]): readonly GuardStanding[] {
  return guards.map((guard) => {
    const values = valuesOf(readings, guard.metric)
    const metIn = values.filter((value) => meets(guard, value)).length / Math.max(1, values.length)
    const sorted = values.filter((value) => value !== null).sort((one, other) => one - other)
    const share = guard.comparison.startsWith('<') ? guarded : 1 - guarded
    return { guard, metIn, kept: metIn >= guarded, edge: sorted.length === 0 ? null : quantileSorted(sorted, share) }
  })
}
