import type { Graph } from './graph.ts'
import { firstTieOf, type Growth, tiesMadeBy } from './growth.ts'

/** Nodes whose arcs are written in one pass. */
const nodesAPass = 1024

/**
 * The rows of a grown graph: in each those who were there before, sorted, and then those who came later, as they came.
 *
 * @param growth of which everybody has come, all their ties to different people
 */
export function fromGrowth(growth: Growth): Graph {
  const { nodes, earlier } = growth
  // Each row's start stands two places further on, and is its end once the row is filled: the start of the next.
  const starts = new Int32Array(nodes + 2)
  const next = starts.subarray(1)
  const neighbours = new Int32Array(2 * earlier.length)
  const inPasses = (
    pass: (growth: Growth, first: number, past: number, next: Int32Array, arcs: Int32Array) => void,
  ) => {
    for (let first = 0; first < nodes; first += nodesAPass) {
      pass(growth, first, Math.min(nodes, first + nodesAPass), next, neighbours)
    }
  }
  inPasses(count)
  for (let at = 2; at < starts.length; at++) starts[at] += starts[at - 1]
  inPasses(placeEarlier)
  inPasses(placeLater)
  return { nodes, offsets: starts.subarray(0, nodes + 1), neighbours }
}

/** Counts the arcs of each node, one place further on. */
function count({ links, earlier }: Growth, first: number, past: number, next: Int32Array): void {
  for (let node = first; node < past; node++) next[node + 1] += tiesMadeBy(node, links)
  const end = firstTieOf(past, links)
  for (let tie = firstTieOf(first, links); tie < end; tie++) next[earlier[tie] + 1]++
}

/** Writes those who were there before, at the beginning of each row. */
function placeEarlier(
  { links, earlier }: Growth,
  first: number,
  past: number,
  next: Int32Array,
  arcs: Int32Array,
): void {
  for (let node = first, tie = firstTieOf(first, links); node < past; node++) {
    const from = next[node]
    let to = from
    for (const end = from + tiesMadeBy(node, links); to < end; to++, tie++) {
      const other = earlier[tie]
      let place = to
      for (; place > from && arcs[place - 1] > other; place--) arcs[place] = arcs[place - 1]
      arcs[place] = other
    }
    next[node] = to
  }
}

/** Writes those who come later behind them, in the order in which they come. */
function placeLater({ links, earlier }: Growth, first: number, past: number, next: Int32Array, arcs: Int32Array): void {
  for (let node = first, tie = firstTieOf(first, links); node < past; node++) {
    for (const end = tie + tiesMadeBy(node, links); tie < end; tie++) arcs[next[earlier[tie]]++] = node
  }
}
