import type { Graph } from './graph.ts'

/**
 * A graph whose rows and blocks lie in memory that threads share, so that all of them have it and one holds it.
 *
 * @param graph one without labels: names can't be shared
 * @throws `invalid graph` where it has labels
 */
export function inSharedMemory({ nodes, offsets, neighbours, labels, blocks }: Graph): Graph {
  if (labels !== undefined) throw new Error('invalid graph: its labels can not be shared')
  const rows = { nodes, offsets: ints(offsets), neighbours: ints(neighbours) }
  if (blocks === undefined) return rows
  const shared = new Uint8Array(new SharedArrayBuffer(blocks.byteLength))
  shared.set(blocks)
  return { ...rows, blocks: shared }
}

function ints(column: Int32Array): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(column.byteLength))
  shared.set(column)
  return shared
}
