import type { Graph } from '../graph/graph.ts'
import type { Scenario } from '../scenario/schema.ts'

/** How large a run is in memory. */
export interface Memory {
  /** The most that the process will have had at once. */
  readonly bytes: number
  /** Places in its longest column; 0 where it is too small to matter. */
  readonly longest: number
}

/** What a run of a scenario takes on this machine, the experiments around it aside. */
export interface Cost {
  readonly memory: Memory
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
const timesOpening = 3

/**
 * What a run will take.
 *
 * A market of some ten thousand people with the same scenario in proportion is run a few times, in about two seconds, and
 * the quickest run is counted up to the whole market: time a person is much the same in ten thousand and in a million.
 * Time is that of the processor; on a machine that others use it will be more. Memory is as `memoryOf` has it. The README
 * of this room has what was measured.
 */
export async function costOf(scenario: Scenario, imported?: Graph): Promise<Cost> {
  if (isSmall(scenario, imported)) return { memory: await memoryOf(scenario, imported), seconds: null }
  const { user, system } = process.cpuUsage()
  const opening = (timesOpening * (user + system)) / 1e6
  const { trial } = await import('./trial.ts')
  for (let time = 0; time < warmUps; time++) trial(scenario, warming, imported)
  const trials = Array.from({ length: tries }, () => trial(scenario, tried, imported))
  // What else the machine does only ever adds time.
  const { size, seconds } = trials.reduce((one, other) => (other.seconds < one.seconds ? other : one))
  return { memory: withProgram(size), seconds: opening + seconds }
}

/**
 * The memory that a run will need: what its columns will hold, by a run in small (`experiments/sizeOf.ts`), and what the
 * program takes by itself. Of a small market it is said without a try.
 */
export async function memoryOf(scenario: Scenario, imported?: Graph): Promise<Memory> {
  if (isSmall(scenario, imported))
    return withProgram({ bytes: bytesOfPerson * peopleOf(scenario, imported), longest: 0 })
  const { trial } = await import('./trial.ts')
  return withProgram(trial(scenario, warming, imported).size)
}

function isSmall(scenario: Scenario, imported?: Graph): boolean {
  return peopleOf(scenario, imported) * scenario.clock.days < worthATry
}

function peopleOf({ market }: Scenario, imported?: Graph): number {
  return imported?.nodes ?? market.people
}

function withProgram({ bytes, longest }: Memory): Memory {
  return { bytes: bytesOfProgram + bytes, longest }
}
