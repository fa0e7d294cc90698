import { medianAbsoluteDeviation, standardDeviation } from 'simple-statistics'
import { exp } from '../../arithmetic/exp.ts'
import { categoricalFrom } from '../../random/categoricalFrom.ts'
import { normalFrom } from '../../random/normalFrom.ts'
import { type Stream, uniform } from '../../random/stream.ts'
import { latinHypercube } from './latinHypercube.ts'

/** A run to make: a point of the unit cube of the parameters, and the number that makes its luck its own. */
export interface Trial {
  readonly point: readonly number[]
  readonly run: number
}

/** A run that was made, and how it compares with what was observed. */
export interface Particle extends Trial {
  /** What was measured of the run, in units of the spread that the prior gives each measure, less the observed. */
  readonly misses: readonly number[]
  /** The length of `misses`. */
  readonly distance: number
  /** Prior over proposal density: what the particle counts for, above 0. */
  readonly weight: number
}

/** What is wanted of a search for the parameters that explain what was observed. */
export interface AbcOptions {
  /** How many parameters, each with a uniform prior on (0, 1): the quantile of its own law. */
  readonly parameters: number
  /** What was observed, a number a measure. */
  readonly observed: readonly number[]
  /** Makes runs, each with luck of its own, and takes the same measures. */
  readonly simulate: (
    trials: readonly Trial[],
  ) => readonly (readonly number[])[] | Promise<readonly (readonly number[])[]>
  /** How many particles stay, whole, 2 or more; 150 and more for intervals, which fewer make too narrow. */
  readonly particles: number
  /** Runs to make at most; at least twice `particles`. */
  readonly runs: number
  readonly luck: Stream
}

const fewestAccepted = 0.03
const rootTwoPi = 2.5066282746310002

/**
 * The runs that come nearest to what was observed, by adaptive population Monte Carlo (approximate Bayesian
 * computation: Toni et al. 2009; tolerances after Lenormand, Jabot & Deffuant 2013).
 *
 * It begins with twice `particles` runs over the prior and keeps the nearest half. Then, over and over, as many are
 * drawn from those kept, by weight, each parameter moved by a normal step of twice its variance (Beaumont et al. 2009);
 * of old and new the nearest half is kept. It ends when fewer than 3% of the new ones are nearer than the tolerance, or
 * no runs are left. Every run made is in the running to the end.
 *
 * @returns the particles, nearest first
 * @throws `invalid particles`, `invalid runs`, `invalid measures` where a run has not as many as were observed
 */
export async function abc(options: AbcOptions): Promise<readonly Particle[]> {
  const { parameters, observed, simulate, particles, runs, luck } = options
  if (!(Number.isInteger(particles) && particles >= 2)) throw new Error(`invalid particles: ${particles}`)
  if (!(runs >= 2 * particles)) throw new Error(`invalid runs: ${runs}`)
  const measured = async (trials: readonly Trial[]) => {
    const measures = await simulate(trials)
    for (const each of [...measures, ...(measures.length === trials.length ? [] : [[]])]) {
      if (each.length !== observed.length) throw new Error(`invalid measures: ${each.length} of ${observed.length}`)
    }
    return measures
  }

  const start = latinHypercube(2 * particles, parameters, luck).map((point, run) => ({ point, run }))
  const first = await measured(start)
  const scales = observed.map((_, at) => spreadOf(first.map((each) => each[at]!)))
  const compared = (trial: Trial, measures: readonly number[], weight: number): Particle => {
    const misses = measures.map((each, at) => (scales[at] === 0 ? 0 : (each - observed[at]!) / scales[at]!))
    return { ...trial, misses, distance: Math.sqrt(misses.reduce((sum, miss) => sum + miss * miss, 0)), weight }
  }
  const nearest = (all: readonly Particle[]) => all.toSorted((a, b) => a.distance - b.distance).slice(0, particles)

  let kept = nearest(start.map((trial, at) => compared(trial, first[at]!, 1)))
  for (let made = 2 * particles; made + particles <= runs; made += particles) {
    const tolerance = kept.at(-1)!.distance
    const { trials, weights } = moved(kept, made, luck)
    const measures = await measured(trials)
    const fresh = trials.map((trial, at) => compared(trial, measures[at]!, weights[at]!))
    kept = nearest([...kept, ...fresh])
    if (fresh.filter(({ distance }) => distance < tolerance).length < fewestAccepted * particles) break
  }
  return kept
}

/** As many new trials, from those kept, and what each would count for. */
function moved(kept: readonly Particle[], made: number, luck: Stream) {
  const total = kept.reduce((sum, { weight }) => sum + weight, 0)
  const shares = kept.map(({ weight }) => weight / total)
  const steps = kept[0]!.point.map((_, axis) => {
    const centre = kept.reduce((sum, { point }, at) => sum + shares[at]! * point[axis]!, 0)
    const variance = kept.reduce((sum, { point }, at) => sum + shares[at]! * (point[axis]! - centre) ** 2, 0)
    return Math.max(Math.sqrt(2 * variance), 1e-6)
  })
  let tries = 0
  const trials = kept.map((_, at): Trial => {
    const run = made + at
    for (let attempt = 1; ; attempt++) {
      tries++
      const from = kept[categoricalFrom(uniform(luck, run, 0, attempt), shares)]!
      const point = from.point.map((u, axis) => normalFrom(uniform(luck, run, 1 + axis, attempt), u, steps[axis]!))
      if (point.every((u) => u > 0 && u < 1)) return { point, run }
    }
  })
  // Steps out of the cube are tried again, which makes every place inside it as many times likelier.
  const inside = trials.length / tries
  const weights = trials.map(({ point }) => {
    const density = kept.reduce((sum, { point: from }, at) => {
      const away = point.reduce((squares, u, axis) => squares + ((u - from[axis]!) / steps[axis]!) ** 2, 0)
      return sum + shares[at]! * exp(-away / 2)
    }, 0)
    return (inside * steps.reduce((product, step) => product * step * rootTwoPi, 1)) / density
  })
  return { trials, weights }
}

/** The median absolute deviation, which far-off runs do not stretch; where most are alike, the standard deviation. */
function spreadOf(values: number[]): number {
  return medianAbsoluteDeviation(values) || standardDeviation(values)
}
