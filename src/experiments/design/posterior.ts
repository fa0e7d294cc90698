import { weightedQuantile } from 'simple-statistics'
import { normalCdf } from '../../arithmetic/normalCdf.ts'
import { normalQuantile } from '../../arithmetic/normalQuantile.ts'
import { linearFit } from '../../stats/linearFit.ts'
import type { Particle } from './abc.ts'

/** What is known of one parameter after the data, in quantiles of its prior. */
export interface Marginal {
  readonly mean: number
  readonly median: number
  /** The ends of the interval that leaves out the same chance at either side. */
  readonly low: number
  readonly high: number
  /** Posterior over prior standard deviation: near 0 where the data say all, near 1 where they say nothing. */
  readonly width: number
  /** Whether the data pin the parameter down; where false, warn that its value is the prior's. */
  readonly pinned: boolean
}

/** A posterior: particles with weights that add up to 1, and each parameter by itself. */
export interface Posterior {
  readonly points: readonly (readonly number[])[]
  readonly weights: readonly number[]
  readonly marginals: readonly Marginal[]
}

const widestPinned = 0.85 // of a parameter without any effect 150 particles show widths of 0.88 to 1.05
const priorSpread = 0.28867513459481287 // of a uniform variable, √(1/12)
const farthest = 8 // standard deviations: what a particle's parameter may be moved to

/**
 * The posterior that particles stand for, each moved to where it would be had it met the observation exactly: on the
 * scale of Φ⁻¹ the parameters are regressed on what the particles miss by, the nearer the heavier (Beaumont, Zhang &
 * Balding 2002, with Epanechnikov's weights 1 − (distance/tolerance)²), and the regression is taken off.
 *
 * With fewer than five particles a measure nothing is moved.
 *
 * @param particles nearest first, as `abc` gives them; two at least
 * @param level of the intervals, above 0 and below 1
 * @throws `invalid particles`
 */
export function posterior(particles: readonly Particle[], level: number = 0.9): Posterior {
  if (particles.length < 2) throw new Error(`invalid particles: ${particles.length}`)
  // Slightly above the farthest distance, so that the last particle counts too, if little; all alike if all are exact.
  const tolerance = particles.at(-1)!.distance * 1.001 || 1
  const heights = particles.map(({ weight, distance }) => weight * (1 - (distance / tolerance) ** 2))
  const total = heights.reduce((sum, each) => sum + each, 0)
  const weights = heights.map((each) => each / total)
  const measures = particles[0]!.misses.map((_, at) => particles.map(({ misses }) => misses[at]!))
  const columns = particles[0]!.point.map((_, axis) => {
    const scores = particles.map(({ point }) => normalQuantile(point[axis]!))
    if (particles.length < 5 * measures.length) return scores.map(normalCdf)
    const { slopes } = linearFit(measures, scores, weights)
    return scores.map((score, at) => {
      const moved = score - slopes.reduce((sum, slope, measure) => sum + slope * measures[measure]![at]!, 0)
      return normalCdf(Math.max(-farthest, Math.min(farthest, moved)))
    })
  })
  return {
    points: particles.map((_, at) => columns.map((column) => column[at]!)),
    weights,
    marginals: columns.map((column) => marginal(column, weights, level)),
  }
}

function marginal(values: readonly number[], weights: readonly number[], level: number): Marginal {
  const mean = values.reduce((sum, value, at) => sum + weights[at]! * value, 0)
  const variance = values.reduce((sum, value, at) => sum + weights[at]! * (value - mean) ** 2, 0)
  const quantile = (p: number) => weightedQuantile([...values], [...weights], p)
  const width = Math.sqrt(variance) / priorSpread
  return {
    mean,
    median: quantile(0.5),
    low: quantile((1 - level) / 2),
    high: quantile((1 + level) / 2),
    width,
    pinned: width <= widestPinned,
  }
}
