import { studentQuantile } from '../stats/studentQuantile.ts'
import { type Difference, differenceOf } from './differences.ts'
import { usualLevel } from './replicates.ts'

/** What a comparison is decided on. */
export interface Question {
  /** What is to be large, of each arm in each run, the same luck in each; the first arm is the one to keep. */
  readonly values: readonly (readonly number[])[]
  /** For each arm, whether it keeps within the guard rails. */
  readonly allowed: readonly boolean[]
  /** The smallest gain worth a change, in the unit of the values; above 0. */
  readonly matters: number
  /** The most runs of each arm that anybody would wait for. */
  readonly cap: number
}

/** What to do after a comparison; arms by their place. */
export type Decision =
  /** The interval of its gain over the arm to keep lies above 0, and of those for which it does it has the largest mean. */
  | { readonly status: 'launch'; readonly arm: number }
  /** No arm is better than it by as much as matters. */
  | { readonly status: 'keep'; readonly arm: number }
  /** About so many more runs of each arm should tell. */
  | { readonly status: 'more'; readonly arm: number; readonly runs: number }
  /** More runs than anybody would wait for: luck hides a gain about as large as what matters. */
  | { readonly status: 'unsettled'; readonly arm: number; readonly runs: number }
  /** No arm keeps within the guard rails. */
  | { readonly status: 'none' }

/**
 * Decides between arms that ran with the same luck.
 *
 * Only arms within the guard rails count; where the first is not, the next that is takes its place. Each other's gain over
 * it has a paired interval at 1 − 5%/(number of others), so that with 95% none is launched that is no better, of however
 * many. Launched is the arm of the largest mean gain whose interval lies above 0; kept is the first where every interval
 * ends below what matters. Else each open gain needs an interval of half-width below max(gain, matters − gain), and (t · s/half)²
 * runs.
 *
 * @throws `invalid runs` below two
 */
export function decide({ values, allowed, matters, cap }: Question): Decision {
  const runs = values[0]?.length ?? 0
  if (runs < 2) throw new Error(`invalid runs: ${runs}`)
  const [base, ...others] = allowed.flatMap((each, arm) => (each ? [arm] : []))
  if (base === undefined) return { status: 'none' }
  if (others.length === 0) return base === 0 ? { status: 'keep', arm: base } : { status: 'launch', arm: base }
  const level = 1 - (1 - usualLevel) / others.length
  const gains = others.map((arm) => ({ arm, ...differenceOf(values[base], values[arm], level) }))
  const gain = (of: Difference) => of.difference ?? 0
  const byGain = gains.toSorted((one, other) => gain(other) - gain(one))
  const better = byGain.find(({ low }) => low !== null && low > 0)
  if (better !== undefined) return { status: 'launch', arm: better.arm }
  const open = byGain.filter(({ high }) => high === null || high >= matters)
  if (open.length === 0) return { status: base === 0 ? 'keep' : 'launch', arm: base }
  const needed = open.map((each) => {
    const half = Math.max(gain(each), matters - gain(each))
    return Math.max(runs + 1, runsFor((each.deviation ?? 0) / half, level))
  })
  const most = Math.max(...needed)
  return { status: most <= cap ? 'more' : 'unsettled', arm: open[0].arm, runs: most - runs }
}

/** The fewest runs n whose Student-t interval is narrow enough, √n ≥ t · ratio with n − 1 degrees of freedom, and a tenth. */
function runsFor(ratio: number, level: number): number {
  const t = (freedom: number) => ratio * studentQuantile((1 + level) / 2, freedom)
  const least = t(Infinity)
  let runs = Math.max(2, Math.floor(least * least))
  while (Math.sqrt(runs) < t(runs - 1)) runs++
  return Math.ceil(runs * 1.1)
}
