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
  if (edges.count === edges.sources.length) {
    edges.sources = doubled(edges.sources)
    edges.targets = doubled(edges.targets)
  }
  edges.sources[edges.count] = source
  edges.targets[edges.count] = target
  edges.count++
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2)
  wider.set(column)
  return wider
}
