import type { Graph } from './graph.ts'

/** Passes of smoothing: enough for word of a person's leaning to reach friends of friends of friends. */
const passes = 4
/** The strongest smoothing, as a part of the neighbours' mean that is added. */
const strongest = 4
/** The smoothing is chosen on a grid this fine, so that one more person rarely changes it for everybody. */
const grid = 1 / 64
/** Mean and scale are rounded this finely for the same reason. */
const rounding = 256

/**
 * Makes noise alike among friends: u = noise + a · mean of the neighbours' u, a few passes, standardised.
 *
 * That is Σ aᵏ Mᵏ noise, with M the mean over neighbours; the Mᵏ noise are worked out once, and the correlation across
 * ties that an a leads to follows from their products.
 *
 * @param noise independent standard normal values, one a node
 * @param target the Pearson correlation across ties aimed at, 0 to 1; the graph may not allow as much, and then the
 *   strongest smoothing is used. At 0, and without ties, the noise comes back as it is.
 * @returns one value a node; mean 0 and standard deviation 1 up to rounding
 * @throws `invalid target`
 */
export function homophilousField(graph: Graph, noise: Float64Array, target: number): Float64Array {
  if (!(target >= 0 && target < 1)) throw new Error(`invalid target: ${target}`)
  if (target === 0 || graph.neighbours.length === 0) return noise
  const powers = [noise]
  for (let pass = 0; pass < passes; pass++) powers.push(meanOfNeighbours(graph, powers[pass]))
  const alike = likeness(graph, powers)
  let low = 0
  let high = strongest / grid
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (alike(middle * grid) < target) low = middle + 1
    else high = middle
  }
  return standardised(combined(powers, low * grid))
}

/** M: what each node's neighbours have in the mean; 0 for a node without any. */
function meanOfNeighbours({ nodes, offsets, neighbours }: Graph, column: Float64Array): Float64Array {
  const means = new Float64Array(nodes)
  for (let node = 0; node < nodes; node++) {
    const from = offsets[node]
    const to = offsets[node + 1]
    let total = 0
    for (let arc = from; arc < to; arc++) total += column[neighbours[arc]]
    if (to > from) means[node] = total / (to - from)
  }
  return means
}

/**
 * The correlation across ties of Σ aᵏ Mᵏ noise, as a function of a.
 *
 * With d the degrees, the sum over arcs of Mⁱ noise at one end times Mʲ noise at the other is that over people of
 * d (Mⁱ noise) (Mʲ⁺¹ noise). As ties have no direction it depends on i + j alone, and the sum of d (Mⁱ noise) not on i.
 */
function likeness(graph: Graph, powers: readonly Float64Array[]): (weight: number) => number {
  const arcs = graph.neighbours.length
  const moments = momentsOf(graph, powers)
  const sum = sumOverArcs(graph, powers[0])
  return (weight) => {
    let mean = 0
    let own = 0
    let across = 0
    for (let i = 0, ofI = 1; i <= passes; i++, ofI *= weight) {
      mean += (ofI * sum) / arcs
      for (let j = 0, ofJ = ofI; j <= passes; j++, ofJ *= weight) {
        own += ofJ * moments[i + j]
        across += ofJ * moments[i + j + 1]
      }
    }
    const square = mean * mean * arcs
    return own > square ? (across - square) / (own - square) : 0
  }
}

/** The sums over people of d (Mⁱ noise) (Mʲ noise), by i + j from 0 to 2 · passes + 1. */
function momentsOf(graph: Graph, powers: readonly Float64Array[]): readonly number[] {
  const moments = Array.from({ length: 2 * passes + 1 }, (_, k) =>
    weightedProduct(graph, powers[k >> 1], powers[(k + 1) >> 1]),
  )
  return [...moments, acrossTies(graph, powers[passes])]
}

/** The sum over people of d times two columns. */
function weightedProduct({ nodes, offsets }: Graph, one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let node = 0; node < nodes; node++) sum += (offsets[node + 1] - offsets[node]) * one[node] * other[node]
  return sum
}

/** The sum over arcs of a column at one end times the same at the other. */
function acrossTies({ nodes, offsets, neighbours }: Graph, column: Float64Array): number {
  let half = 0
  for (let node = 0; node < nodes; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1] && neighbours[arc] < node; arc++) {
      half += column[node] * column[neighbours[arc]]
    }
  }
  return 2 * half
}

/** The sum of a column over all arcs, each counted at its beginning. */
function sumOverArcs({ nodes, offsets }: Graph, column: Float64Array): number {
  let sum = 0
  for (let node = 0; node < nodes; node++) sum += (offsets[node + 1] - offsets[node]) * column[node]
  return sum
}

function combined(powers: readonly Float64Array[], weight: number): Float64Array {
  const field = powers[passes].slice()
  for (let k = passes - 1; k >= 0; k--) {
    const power = powers[k]
    for (let node = 0; node < field.length; node++) field[node] = power[node] + weight * field[node]
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
