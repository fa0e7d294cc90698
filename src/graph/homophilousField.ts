import { numericAssortativity } from './assortativity.ts'
import type { Graph } from './graph.ts'

/** Passes of smoothing: enough for word of a person's leaning to reach friends of friends of friends. */
const passes = 4
/** The strongest smoothing, as a part of the neighbours' mean that is added. */
const strongest = 4
/** The smoothing is chosen on a grid this fine, so that one more person rarely changes it for everybody. */
const grid = 1 / 64
/** Mean and scale are rounded this finely for the same reason. */
const rounding = 256

/** A column that is alike among friends, and how alike it came out. */
export interface HomophilousField {
  /** One value a node; mean 0 and standard deviation 1 up to rounding. */
  readonly field: Float64Array
  /** Pearson correlation across ties; null where there are no ties or no differences. */
  readonly correlation: number | null
}

/**
 * Makes noise alike among friends: u = noise + a · mean of the neighbours' u, a few passes, standardised.
 *
 * @param noise independent standard normal values, one a node
 * @param target the correlation across ties aimed at, 0 to 1; the graph may not allow as much, and then the strongest
 *   smoothing is used. At 0 the noise comes back as it is.
 */
export function homophilousField(graph: Graph, noise: Float64Array, target: number): HomophilousField {
  if (!(target >= 0 && target < 1)) throw new Error(`invalid target: ${target}`)
  if (target === 0 || graph.neighbours.length === 0)
    return { field: noise, correlation: numericAssortativity(graph, noise) }
  const alike = (steps: number) => numericAssortativity(graph, smoothed(graph, noise, steps * grid)) ?? 0
  let low = 0
  let high = strongest / grid
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (alike(middle) < target) low = middle + 1
    else high = middle
  }
  const field = standardised(smoothed(graph, noise, low * grid))
  return { field, correlation: numericAssortativity(graph, field) }
}

function smoothed(graph: Graph, noise: Float64Array, weight: number): Float64Array {
  const { nodes, offsets, neighbours } = graph
  let field = noise
  for (let pass = 0; pass < passes; pass++) {
    const next = new Float64Array(nodes)
    for (let node = 0; node < nodes; node++) {
      const from = offsets[node]
      const to = offsets[node + 1]
      let total = 0
      for (let arc = from; arc < to; arc++) total += field[neighbours[arc]]
      next[node] = noise[node] + (to > from ? (weight * total) / (to - from) : 0)
    }
    field = next
  }
  return field
}

function standardised(field: Float64Array): Float64Array {
  let total = 0
  for (const each of field) total += each
  const mean = Math.round((total / field.length) * rounding) / rounding
  let square = 0
  for (const each of field) square += (each - mean) * (each - mean)
  const scale = Math.max(1, Math.round(Math.sqrt(square / field.length) * rounding)) / rounding
  return field.map((each) => (each - mean) / scale)
}
