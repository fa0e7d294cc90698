import { mean, sampleStandardDeviation } from 'simple-statistics'
import { invalid } from '../arithmetic/invalid.ts'
import type { Interval } from './interval.ts'
import { studentQuantile } from './studentQuantile.ts'

/**
 * The mean of independent values with its Student-t interval: x̄ ± t · s/√n.
 *
 * @param values finite; from two on there is an interval, from one on a mean
 * @param level the share of such intervals that hold the true mean, above 0 and below 1
 * @throws `invalid level`, `invalid value`
 */
export function meanInterval(values: readonly number[], level: number = 0.95): Interval {
  if (!(level > 0 && level < 1)) throw invalid('level', level)
  for (const value of values) if (!Number.isFinite(value)) throw invalid('value', value)
  const size = values.length
  if (size === 0) return { estimate: null, low: null, high: null, reason: 'there are no values' }
  const estimate = mean([...values])
  if (size === 1) return { estimate, low: null, high: null, reason: 'one value does not show how much values vary' }
  const half = (studentQuantile((1 + level) / 2, size - 1) * sampleStandardDeviation([...values])) / Math.sqrt(size)
  return { estimate, low: estimate - half, high: estimate + half }
}
