/** Edges as they are collected, in two columns that grow. */
export interface Edges {
  count: number
  sources: Int32Array
  targets: Int32Array
}

/** No edges yet, with room for as many as are expected. */
export function noEdges(expected: number): Edges {
  const room = Math.max(16, Math.ceil(expected))
  return { count: 0, sources: new Int32Array(room), targets: new Int32Array(room) }
}

/** Adds an edge. */
export function addEdge(edges: Edges, source: number, target: number): void {
  if (edges.count === edges.sources.length) widen(edges)
  edges.sources[edges.count] = source
  edges.targets[edges.count] = target
  edges.count++
}

/** Adds edges whose two nodes stand side by side. */
export function addPairs(edges: Edges, nodes: Int32Array, count: number): void {
  while (edges.count + count > edges.sources.length) widen(edges)
  const { sources, targets } = edges
  for (let pair = 0, at = edges.count; pair < count; pair++, at++) {
    sources[at] = nodes[2 * pair]
    targets[at] = nodes[2 * pair + 1]
  }
  edges.count += count
}

function widen(edges: Edges): void {
  edges.sources = doubled(edges.sources)
  edges.targets = doubled(edges.targets)
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2)
  wider.set(column)
  return wider
}
