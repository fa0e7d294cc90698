import { type Stream, uniform } from '../../random/stream.ts'
import { type Choice, designAt } from './choice.ts'
import { type DesignOutcome, designOutcomes } from './designOutcomes.ts'
import { nearby } from './nearby.ts'
import { paretoSet } from './paretoSet.ts'
import { sobolSequence } from './sobolSequence.ts'
import { standings, type Tried } from './standings.ts'

/** A run to make: a design and the replicate whose luck it has, the same for every design. */
export interface DesignJob {
  readonly point: readonly number[]
  readonly replicate: number
}

/** What is wanted of a search for the best design. */
export interface OptimiseOptions {
  /** What a design decides, one to forty choices. */
  readonly choices: readonly Choice[]
  /**
   * Runs designs and gives for each job, in order, the objective, more being better, and then for every limit how much
   * is left until it is broken, less than 0 where it is.
   */
  readonly evaluate: (
    jobs: readonly DesignJob[],
  ) => readonly (readonly number[])[] | Promise<readonly (readonly number[])[]>
  /** Runs to make at most, 20 or more. */
  readonly runs: number
  readonly luck: Stream
}

const startShare = 0.2
const searchShare = 0.8
const widestStep = 0.25
const mostFinalists = 6

/**
 * The best design that a number of runs can find: an even start over all designs (Sobol sequence), a local search
 * around the best so far, and a final.
 *
 * A fifth of the runs goes to the start, a run a design. Then come rounds of new designs near the best six, by steps
 * that shrink from a quarter of the range to a twentieth. In each round the better half of as many designs as are new
 * gets a second replicate, of those the better half twice as many, and so on (successive halving; Karnin, Koren &
 * Somekh 2013): the hopeless cost a run. The last fifth goes to six finalists in even parts: those that stand best, and
 * with limits the best three and the next best of the Pareto set. All designs have the same luck in the same replicate.
 *
 * @returns every design tried: finalists first, those that keep all limits before the unsure, and by their mean
 *   objective
 * @throws `invalid choices`, `invalid runs`, `invalid outcomes` where not one a job, or not finite
 */
export async function optimise(options: OptimiseOptions): Promise<readonly DesignOutcome[]> {
  const { choices, evaluate, runs, luck } = options
  if (!(choices.length >= 1 && choices.length <= 40)) throw new Error(`invalid choices: ${choices.length}`)
  if (!(runs >= 20)) throw new Error(`invalid runs: ${runs}`)
  const tried: Trying[] = []
  const seen = new Set<string>()
  let made = 0

  const raise = async (designs: readonly Trying[], replicates: number) => {
    const wanted = designs.flatMap((design) => {
      const more = Math.max(0, replicates - design.values.length)
      return Array.from({ length: more }, (_, at) => ({ design, replicate: design.values.length + at }))
    })
    const jobs = wanted.slice(0, runs - made)
    if (jobs.length === 0) return
    const outcomes = await evaluate(jobs.map(({ design, replicate }) => ({ point: design.point, replicate })))
    if (outcomes.length !== jobs.length) throw new Error(`invalid outcomes: ${outcomes.length} for ${jobs.length} jobs`)
    for (const [at, { design }] of jobs.entries()) {
      if (!outcomes[at]!.every(Number.isFinite)) throw new Error(`invalid outcomes: ${outcomes[at]!.join(', ')}`)
      design.values.push(outcomes[at]!)
    }
    made += jobs.length
  }
  const tryOut = async (points: readonly (readonly number[])[]) => {
    const fresh = points.flatMap((point): Trying[] => {
      const key = point.join(' ')
      if (seen.has(key)) return []
      seen.add(key)
      return [{ point, values: [] }]
    })
    await raise(fresh, 1)
    tried.push(...fresh.filter(({ values }) => values.length > 0))
  }
  const best = (many: number) => {
    const { order } = standings(tried)
    return order.slice(0, many).map((at) => tried[at]!)
  }

  const start = sobolSequence(choices.length, luck)
  const searching = searchShare * runs
  await tryOut(Array.from({ length: Math.floor(startShare * runs) }, (_, at) => designAt(start(at), choices)))
  const batch = Math.max(4, Math.round(runs / 40))
  // The sequence has the keys from 0, one a choice; proposals have those from there on.
  for (let proposal = choices.length, before = 0; made < searching && made > before; ) {
    before = made
    for (let size = batch, replicates = 2; size >= 2; size = Math.floor(size / 2), replicates *= 2) {
      await raise(best(Math.ceil(size / 2)), replicates)
    }
    const parents = best(mostFinalists)
    const radius = widestStep * Math.max(0.2, 1 - made / searching)
    await tryOut(
      Array.from({ length: batch }, () => {
        const parent = parents[Math.floor(uniform(luck, proposal, 0, 1) ** 2 * parents.length)]!
        return nearby(parent.point, choices, radius, luck, proposal++)
      }),
    )
  }
  const finalists = finalistsOf(tried)
  for (let replicates = 1; made < runs; replicates++) await raise(finalists, replicates)
  return designOutcomes(tried, finalists)
}

/** A design while it is tried. */
type Trying = Tried & { readonly values: (readonly number[])[] }

function finalistsOf<Design extends Tried>(tried: readonly Design[]): readonly Design[] {
  const { order, means } = standings(tried)
  const front = new Set(paretoSet(means))
  const chosen = new Set([...order.slice(0, mostFinalists / 2), ...order.filter((at) => front.has(at)), ...order])
  return [...chosen].slice(0, mostFinalists).map((at) => tried[at]!)
}
