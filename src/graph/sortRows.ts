/** So many moves an entry are fewer than a general sort takes. */
const cheap = 10

/**
 * Sorts each row of a graph.
 *
 * @returns whether every entry stands once in its row
 */
export function sortRows(nodes: number, offsets: Int32Array, arcs: Int32Array): boolean {
  let once = true
  for (let node = 0; node < nodes; node++) {
    const from = offsets[node]
    const to = offsets[node + 1]
    if (ascends(arcs, from, to)) continue
    sortRow(arcs, from, to)
    once &&= ascends(arcs, from, to)
  }
  return once
}

function ascends(arcs: Int32Array, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (arcs[at] <= arcs[at - 1]) return false
  return true
}

/** By insertion as long as that is cheap: where the row is short, or nearly sorted. */
function sortRow(arcs: Int32Array, from: number, to: number): void {
  let moves = cheap * (to - from)
  for (let at = from + 1; at < to; at++) {
    const neighbour = arcs[at]
    let place = at
    for (; place > from && arcs[place - 1] > neighbour; place--) arcs[place] = arcs[place - 1]
    arcs[place] = neighbour
    moves -= at - place
    if (moves < 0) {
      arcs.subarray(from, to).sort()
      return
    }
  }
}
