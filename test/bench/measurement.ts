/** What was read off once: numbers by name, times in processor seconds, memory in bytes, shares 0 to 1. */
export type Reading = Readonly<Record<string, number>>

/** Why nothing could be read. */
export interface Skipped {
  readonly skipped: string
}

/** How a number is printed; `times` are multiples. */
export type Unit = 'seconds' | 'bytes' | 'aSecond' | 'share' | 'times'

/** What a figure must be, by itself or as a multiple of the same figure of another measurement. */
export interface Goal {
  readonly atMost?: number
  readonly atLeast?: number
  readonly of: 'value' | 'ratio'
}

/** One number of a reading as the table shows it. */
export interface Figure {
  /** Its name in the reading. */
  readonly of: string
  /** What the table calls it; the main figure of a measurement needs no words. */
  readonly label?: string
  readonly unit: Unit
  readonly goal?: Goal
}

/** Something to be measured, once a round. */
export interface Measurement {
  /** The word by which `--only` picks it. */
  readonly subject: string
  /** What is done, the same for all programs that do it. */
  readonly what: string
  /** The program that does it. */
  readonly who: string
  /** Whose figures are 1 in its ratios, where that is not C doing the same. */
  readonly against?: { readonly what?: string; readonly who: string }
  readonly figures: readonly Figure[]
  readonly take: () => Promise<Reading | Skipped>
}
