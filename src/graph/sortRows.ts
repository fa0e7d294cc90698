/** So many moves an entry are fewer than a general sort takes. */
const cheap = 10

/**
 * Sorts each row of a graph.
 *
 * @returns whether every entry stands once in its row
 */
export function sortRows(nodes: number, offsets: Int32Array, arcs: Int32Array): boolean {
  if (allAscend(nodes, offsets, arcs)) return true
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

/**
 * Whether every row ascends: whether entries are no more than what stands before them as often as a row begins with such a
 * one. Rows are short, so that to look at all entries in one go takes a third of the time.
 */
function allAscend(nodes: number, offsets: Int32Array, arcs: Int32Array): boolean {
  const end = offsets[nodes]
  let descents = 0
  let at = Math.min(1, end)
  for (let last = arcs[0]; at + 4 <= end; at += 4) {
    const a = arcs[at]
    const b = arcs[at + 1]
    const c = arcs[at + 2]
    const d = arcs[at + 3]
    // Nodes are numbered from 0, so that the difference of two and 1 is in range.
    descents += ((a - last - 1) >>> 31) + ((b - a - 1) >>> 31) + ((c - b - 1) >>> 31) + ((d - c - 1) >>> 31)
    last = d
  }
  for (; at < end; at++) descents += (arcs[at] - arcs[at - 1] - 1) >>> 31
  for (let node = 1; node < nodes; node++) {
    const from = offsets[node]
    if (from > 0 && from < offsets[node + 1]) descents -= (arcs[from] - arcs[from - 1] - 1) >>> 31
  }
  return descents === 0
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
