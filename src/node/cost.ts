import { bytesOf } from '../experiments/bytesOf.ts'
import type { Graph } from '../graph/graph.ts'
import type { Run } from '../model/run.ts'
import { simulate } from '../model/simulate.ts'
import { resultOf } from '../results/resultOf.ts'
import { build } from '../scenario/build.ts'
import { inSmall } from '../scenario/inSmall.ts'
import type { Scenario } from '../scenario/schema.ts'

/** What a run of a scenario takes on this machine, the experiments around it aside. */
export interface Cost {
  /** The most memory that the process will have had at once. */
  readonly bytes: number
  /** From the command to its end; null where it is too little to be worth a try: a few seconds. */
  readonly seconds: number | null
}

/** Person-days from which on a scenario is worth a try, those of the market that is tried, and of one to warm up with. */
const worthATry = 3_000_000
const tried = 1_200_000
const warming = 150_000
/** How often each is run: until the code is as fast as it will be, and then for the quickest of a few. */
const warmUps = 4
const tries = 3

/** What Node, the program and the drawing of a report take without any people, and what a person does, roughly. */
const bytesOfProgram = 200e6
const bytesOfPerson = 400
/** How often the time until the command was understood goes into opening the program and drawing a report. */
const timesOpening = 3.5

/**
 * What a run will take.
 *
 * A market of some ten thousand people with the same scenario in proportion (`inSmall`) is run a few times, in about two
 * seconds, and the quickest run is counted up to the whole market: time a person is much the same in ten thousand and in a
 * million. Time is that of the processor; on a machine that others use it will be more. Memory is what the columns of the
 * run will hold (`bytesOf`) and what the program takes by itself. The README of this room has what was measured.
 */
export function costOf(scenario: Scenario, imported?: Graph): Cost {
  const people = imported?.nodes ?? scenario.market.people
  const { days } = scenario.clock
  if (people * days < worthATry) return { bytes: bytesOfProgram + bytesOfPerson * people, seconds: null }
  const opening = timesOpening * processorSeconds()
  const market = (personDays: number) => inSmall(scenario, Math.min(people, Math.ceil(personDays / days)), imported)
  for (let time = 0; time < warmUps; time++) trial(market(warming))
  const trials = Array.from({ length: tries }, () => trial(market(tried)))
  // What else the machine does only ever adds time.
  const { run, seconds } = trials.reduce((one, other) => (other.seconds < one.seconds ? other : one))
  return { bytes: bytesOfProgram + bytesOf(run, people), seconds: opening + (seconds * people) / run.model.people }
}

function trial(scenario: Scenario): { readonly run: Run; readonly seconds: number } {
  const began = processorSeconds()
  const run = simulate(build(scenario))
  resultOf(run, { scenario: '', question: '', version: '', targets: [] })
  return { run, seconds: processorSeconds() - began }
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
