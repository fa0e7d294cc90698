import type { Measured } from '../metrics/metric.ts'
import type { Run } from '../model/run.ts'
import type { Words } from '../text/language.ts'

/** From a least to a most; both belong to it. */
export type Range = readonly [least: number, most: number]

/** Something that real campaigns show, and a world must show to be believed. */
export interface Fact {
  /** What it is in English, and in Chinese. */
  readonly label: string
  readonly chinese: string
  readonly unit: 'share' | 'ratio' | 'number'
  /** How its number is computed from a run, in one sentence. */
  readonly formula: Words
  /** What was published: a number in it passes. */
  readonly published: Range
  /** Wider than that: a number in it, but not in `published`, wants a look. Beyond it the world is not like real ones. */
  readonly possible: Range
  /** Where `published` is from; what is our own judgement says so. */
  readonly source: Words
  readonly take: (run: Run) => Measured
}

/** How a world stands a fact; `unseen` where the run cannot tell. */
export type Standing = 'pass' | 'review' | 'fail' | 'unseen'

/** How a number stands a fact. */
export function standingOf({ published, possible }: Fact, value: number | null): Standing {
  if (value === null) return 'unseen'
  if (within(published, value)) return 'pass'
  return within(possible, value) ? 'review' : 'fail'
}

function within([least, most]: Range, value: number): boolean {
  return value >= least && value <= most
}
