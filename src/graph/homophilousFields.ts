import { invalid } from '../arithmetic/invalid.ts'
import { type Columns, sideBySide } from './columns.ts'
import type { Graph } from './graph.ts'
import { acrossTies, likeness } from './likeness.ts'

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
 * ties that an a leads to follows from their products. Several columns of noise are made so each by itself; but as looking
 * up what neighbours have takes most of the time, of all columns it is looked up at once.
 *
 * @param noises columns of independent standard normal values, one a node
 * @param target the Pearson correlation across ties aimed at, 0 to 1; the graph may not allow as much, and then the
 *   strongest smoothing is used. At 0, and without ties, the noise comes back as it is.
 * @returns one value a node for each column; mean 0 and standard deviation 1 up to rounding
 * @throws `invalid target`
 */
export function homophilousFields(
  graph: Graph,
  noises: readonly Float64Array[],
  target: number,
): readonly Float64Array[] {
  if (!(target >= 0 && target < 1)) throw invalid('target', target)
  if (target === 0 || graph.neighbours.length === 0) return noises
  const powers = [sideBySide(noises)]
  for (let pass = 0; pass < passes; pass++) powers.push(meanOfNeighbours(graph, powers[pass]))
  const across = acrossTies(graph, powers[passes])
  return noises.map((_, column) => {
    const alike = likeness(graph, powers, column, across[column])
    let low = 0
    let high = strongest / grid
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if (alike(middle * grid) < target) low = middle + 1
      else high = middle
    }
    return standardised(combined(powers, column, low * grid))
  })
}

/** M: what each node's neighbours have in the mean; 0 for a node without any. */
function meanOfNeighbours(graph: Graph, { width, values }: Columns): Columns {
  const means = new Float64Array(values.length)
  if (width === 2) meanOfPairs(graph, values, means)
  else for (let column = 0; column < width; column++) meanOfColumn(graph, values, width, column, means)
  return { width, values: means }
}

function meanOfPairs({ nodes, offsets, neighbours }: Graph, pairs: Float64Array, means: Float64Array): void {
  for (let node = 0; node < nodes; node++) {
    const from = offsets[node]
    const to = offsets[node + 1]
    let one = 0
    let other = 0
    for (let arc = from; arc < to; arc++) {
      const at = 2 * neighbours[arc]
      one += pairs[at]
      other += pairs[at + 1]
    }
    if (to === from) continue
    means[2 * node] = one / (to - from)
    means[2 * node + 1] = other / (to - from)
  }
}

function meanOfColumn(
  { nodes, offsets, neighbours }: Graph,
  values: Float64Array,
  width: number,
  column: number,
  means: Float64Array,
): void {
  for (let node = 0; node < nodes; node++) {
    const from = offsets[node]
    const to = offsets[node + 1]
    let total = 0
    for (let arc = from; arc < to; arc++) total += values[width * neighbours[arc] + column]
    if (to > from) means[width * node + column] = total / (to - from)
  }
}

function combined(powers: readonly Columns[], column: number, weight: number): Float64Array {
  const { width } = powers[0]
  const field = new Float64Array(powers[0].values.length / width)
  for (let k = passes; k >= 0; k--) {
    const { values } = powers[k]
    for (let node = 0, at = column; node < field.length; node++, at += width)
      field[node] = values[at] + weight * field[node]
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
  for (let at = 0; at < field.length; at++) field[at] = (field[at] - mean) / scale
  return field
}
