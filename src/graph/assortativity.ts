import type { Graph } from './graph.ts'

/**
 * Whether the well connected know the well connected: the correlation of degrees across ties (Newman 2002).
 *
 * @returns −1 to 1; null for no ties or where all who have ties have equally many
 */
export function degreeAssortativity(graph: Graph): number | null {
  const { nodes, offsets } = graph
  const degrees = new Int32Array(nodes)
  for (let node = 0; node < nodes; node++) degrees[node] = offsets[node + 1] - offsets[node]
  return numericAssortativity(graph, degrees)
}

/**
 * Whether friends have like numbers: the Pearson correlation of a column across ties, each tie counted both ways.
 *
 * @param column one finite number a node; those of nodes without ties do not count
 * @returns −1 to 1; null for no ties or where all who have ties have the same number
 * @throws `invalid column` if it has not one entry a node
 */
export function numericAssortativity(graph: Graph, column: ArrayLike<number>): number | null {
  const { nodes, offsets, neighbours } = graph
  checkLength(graph, column)
  let sum = 0
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (let node = 0; node < nodes; node++) {
    const degree = offsets[node + 1] - offsets[node]
    if (degree === 0) continue
    sum += degree * column[node]
    least = Math.min(least, column[node])
    most = Math.max(most, column[node])
  }
  if (!(least < most)) return null
  const mean = sum / neighbours.length
  let squares = 0
  let products = 0
  for (let node = 0; node < nodes; node++) {
    const own = column[node] - mean
    let others = 0
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) others += column[neighbours[arc]] - mean
    squares += (offsets[node + 1] - offsets[node]) * own * own
    products += own * others
  }
  return squares > 0 ? products / squares : null
}

/**
 * Whether friends are of one kind, beyond chance: (Σ eᵢᵢ − Σ aᵢ²) / (1 − Σ aᵢ²), with eᵢᵢ the part of arcs within kind i
 * and aᵢ the part that starts there (Newman 2003).
 *
 * @param column the kind of each node; those of nodes without ties do not count
 * @returns at most 1 (all ties within a kind), 0 as by chance; null for no ties or where all who have ties are of one kind
 * @throws `invalid column` if it has not one entry a node
 */
export function categoryAssortativity(graph: Graph, column: ArrayLike<number>): number | null {
  const { nodes, offsets, neighbours } = graph
  checkLength(graph, column)
  const arcsOf = new Map<number, number>()
  let within = 0
  for (let node = 0; node < nodes; node++) {
    const degree = offsets[node + 1] - offsets[node]
    if (degree === 0) continue
    arcsOf.set(column[node], (arcsOf.get(column[node]) ?? 0) + degree)
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) if (column[neighbours[arc]] === column[node]) within++
  }
  if (arcsOf.size < 2) return null
  const arcs = neighbours.length
  let byChance = 0
  for (const starting of arcsOf.values()) byChance += (starting / arcs) * (starting / arcs)
  return (within / arcs - byChance) / (1 - byChance)
}

function checkLength({ nodes }: Graph, column: ArrayLike<number>): void {
  if (column.length !== nodes) throw new Error(`invalid column: ${column.length} entries for ${nodes} nodes`)
}
