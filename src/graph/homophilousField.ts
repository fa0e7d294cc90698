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
 * The correlation across ties of Σ aᵏ vₖ, as a function of a. With d the degrees and vₖ₊₁ = M vₖ, the sum over arcs of
 * vᵢ at one end times vⱼ at the other is Σ d vᵢ vⱼ₊₁.
 */
function likeness(graph: Graph, powers: readonly Float64Array[]): (weight: number) => number {
  const { nodes, offsets, neighbours } = graph
  const beyond = [...powers, meanOfNeighbours(graph, powers[passes])]
  const size = beyond.length
  const sums = new Float64Array(size)
  const products = new Float64Array(size * size)
  const values = new Float64Array(size)
  for (let node = 0; node < nodes; node++) {
    const degree = offsets[node + 1] - offsets[node]
    if (degree === 0) continue
    for (let i = 0; i < size; i++) values[i] = beyond[i][node]
    for (let i = 0; i < size; i++) {
      const weighted = degree * values[i]
      sums[i] += weighted
      for (let j = i; j < size; j++) products[i * size + j] += weighted * values[j]
    }
  }
  const product = (i: number, j: number) => products[i < j ? i * size + j : j * size + i]
  return (weight) => {
    let mean = 0
    let own = 0
    let across = 0
    for (let i = 0, ofI = 1; i <= passes; i++, ofI *= weight) {
      mean += (ofI * sums[i]) / neighbours.length
      for (let j = 0, ofJ = ofI; j <= passes; j++, ofJ *= weight) {
        own += ofJ * product(i, j)
        across += ofJ * product(i, j + 1)
      }
    }
    const square = mean * mean * neighbours.length
    return own > square ? (across - square) / (own - square) : 0
  }
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
