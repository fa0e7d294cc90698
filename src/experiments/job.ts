import type { Scenario } from '../scenario/schema.ts'

/** One run to be made: what is run, and under which of its replicates' luck. Plain data, so that it can be sent. */
export interface Job {
  /** What is run, in a word: see `addressOf`. */
  readonly address: string
  /** With the path of its edge list, where it names one, as whoever takes the job sees it. */
  readonly scenario: Scenario
  /** From 0, which is the scenario's own luck (`replicate.ts`). */
  readonly replicate: number
  /** Whether the same world without the campaign is run too, so that what the campaign adds is known (`twin.ts`). */
  readonly twin?: boolean
  /** Whether the counts of every day are kept as well (`daily.ts`). */
  readonly daily?: boolean
}

/** What besides the scenario decides what a run comes to. */
export interface RunBy {
  /** The program: two that may give different bytes must have different words here. */
  readonly version: string
  /** What the file of ties holds, where the scenario names one. */
  readonly edges?: Uint8Array | undefined
  /** A hash of a text, or of bytes, in hexadecimal digits; given from outside, since hashing belongs to the platform. */
  readonly hash: (content: string | Uint8Array) => string
}

/**
 * The address of a scenario: 16 hexadecimal digits from a hash of all that decides what its runs come to.
 *
 * How it is called, what it asks and what it aims at change nothing in a run, and so are left out; so is the place of the
 * file of ties, whose content is in instead.
 */
export function addressOf(scenario: Scenario, { version, edges, hash }: RunBy): string {
  const { name: _, question, group, mends, targets, arms, ...decisive } = scenario
  const { graph, ...market } = decisive.market
  const ties = edges === undefined ? graph : hash(edges)
  return hash(JSON.stringify([version, { ...decisive, market }, ties])).slice(0, 16)
}

/** The name under which a job is remembered, `address/replicate`, with `+twin` or `+daily` behind it where it has them: the same name, the same reading, to the bit. */
export function jobName({ address, replicate, twin, daily }: Omit<Job, 'scenario'>): string {
  return `${address}/${replicate}${twin ? '+twin' : ''}${daily ? '+daily' : ''}`
}

/** The jobs of some replicates of a scenario, in order. */
export function jobsOf(what: Omit<Job, 'replicate'>, first: number, past: number): readonly Job[] {
  return Array.from({ length: Math.max(0, past - first) }, (_, at) => ({ ...what, replicate: first + at }))
}
