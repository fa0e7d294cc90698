import { crc32 } from 'node:zlib'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { readEdgeList } from '../../src/graph/edgeList.ts'
import type { EdgesTaken } from '../../src/graph/fromEdges.ts'
import { generators } from '../../src/graph/generators/index.ts'
import { head, headBytes } from '../../src/graph/graphFile.ts'
import { readGraphFile } from '../../src/graph/readGraphFile.ts'
import { writeGraphFile } from '../../src/graph/writeGraphFile.ts'
import { house, nobody, strangers } from './handMade.ts'

const whole = (graph: EdgesTaken['graph']): EdgesTaken => ({ graph, duplicates: 0, selfEdges: 0 })
const written = writeGraphFile(whole(house), crc32)
const faultOf = (bytes: Uint8Array) => {
  const read = readGraphFile(bytes, crc32)
  return 'fault' in read ? read.fault.en : 'none'
}

/** The house with some words of four bytes written over, and a checksum that agrees. */
function housed(words: Readonly<Record<number, number>>): Uint8Array {
  const bytes = written.slice()
  const view = new Int32Array(bytes.buffer)
  for (const [at, word] of Object.entries(words)) view[Number(at)] = word
  view[head.checksum] = crc32(bytes.subarray(20))
  return bytes
}

describe('a graph file', () => {
  test.each(Object.keys(generators) as (keyof typeof generators)[])('holds the graph of %s as it was', (name) => {
    const { parameters, make } = generators[name]
    const graph = make(parameters.parse({}) as never, { nodes: 300, seed: 'kept', shares: [0.4, 0.6] })
    expect(readGraphFile(writeGraphFile(whole(graph), crc32), crc32)).toEqual(whole(graph))
  })

  test('holds names of any letters, and what was left out of the edge list', () => {
    const good = readEdgeList('小安,"O""Neil, Jr."\n\ufeffb,小安\n\ufeffb,\ufeffb\n小安,\ufeffb')
    if (!('graph' in good)) throw new Error('invalid edge list')
    const { ties, ...taken } = good
    expect(taken).toMatchObject({ duplicates: 1, selfEdges: 1, graph: { labels: ['小安', 'O"Neil, Jr.', '\ufeffb'] } })
    expect(readGraphFile(writeGraphFile(taken, crc32), crc32)).toEqual(taken)
  })

  test('holds nobody, and strangers', () => {
    for (const graph of [nobody, strangers]) {
      expect(readGraphFile(writeGraphFile(whole(graph), crc32), crc32)).toEqual(whole(graph))
    }
  })

  test('is looked at where it lies, and wherever in a buffer it begins', () => {
    const read = readGraphFile(written, crc32)
    expect('graph' in read && read.graph.neighbours.buffer).toBe(written.buffer)
    for (const from of [1, 2, 4, 8]) {
      const apart = new Uint8Array(written.length + from)
      apart.set(written, from)
      expect(readGraphFile(apart.subarray(from), crc32)).toEqual(whole(house))
    }
  })

  test('is fetched part by part, each byte once, and no further than its head where that is foreign', () => {
    const graph = generators.wattsStrogatz.make(
      { degree: 10, rewired: 0.1 },
      { nodes: 9000, seed: 'long', shares: [1] },
    )
    const file = writeGraphFile(whole(graph), crc32)
    const read = (bytes: Uint8Array) => {
      const content = new Uint8Array(bytes.length)
      const fetched: number[] = []
      const got = readGraphFile(content, crc32, (from, to) => {
        content.set(bytes.subarray(from, to), from)
        fetched.push(from, to)
      })
      return { got, fetched }
    }
    const { got, fetched } = read(file)
    expect(got).toEqual(whole(graph))
    expect(fetched.length).toBeGreaterThan(8)
    expect([0, ...fetched, file.length].every((at, each, all) => each % 2 === 0 || at === all[each - 1])).toBe(true)
    expect(read(file.slice().fill(7, 0, 4))).toMatchObject({ got: { fault: {} }, fetched: [0, headBytes] })
  })

  test('is not written with a name that its line ends would break', () => {
    const graph = { ...strangers, labels: ['a', 'b\nc', 'd'] }
    expect(() => writeGraphFile(whole(graph), crc32)).toThrow('invalid label: "b\\nc"')
  })
})

describe('a graph file is refused', () => {
  test('wherever it ends too early', () => {
    for (let length = 0; length < written.length; length++) {
      expect(faultOf(written.subarray(0, length))).toMatch(
        length < 8
          ? /^this is not a graph that kfactor wrote$|^this graph is cut short: \d bytes/
          : /^this graph is cut short: /,
      )
    }
    expect(faultOf(written.subarray(0, 100))).toBe('this graph is cut short: 100 bytes, of at least 116')
  })

  test('where something follows it', () => {
    const longer = new Uint8Array(written.length + 1)
    longer.set(written)
    expect(faultOf(longer)).toBe('something follows this graph: 117 bytes, of which 116 are its own')
  })

  property.prop([fc.nat(written.length - 1), fc.integer({ min: 1, max: 255 })])(
    'where any byte is another one',
    (at, change) => {
      const bytes = written.slice()
      bytes[at] ^= change
      expect(faultOf(bytes)).not.toBe('none')
      if (at >= headBytes) expect(faultOf(bytes)).toBe('this graph is damaged: its content is not what was written')
    },
  )

  test('where it is something else, or went through a change of line ends', () => {
    const text = new TextEncoder().encode('ann,bob\nbob,cem\n'.repeat(10))
    const changed = Uint8Array.from([...written].filter((byte) => byte !== 13))
    for (const bytes of [text, changed]) expect(faultOf(bytes)).toBe('this is not a graph that kfactor wrote')
  })

  test('where it is of a machine with the other order of bytes, or of another layout', () => {
    const swapped = written.slice()
    for (let at = 8; at < swapped.length; at += 4) swapped.subarray(at, at + 4).reverse()
    expect(faultOf(swapped)).toBe('this graph was written on a machine with the other order of bytes')
    expect(faultOf(housed({ [head.version]: 2 }))).toBe('this graph is of layout 2, and this kfactor reads 1')
  })

  test.each([
    ['a row that begins before the one above', { [headBytes / 4 + 2]: 2, [headBytes / 4 + 1]: 3 }],
    ['a first row that begins later', { [headBytes / 4]: 1 }],
    ['a last row that ends elsewhere', { [headBytes / 4 + 5]: 11 }],
    ['a neighbour that is nobody', { [headBytes / 4 + 6]: 5 }],
    ['a neighbour below nobody', { [headBytes / 4 + 6]: -1 }],
    ['blocks of a few', { [head.blocks]: 4, [head.arcs]: 11 }],
    ['names of a few', { [head.names]: 4, [head.arcs]: 11 }],
  ])('with %s, though its checksum agrees', (_, words) => {
    expect(faultOf(housed(words))).toBe('this is no graph: its columns do not go together')
  })
})
