/** What was read off once: numbers by name, times in seconds, memory in bytes, shares 0 to 1. */
export type Reading = Readonly<Record<string, number>>

/** Why nothing could be read. */
export interface Skipped {
  readonly skipped: string
}

/** How a number is printed. */
export type Unit = 'seconds' | 'bytes' | 'aSecond'

/** What a figure must be: by itself, or its ratio. */
export interface Goal {
  readonly is: 'atMost' | 'atLeast'
  readonly limit: number
  readonly of: 'value' | 'ratio'
}

/** One number of a reading as the table shows it. */
export interface Figure {
  /** Its name in the reading. */
  readonly of: string
  readonly unit: Unit
  /** What the table calls it; the first figure of a measurement needs no words. */
  readonly label?: string
  /** The measurement whose figure of the same name is 1 in its ratio; the same thing done, unless `what` is given. */
  readonly to?: { readonly what?: string; readonly who: string }
  readonly goal?: Goal | undefined
}

/** Something to be measured, once a round. */
export interface Measurement {
  /** The word by which `--only` picks it. */
  readonly subject: string
  /** What is done, the same for all programs that do it. */
  readonly what: string
  /** The program that does it. */
  readonly who: string
  readonly figures: readonly Figure[]
  readonly take: () => Promise<Reading | Skipped>
}
