import { weightedQuantile } from 'simple-statistics'
import { normalQuantile } from '../arithmetic/normalQuantile.ts'
import { categoricalFrom } from '../random/categoricalFrom.ts'
import { stream, uniform } from '../random/stream.ts'
import { uncertainFrom } from '../random/uncertainFrom.ts'
import type { DailyCount } from '../scenario/dailyCounts.ts'
import type { DailyData } from '../scenario/readDaily.ts'
import { linearFit } from '../stats/linearFit.ts'
import type { Uncertain } from '../units/uncertain.ts'
import type { Daily } from './daily.ts'
import { abc, type Trial } from './design/abc.ts'
import { latinHypercube } from './design/latinHypercube.ts'
import { type Marginal, posterior } from './design/posterior.ts'

/** How a calibration searches. */
export interface CalibratePlan {
  /** Runs that stay as the nearest; 150 and more, or intervals come out too narrow. */
  readonly particles: number
  /** Runs to make at most in the search, four times `particles` or more. */
  readonly runs: number
  /** The share of the observed days, the last of them, that is held out. */
  readonly heldOut: number
  /** Runs under what was found, to hold against the data. */
  readonly checks: number
}

/** Runs a scenario with its parameters at points of the unit cube, each the quantile of the parameter's own law. */
export type Simulate = (trials: readonly Trial[]) => Promise<readonly Daily[]>

/** A count over the days that were held out. */
export interface HeldOut {
  readonly count: DailyCount
  readonly days: number
  /** The sum over these days, or for members their number on the last; and what was expected, with the ends of 90%. */
  readonly observed: number
  readonly median: number
  readonly low: number
  readonly high: number
  /** Days on which the observed value lies between the ends of that day's 90%. */
  readonly inside: number
}

/** A day of a count: what was observed and what the runs under what was found have. */
export interface FittedDay {
  readonly count: DailyCount
  readonly day: number
  readonly heldOut: boolean
  readonly observed: number | null
  readonly low: number
  readonly median: number
  readonly high: number
}

/** What the data say of the parameters. */
export interface Calibration {
  /** Each parameter in its own numbers. */
  readonly parameters: readonly (Marginal & { readonly deviation: number })[]
  /** Draws of the posterior in the parameters' numbers, with weights that make 1. */
  readonly points: readonly (readonly number[])[]
  readonly weights: readonly number[]
  readonly days: readonly FittedDay[]
  readonly heldOut: readonly HeldOut[]
  /** The first day that was held out, from 0. */
  readonly firstHeldOut: number
}

/** Parts of the time that is fitted, in each of which a count is summed up. */
const mostParts = 6
const level = 0.9

/**
 * Fits parameters to daily counts: those whose runs come nearest to what was observed, by approximate Bayesian computation
 * (`design/abc.ts`, `design/posterior.ts`), and how well they tell the days that were held out.
 *
 * A run is compared by the square roots of its counts, summed over up to six equal parts of the fitted days; members, who
 * are a stock, are taken at the end of each part. Square roots make differences of counts alike in size where counts vary
 * as luck has it. What these measures tell of each parameter is learnt from runs of the prior first.
 *
 * @param laws of the parameters, which are their priors
 * @throws `invalid data` where fewer than two days are left to fit
 */
export async function calibrate(
  data: DailyData,
  laws: readonly Uncertain[],
  simulate: Simulate,
  plan: CalibratePlan,
  seed: string,
): Promise<Calibration> {
  const kept = Math.max(2, data.days.length - Math.floor(data.days.length * plan.heldOut))
  if (data.days.length < 2) throw new Error(`invalid data: ${data.days.length} days`)
  const parts = partsOf(kept, Math.min(mostParts, kept))
  const counts = Object.keys(data.counts) as DailyCount[] // the keys of `dailyCounts`
  const observed = counts.flatMap((count) => measures(parts, count, data.counts[count] ?? [], data.counts[count] ?? []))
  const measured = (daily: Daily) =>
    counts.flatMap((count) =>
      measures(
        parts,
        count,
        data.counts[count] ?? [],
        data.days.map((day) => daily[count][day] ?? 0),
      ),
    )
  const first = latinHypercube(2 * plan.particles, laws.length, stream(seed, 'calibrate.pilot'))
  const pilots = first.map((point, run) => ({ point, run }))
  const told = tellingOf(first, (await simulate(pilots)).map(measured))
  const particles = await abc({
    parameters: laws.length,
    observed: told(observed),
    simulate: async (trials) => {
      // Each run has luck of its own, also among the pilots.
      const later = trials.map(({ point, run }) => ({ point, run: run + first.length }))
      return (await simulate(later)).map((daily) => told(measured(daily)))
    },
    particles: plan.particles,
    runs: plan.runs - first.length,
    luck: stream(seed, 'calibrate.search'),
  })
  const found = posterior(particles, level)
  const checked = await simulate(checksOf(found, plan, seed))
  const days = counts.flatMap((count) => fittedDays(data, count, checked, data.days[kept] ?? Infinity))
  const points = found.points.map((point) => point.map((u, at) => valueAt(laws[at], u)))
  return {
    parameters: found.marginals.map((marginal, at) =>
      inNumbers(
        marginal,
        laws[at],
        points.map((point) => point[at] ?? 0),
        found.weights,
      ),
    ),
    points,
    weights: found.weights,
    days,
    heldOut: counts.map((count) => heldOutOf(count, days, checked, data, kept)).filter(({ days: held }) => held > 0),
    firstHeldOut: data.days[kept] ?? Infinity,
  }
}

/**
 * What measures tell of each parameter: the linear function of them that comes nearest to the parameter, on the scale of
 * Φ⁻¹, over runs from the prior (Fearnhead & Prangle 2012, semi-automatic approximate Bayesian computation). With as many
 * numbers to compare as there are parameters, and no more, intervals hold what they should.
 */
function tellingOf(
  points: readonly (readonly number[])[],
  measured: readonly (readonly number[])[],
): (measures: readonly number[]) => readonly number[] {
  const even = points.map(() => 1)
  const columns = (measured[0] ?? []).map((_, measure) => measured.map((each) => each[measure] ?? 0))
  const slopes = (points[0] ?? []).map((_, axis) => {
    const scores = points.map((point) => normalQuantile(point[axis] ?? 0.5))
    return linearFit(columns, scores, even).slopes
  })
  return (measures) => slopes.map((each) => each.reduce((sum, slope, at) => sum + slope * (measures[at] ?? 0), 0))
}

/** Equal parts of the fitted days, by their places in the data: each from one place to before another. */
function partsOf(days: number, parts: number): readonly (readonly [number, number])[] {
  return Array.from({ length: parts }, (_, at) => [
    Math.floor((at * days) / parts),
    Math.floor(((at + 1) * days) / parts),
  ])
}

/** The square root of a count in each part, over the days that were observed. */
function measures(
  parts: readonly (readonly [number, number])[],
  count: DailyCount,
  seen: readonly (number | null)[],
  values: readonly (number | null)[],
): readonly number[] {
  return parts.map(([from, to]) => {
    const there = values.slice(from, to).filter((_, at) => seen[from + at] !== null)
    return Math.sqrt(
      count === 'members' ? (there.at(-1) ?? 0) : there.reduce((sum: number, value) => sum + (value ?? 0), 0),
    )
  })
}

/** Runs under draws of the posterior, with luck of their own: none of the search. */
function checksOf(
  { points, weights }: { readonly points: readonly (readonly number[])[]; readonly weights: readonly number[] },
  { checks, runs }: CalibratePlan,
  seed: string,
): readonly Trial[] {
  const luck = stream(seed, 'calibrate.checks')
  return Array.from({ length: checks }, (_, at) => {
    const point = points[categoricalFrom(uniform(luck, at), weights)] ?? []
    return { point, run: runs + 1 + at }
  })
}

function fittedDays(data: DailyData, count: DailyCount, runs: readonly Daily[], from: number): readonly FittedDay[] {
  return data.days.map((day, at) => {
    const values = runs.map((daily) => daily[count][day] ?? 0)
    return { count, day, heldOut: day >= from, observed: data.counts[count]?.[at] ?? null, ...bandOf(values) }
  })
}

function heldOutOf(
  count: DailyCount,
  days: readonly FittedDay[],
  runs: readonly Daily[],
  data: DailyData,
  kept: number,
): HeldOut {
  const held = days.filter((each) => each.count === count && each.heldOut && each.observed !== null)
  const stock = count === 'members'
  const sum = (values: readonly number[]) =>
    stock ? (values.at(-1) ?? 0) : values.reduce((all, value) => all + value, 0)
  const seen = data.days.slice(kept).filter((day) => held.some((each) => each.day === day))
  return {
    count,
    days: held.length,
    observed: sum(held.map(({ observed }) => observed ?? 0)),
    ...bandOf(runs.map((daily) => sum(seen.map((day) => daily[count][day] ?? 0)))),
    inside: held.filter(({ observed, low, high }) => (observed ?? 0) >= low && (observed ?? 0) <= high).length,
  }
}

function bandOf(values: readonly number[]): { readonly low: number; readonly median: number; readonly high: number } {
  const even = values.map(() => 1)
  const at = (p: number) => weightedQuantile([...values], even, p)
  return { low: at((1 - level) / 2), median: at(0.5), high: at((1 + level) / 2) }
}

function valueAt(law: Uncertain | undefined, u: number): number {
  return law === undefined ? u : uncertainFrom(Math.min(1, Math.max(0, u)), law)
}

/** What is known of a parameter, in its own numbers instead of quantiles of its prior. */
function inNumbers(
  { median, low, high, width, pinned }: Marginal,
  law: Uncertain | undefined,
  values: readonly number[],
  weights: readonly number[],
): Marginal & { readonly deviation: number } {
  const mean = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)
  const variance = values.reduce((sum, value, at) => sum + (value - mean) ** 2 * (weights[at] ?? 0), 0)
  const [middle, from, to] = [median, low, high].map((u) => valueAt(law, u))
  return { mean, median: middle ?? 0, low: from ?? 0, high: to ?? 0, width, pinned, deviation: Math.sqrt(variance) }
}
