/**
 * Writes one arc of each edge at the next free place of its row, in the order of the edges.
 *
 * Rows lie all over memory. With eight places asked for before any is used, the waits for them are one wait.
 *
 * @param keys the node in whose row the arc stands
 * @param values the node that the arc leads to
 * @param edges how many entries of the two columns count
 * @param next the next free place of each row; written
 * @param arcs the rows; written
 */
export function placeArcs(
  keys: Int32Array,
  values: Int32Array,
  edges: number,
  next: Int32Array,
  arcs: Int32Array,
): void {
  const inEights = edges - (edges % 8)
  for (let edge = 0; edge < inEights; edge += 8) {
    const a = next[keys[edge]]++
    const b = next[keys[edge + 1]]++
    const c = next[keys[edge + 2]]++
    const d = next[keys[edge + 3]]++
    const e = next[keys[edge + 4]]++
    const f = next[keys[edge + 5]]++
    const g = next[keys[edge + 6]]++
    const h = next[keys[edge + 7]]++
    arcs[a] = values[edge]
    arcs[b] = values[edge + 1]
    arcs[c] = values[edge + 2]
    arcs[d] = values[edge + 3]
    arcs[e] = values[edge + 4]
    arcs[f] = values[edge + 5]
    arcs[g] = values[edge + 6]
    arcs[h] = values[edge + 7]
  }
  for (let edge = inEights; edge < edges; edge++) arcs[next[keys[edge]]++] = values[edge]
}
