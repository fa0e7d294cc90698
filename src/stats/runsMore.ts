import { mean, sampleStandardDeviation } from 'simple-statistics'
import { runsFor } from './runsFor.ts'

/** How well a mean is to be known: within a part of itself (0.05 for ±5%), or within an amount in its own unit. */
export type Precision = { readonly relative: number } | { readonly absolute: number }

/**
 * The fewest runs from which it is judged whether they are enough: with fewer, a lucky small variance stops too early.
 */
export const fewestRuns = 20

/**
 * How many more runs to make before looking again whether the mean is known well enough; 0 when it is.
 *
 * It is when the half-width of the Student-t interval is at most the amount, or γ/(1 + γ) of the mean for a relative γ,
 * which bounds the error as a part of the true mean (Law 2015, "Simulation Modeling and Analysis", 9.4.1). Each look
 * asks for what the variance seen so far needs, but at most doubles the runs. Stopped so, the mean is within the
 * precision of the truth in `level` of all studies and more, and the interval holds the truth in nearly `level` (Chow &
 * Robbins 1965): at 95%, with a spread of a tenth to four tenths of the mean, 96 to 98 of 100 and 94 to 95 of 100; with
 * log-normal values one less.
 *
 * @param values of the runs made so far
 * @param precision above 0
 * @param level above 0 and below 1
 * @throws `invalid precision`, `invalid level`
 */
export function runsMore(values: readonly number[], precision: Precision, level: number = 0.95): number {
  const wanted = 'relative' in precision ? precision.relative : precision.absolute
  if (!(wanted > 0 && wanted < Infinity)) throw new Error(`invalid precision: ${wanted}`)
  const runs = values.length
  if (runs < fewestRuns) return fewestRuns - runs
  const half = 'relative' in precision ? (wanted / (1 + wanted)) * Math.abs(mean([...values])) : wanted
  const needed = runsFor(sampleStandardDeviation([...values]), half, level)
  return Math.max(0, Math.min(needed, 2 * runs) - runs)
}
