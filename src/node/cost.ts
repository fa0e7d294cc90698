import type { Graph } from '../graph/graph.ts'
import type { Scenario } from '../scenario/schema.ts'
import { compileFor } from './compiling.ts'

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
const tried = 2_400_000
const warming = 600_000
/** How often each is run at most: the code gets faster for some runs. And for how many seconds trying may go on. */
const warmUps = 3
const tries = 12
const patience = 4

/** What Node, the program and the drawing of a report take without any people, and what a person does, roughly. */
const bytesOfProgram = 200e6
const bytesOfPerson = 400
/** How often the time until the command was understood goes into opening the program and drawing a report. */
const timesOpening = 12
/** A market of so many people is within reach of the processor; in larger ones each takes longer, by so much for every tenfold. */
const within = 100_000
const longerTenfold = 0.5

/**
 * What a run will take.
 *
 * A market of some ten thousand people with the same scenario in proportion is run a few times, for four seconds or less, and
 * the quickest run is counted up to the whole market. In a large one more of the time is waiting for memory: half as long
 * again a person with every tenfold of a market above 100,000.
 * Time is that of the processor; on a machine that others use it will be more. Memory is as `memoryOf` has it. The README
 * of this room has what was measured.
 */
export async function costOf(scenario: Scenario, imported?: Graph): Promise<Cost> {
  if (isSmall(scenario, imported)) return { memory: await memoryOf(scenario, imported), seconds: null }
  const { user, system } = process.cpuUsage()
  const opening = (timesOpening * (user + system)) / 1e6
  const { trial } = await import('./trial.ts')
  // As the run itself is made.
  compileFor('longRun')
  for (let time = 0; time < warmUps; time++) trial(scenario, warming, imported)
  const until = performance.now() + patience * 1000
  let { size, seconds } = trial(scenario, tried, imported)
  for (let time = 1; time < tries && performance.now() < until; time++) {
    // What else the machine does, and compiling, only ever add time.
    const again = trial(scenario, tried, imported)
    if (again.seconds < seconds) ({ size, seconds } = again)
  }
  return { memory: withProgram(size), seconds: opening + seconds * slowed(peopleOf(scenario, imported)) }
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

/** How much longer a person takes in a market than in one within reach of the processor: 1 or more. */
export function slowed(people: number): number {
  return 1 + longerTenfold * Math.max(0, Math.log10(people / within))
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
