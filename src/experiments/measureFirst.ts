import type { Scenario } from '../scenario/schema.ts'
import { type Difference, differenceOf } from './differences.ts'

/** Something about people that nobody has measured, and that a decision may hang on. */
interface Guess {
  /** Its path in a scenario. */
  readonly path: string
  /** What to measure, in words that follow *measure*. */
  readonly words: string
  readonly read: (scenario: Scenario) => number
  readonly write: (scenario: Scenario, value: number) => Scenario
}

/** The guesses that move a campaign most; every one is a default whose source is an assumption. */
const guesses: readonly Guess[] = [
  guess('share', 'base', 'how many members share without a reward'),
  guess('share', 'reward', 'how much a reward makes members share'),
  guess('answer', 'base', 'how many join who are invited'),
  guess('answer', 'reward', 'how much a reward makes the invited join'),
  guess('logIn', 'base', 'how often members log in'),
  guess('leave', 'monthly', 'how many members leave in a month'),
]

/** How far a guess may be off: by a third to either side, and a share is at most 1. Source: assumption. */
const ends = [2 / 3, 3 / 2] as const

/** Runs of each arm at each end of each guess. */
export const runsAtEnd = 5

/** A scenario with one guess at one end. */
export interface Variant {
  readonly path: string
  readonly words: string
  readonly scenario: Scenario
}

/** A guess, and the gain of one arm over another at both its ends. */
export interface Hinge {
  readonly path: string
  readonly words: string
  readonly low: Difference
  readonly high: Difference
  /** Whether the gain has another sign at one end than at the other: then the decision hangs on this. */
  readonly turns: boolean
}

/** A scenario with each guess a third lower and half as high again, in that order, guess by guess. */
export function variantsOf(scenario: Scenario): readonly Variant[] {
  return guesses.flatMap(({ path, words, read, write }) =>
    ends.map((end) => ({ path, words, scenario: write(scenario, Math.min(read(scenario) * end, most(path))) })),
  )
}

/**
 * What to measure first: the guesses in the order of how much the gain of an arm moves between their ends, the largest
 * first; with the same luck everywhere.
 *
 * @param base what is to be large, in each run of the arm to keep, for each of its variants
 * @param arm the same of the other
 */
export function hinges(
  variants: readonly Variant[],
  base: readonly (readonly (number | null)[])[],
  arm: readonly (readonly (number | null)[])[],
): readonly Hinge[] {
  const found = guesses.map(({ path, words }) => {
    const at = variants.findIndex((each) => each.path === path)
    const [low, high] = [at, at + 1].map((place) => differenceOf(base[place], arm[place]))
    const [one, other] = [low.difference ?? 0, high.difference ?? 0]
    return { path, words, low, high, turns: one * other < 0 }
  })
  const swing = ({ low, high }: Hinge) => Math.abs((high.difference ?? 0) - (low.difference ?? 0))
  return found.toSorted((one, other) => swing(other) - swing(one))
}

type Processes = Scenario['behaviour']

function guess<Process extends keyof Processes>(
  process: Process,
  field: string & keyof Processes[Process],
  words: string,
): Guess {
  return {
    path: `behaviour.${process}.${field}`,
    words,
    read: ({ behaviour }) => Number(behaviour[process][field]),
    write(scenario, value) {
      const { behaviour } = scenario
      return { ...scenario, behaviour: { ...behaviour, [process]: { ...behaviour[process], [field]: value } } }
    },
  }
}

/** Effects in log-odds have no end that matters here; chances end at 1. */
function most(path: string): number {
  return path.endsWith('.reward') ? Infinity : 1
}
