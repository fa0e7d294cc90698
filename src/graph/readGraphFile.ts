import type { Words } from '../text/language.ts'
import { allWithin } from './allWithin.ts'
import type { EdgesTaken } from './fromEdges.ts'
import type { Graph } from './graph.ts'
import {
  type Checksum,
  checkedFrom,
  head,
  headBytes,
  headWords,
  layoutVersion,
  magic,
  otherOrder,
  thisOrder,
} from './graphFile.ts'

/** Bytes that are fetched and looked at together, so that they are looked at while they are near the processor. */
const atOnce = 1 << 17

/** Puts the bytes of a file from one place to before another where they belong. */
export type Fetch = (from: number, to: number) => void

/**
 * The graph of a graph file (`graphFile.ts`), with what was left out of it when it was made; or why it cannot be used.
 *
 * The graph looks at the bytes, which must not change any more.
 *
 * @param content as many bytes as the file has
 * @param fetch fills in some of them, before they are looked at; without it they are there
 */
export function readGraphFile(
  content: Uint8Array,
  checksum: Checksum,
  fetch: Fetch = () => {},
): EdgesTaken | { readonly fault: Words } {
  fetch(0, Math.min(content.length, headBytes))
  const bytes = content.byteOffset % 4 === 0 ? content : content.slice()
  if (bytes.subarray(0, magic.length).some((byte, at) => byte !== magic[at])) return { fault: foreign }
  if (bytes.length < headBytes) return { fault: cutShort(bytes.length, headBytes) }
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, headWords)
  const fault = faultOf(bytes, words)
  if (fault !== undefined) return { fault }
  const { sum, fits } = lookThrough(bytes, words, checksum, fetch)
  if (sum !== words[head.checksum]) return { fault: damaged }
  const graph = graphOf(bytes, words)
  if (!fits || !wellFormed(graph)) return { fault: malformed }
  return { graph, duplicates: words[head.duplicates], selfEdges: words[head.selfEdges] }
}

function faultOf(bytes: Uint8Array, words: Uint32Array): Words | undefined {
  if (words[head.order] === otherOrder) return backwards
  if (words[head.order] !== thisOrder) return damaged
  if (words[head.version] !== layoutVersion) return ofVersion(words[head.version])
  const { [head.nodes]: nodes, [head.arcs]: arcs, [head.blocks]: blocks, [head.names]: names } = words
  const whole = headBytes + 4 * (nodes + 1 + arcs) + blocks + names
  if (bytes.length < whole) return cutShort(bytes.length, whole)
  if (bytes.length > whole) return tooLong(bytes.length, whole)
  return undefined
}

/** Fetches what follows the head: its checksum, and whether offsets ascend and all neighbours are nodes. */
function lookThrough(bytes: Uint8Array, words: Uint32Array, checksum: Checksum, fetch: Fetch) {
  const { nodes, offsets, neighbours } = rowsOf(bytes, words)
  const rows = headBytes + offsets.byteLength
  const arcs = rows + neighbours.byteLength
  let sum = checksum(bytes.subarray(checkedFrom, headBytes))
  let fits = true
  const look = (from: number, to: number, holds: (first: number, past: number) => boolean) => {
    for (let at = from; at < to; at += atOnce) {
      const end = Math.min(to, at + atOnce)
      fetch(at, end)
      sum = checksum(bytes.subarray(at, end), sum)
      fits &&= holds((at - from) / 4, (end - from) / 4)
    }
  }
  look(headBytes, rows, (first, past) => ascend(offsets, Math.max(1, first), past))
  look(rows, arcs, (first, past) => allWithin(neighbours.subarray(first, past), nodes - 1))
  look(arcs, bytes.length, () => true)
  return { sum, fits }
}

function rowsOf({ buffer, byteOffset }: Uint8Array, words: Uint32Array): Graph {
  const nodes = words[head.nodes]
  const offsets = new Int32Array(buffer, byteOffset + headBytes, nodes + 1)
  const neighbours = new Int32Array(buffer, offsets.byteOffset + offsets.byteLength, words[head.arcs])
  return { nodes, offsets, neighbours }
}

function graphOf(bytes: Uint8Array, words: Uint32Array): Graph {
  const rows = rowsOf(bytes, words)
  const { buffer, byteOffset, byteLength } = rows.neighbours
  const blocks = new Uint8Array(buffer, byteOffset + byteLength, words[head.blocks])
  const names = new Uint8Array(buffer, blocks.byteOffset + blocks.byteLength, words[head.names])
  const labelled = names.length === 0 ? rows : { ...rows, labels: labelsOf(names) }
  return blocks.length === 0 ? labelled : { ...labelled, blocks }
}

function labelsOf(names: Uint8Array): readonly string[] {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(names).split('\n').slice(0, -1)
}

/** Whether the columns go together, so that whoever follows them comes to no place that is not there. */
function wellFormed({ nodes, offsets, neighbours, blocks, labels }: Graph): boolean {
  if (blocks !== undefined && blocks.length !== nodes) return false
  if (labels !== undefined && labels.length !== nodes) return false
  return offsets[0] === 0 && offsets[nodes] === neighbours.length
}

/** Whether none of some entries of a column is below the one before it. */
function ascend(column: Int32Array, first: number, past: number): boolean {
  for (let at = first; at < past; at++) if (column[at] < column[at - 1]) return false
  return true
}

const foreign: Words = { en: 'this is not a graph that kfactor wrote', zh: '这不是 kfactor 写出的关系网络' }

const backwards: Words = {
  en: 'this graph was written on a machine with the other order of bytes',
  zh: '这份关系网络是在字节顺序相反的机器上写出的',
}

const damaged: Words = {
  en: 'this graph is damaged: its content is not what was written',
  zh: '这份关系网络已损坏：内容与写出时不同',
}

const malformed: Words = {
  en: 'this is no graph: its columns do not go together',
  zh: '这不成一份关系网络：各列对不上',
}

function ofVersion(version: number): Words {
  return {
    en: `this graph is of layout ${version}, and this kfactor reads ${layoutVersion}`,
    zh: `这份关系网络的格式版本是${version}，这个 kfactor 能读的是${layoutVersion}`,
  }
}

function cutShort(length: number, whole: number): Words {
  return {
    en: `this graph is cut short: ${length} bytes, of at least ${whole}`,
    zh: `这份关系网络被截断：只有${length}字节，至少应有${whole}字节`,
  }
}

function tooLong(length: number, whole: number): Words {
  return {
    en: `something follows this graph: ${length} bytes, of which ${whole} are its own`,
    zh: `这份关系网络后面还有别的内容：共${length}字节，其中${whole}字节是它的`,
  }
}
