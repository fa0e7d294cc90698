import type { Columns } from './columns.ts'
import type { Graph } from './graph.ts'

/**
 * The correlation across ties of Σ aᵏ Mᵏ noise, as a function of a.
 *
 * With d the degrees, the sum over arcs of Mⁱ noise at one end times Mʲ noise at the other is that over people of
 * d (Mⁱ noise) (Mʲ⁺¹ noise). As ties have no direction it depends on i + j alone, and the sum of d (Mⁱ noise) not on i.
 *
 * @param powers the Mᵏ noise of several columns, by k
 * @param column which of them
 * @param last the sum over arcs of the last power at one end times the same at the other (`acrossTies`)
 */
export function likeness(
  graph: Graph,
  powers: readonly Columns[],
  column: number,
  last: number,
): (weight: number) => number {
  const arcs = graph.neighbours.length
  const highest = powers.length - 1
  const moments = [...momentsOf(graph, powers, column), last]
  const sum = sumOverArcs(graph, powers[0], column)
  return (weight) => {
    let mean = 0
    let own = 0
    let across = 0
    for (let i = 0, ofI = 1; i <= highest; i++, ofI *= weight) {
      mean += (ofI * sum) / arcs
      for (let j = 0, ofJ = ofI; j <= highest; j++, ofJ *= weight) {
        own += ofJ * moments[i + j]
        across += ofJ * moments[i + j + 1]
      }
    }
    const square = mean * mean * arcs
    return own > square ? (across - square) / (own - square) : 0
  }
}

/** The sums over people of d (Mⁱ noise) (Mʲ noise), by i + j from 0 to twice the highest power. */
function momentsOf(graph: Graph, powers: readonly Columns[], column: number): readonly number[] {
  return Array.from({ length: 2 * powers.length - 1 }, (_, k) =>
    weightedProduct(graph, powers[k >> 1], powers[(k + 1) >> 1], column),
  )
}

/** The sum over people of d times a column of two. */
function weightedProduct({ nodes, offsets }: Graph, one: Columns, other: Columns, column: number): number {
  const { width } = one
  let sum = 0
  for (let node = 0, at = column; node < nodes; node++, at += width) {
    sum += (offsets[node + 1] - offsets[node]) * one.values[at] * other.values[at]
  }
  return sum
}

/** The sum over arcs of each column at one end times the same at the other. */
export function acrossTies({ nodes, offsets, neighbours }: Graph, { width, values }: Columns): Float64Array {
  const half = new Float64Array(width)
  for (let node = 0; node < nodes; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1] && neighbours[arc] < node; arc++) {
      for (let column = 0; column < width; column++) {
        half[column] += values[width * node + column] * values[width * neighbours[arc] + column]
      }
    }
  }
  return half.map((each) => 2 * each)
}

/** The sum of a column over all arcs, each counted at its beginning. */
function sumOverArcs({ nodes, offsets }: Graph, { width, values }: Columns, column: number): number {
  let sum = 0
  for (let node = 0; node < nodes; node++) sum += (offsets[node + 1] - offsets[node]) * values[width * node + column]
  return sum
}
