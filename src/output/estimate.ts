import type { MetricUnit, Window } from '../metrics/metric.ts'
import type { Result } from '../results/result.ts'
import type { Language } from '../text/language.ts'
import { intervalsByKey } from './overRuns.ts'

/** A measure as it is best known: of several runs the mean with its interval, of one run its value alone. */
export interface Estimate {
  readonly value: number | null
  /** The ends of the 95% interval; null for a single run, and where there are too few values. */
  readonly low: number | null
  readonly high: number | null
  readonly unit: MetricUnit
  readonly window: Window
  /** Why there is no value. */
  readonly reason?: string
}

/** A result's measures by key; `undefined` for one that the result does not have. */
export function estimates(result: Result, language: Language): (key: string) => Estimate | undefined {
  const intervals = intervalsByKey(result, language)
  return (key) => {
    const reading = result.readings.find((each) => each.key === key)
    if (reading === undefined) return undefined
    const { value, unit, window, reason } = reading
    const over = intervals.get(key)
    const why = reason === undefined ? {} : { reason }
    if (over === undefined) return { value, low: null, high: null, unit, window, ...why }
    return { value: over.mean, low: over.low, high: over.high, unit, window, ...(over.mean === null ? why : {}) }
  }
}
