import type { EdgesTaken } from './fromEdges.ts'
import { type Checksum, checkedFrom, head, headBytes, headWords, layoutVersion, magic, thisOrder } from './graphFile.ts'

/**
 * A graph as the bytes of a graph file (`graphFile.ts`), with what was left out of it when it was made.
 *
 * @throws `invalid label` for a name with a line end in it, which no edge list has
 */
export function writeGraphFile({ graph, duplicates, selfEdges }: EdgesTaken, checksum: Checksum): Uint8Array {
  const { nodes, offsets, neighbours, labels, blocks = new Uint8Array(0) } = graph
  const names = namesOf(labels)
  const rows = 4 * (offsets.length + neighbours.length)
  const bytes = new Uint8Array(headBytes + rows + blocks.length + names.length)
  bytes.set(magic)
  const words = new Int32Array(bytes.buffer, 0, headWords + offsets.length + neighbours.length)
  words[head.order] = thisOrder
  words[head.version] = layoutVersion
  words[head.nodes] = nodes
  words[head.arcs] = neighbours.length
  words[head.duplicates] = duplicates
  words[head.selfEdges] = selfEdges
  words[head.blocks] = blocks.length
  words[head.names] = names.length
  words.set(offsets, headWords)
  words.set(neighbours, headWords + offsets.length)
  bytes.set(blocks, headBytes + rows)
  bytes.set(names, headBytes + rows + blocks.length)
  words[head.checksum] = checksum(bytes.subarray(checkedFrom))
  return bytes
}

function namesOf(labels: readonly string[] = []): Uint8Array {
  const broken = labels.find((label) => label.includes('\n'))
  if (broken !== undefined) throw new Error(`invalid label: ${JSON.stringify(broken)}`)
  return new TextEncoder().encode(labels.map((label) => `${label}\n`).join(''))
}
