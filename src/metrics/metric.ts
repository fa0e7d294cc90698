import type { Run } from '../model/run.ts'
import type { Words } from '../text/language.ts'

/** What a metric's number counts; decides how it is printed. Money is in fen. */
export type MetricUnit = 'people' | 'share' | 'days' | 'money' | 'perWeek' | 'ratio' | 'number' | 'score'

/** The days a metric looks at: the campaign, the days after it, the whole run, or its last day. */
export type Window = 'campaign' | 'after' | 'whole' | 'end'

/** A number a run gave, or null; the reason says why there is none, or of which sample the number is. */
export interface Measured {
  readonly value: number | null
  readonly reason?: Words
}

/** One measure of a campaign. */
export interface Metric {
  /** Its name in English, and in Chinese as the trade uses it. */
  readonly label: string
  readonly chinese: string
  readonly unit: MetricUnit
  readonly window: Window
  /** How it is computed, in one sentence. */
  readonly formula: Words
  /** Values that are poor and good for a campaign of this kind, for the score, with their source. */
  readonly scale?: { readonly poor: number; readonly good: number; readonly source: Words }
  /** Whether it compares with the same world without the campaign, so that this has to be run, too. */
  readonly twin?: true
  readonly take: (run: Run) => Measured
}

/** A number that could be computed; `sample` says of what part, where not of all. */
export function measured(value: number, sample?: Words): Measured {
  return sample === undefined ? { value } : { value, reason: sample }
}

/** No number, because. */
export function unmeasured(reason: Words): Measured {
  return { value: null, reason }
}

/** A ratio, or null with a reason where there is nothing to divide by. */
export function ratio(part: number, whole: number, reasonWhenEmpty: Words): Measured {
  return whole === 0 ? unmeasured(reasonWhenEmpty) : measured(part / whole)
}
