import { invalid } from '../arithmetic/invalid.ts'
import { normalQuantile } from '../arithmetic/normalQuantile.ts'
import type { Interval } from './interval.ts'

/**
 * A share with its interval after Wilson (1927), which stays within 0..1 and has a width also when none or all succeed.
 *
 * ((k + z²/2) ± z √(k(n − k)/n + z²/4)) / (n + z²).
 *
 * @param successes k, whole, from 0 to n
 * @param trials n, whole, 0 or more; 0 gives no share
 * @param level the share of such intervals that hold the true share (nearly), above 0 and below 1
 * @throws `invalid level`, `invalid trials`, `invalid successes`
 */
export function shareInterval(successes: number, trials: number, level: number = 0.95): Interval {
  if (!(level > 0 && level < 1)) throw invalid('level', level)
  if (!(Number.isSafeInteger(trials) && trials >= 0)) throw invalid('trials', trials)
  if (!(Number.isSafeInteger(successes) && successes >= 0 && successes <= trials)) {
    throw invalid('successes', successes)
  }
  if (trials === 0) return { estimate: null, low: null, high: null, reason: 'there are no trials' }
  const z = normalQuantile((1 + level) / 2)
  const centre = successes + (z * z) / 2
  const half = z * Math.sqrt((successes * (trials - successes)) / trials + (z * z) / 4)
  const whole = trials + z * z
  return {
    estimate: successes / trials,
    low: successes === 0 ? 0 : (centre - half) / whole,
    high: successes === trials ? 1 : (centre + half) / whole,
  }
}
