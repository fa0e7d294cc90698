import { sampleVariance } from 'simple-statistics'
import type { Interval } from './interval.ts'
import { meanInterval } from './meanInterval.ts'

/** How much more one arm brings than another, run on the same luck. */
export interface PairedDifference {
  /** Of the mean of other − one. */
  readonly difference: Interval
  /**
   * How many times the variance is that of the same runs with luck of their own: (s²one + s²other)/s²difference. Above
   * 1 where sharing luck pays; null where no difference varies, or fewer than two pairs tell.
   */
  readonly varianceSaved: number | null
}

/**
 * The mean paired difference of two arms with its Student-t interval.
 *
 * @param one of each replicate, in order
 * @param other of the same replicates
 * @param level of the interval, above 0 and below 1
 * @returns without an interval for fewer than two pairs
 * @throws `invalid pairs` if the lengths differ; as meanInterval
 */
export function pairedDifference(
  one: readonly number[],
  other: readonly number[],
  level: number = 0.95,
): PairedDifference {
  if (one.length !== other.length) throw new Error(`invalid pairs: ${one.length} and ${other.length}`)
  const differences = one.map((value, pair) => other[pair]! - value)
  const difference = meanInterval(differences, level)
  if (one.length < 2) return { difference, varianceSaved: null }
  const apart = sampleVariance([...one]) + sampleVariance([...other])
  const paired = sampleVariance(differences)
  return { difference, varianceSaved: paired > 0 ? apart / paired : null }
}
