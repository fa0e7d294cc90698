import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { meanClustering, transitivity } from '../../src/graph/clustering.ts'
import { type EdgeListFaults, type EdgeListGraph, readEdgeList } from '../../src/graph/edgeList.ts'
import { sourceOf, type TextSource } from '../../src/graph/wholeLines.ts'
import { faultsOf, tiesOf } from './handMade.ts'
import { karateClub } from './karateClub.ts'

const good = (text: string) => readEdgeList(text) as EdgeListGraph
const faulty = (text: string) => readEdgeList(text) as EdgeListFaults

/** The ties of a list by name. */
function named(text: string): string[] {
  const { graph } = good(text)
  return tiesOf(graph).map(([a, b]) => `${graph.labels?.[a]}–${graph.labels?.[b]}`)
}

describe('an edge list is read', () => {
  test.each([
    ['commas', 'Ann,Bo\nBo,Cy\n'],
    ['semicolons', 'Ann;Bo\nBo;Cy\n'],
    ['tabs', 'Ann\tBo\nBo\tCy\n'],
    ['blanks', 'Ann Bo\nBo   \t Cy\n'],
    ['CRLF', 'Ann,Bo\r\nBo,Cy\r\n'],
    ['CR', 'Ann,Bo\rBo,Cy\r'],
    ['no line end at the end', 'Ann,Bo\nBo,Cy'],
    ['a byte order mark', '\uFEFFfrom,to\nAnn,Bo\nBo,Cy'],
    ['comments and blank lines', '# who\n\n% knows whom\nAnn Bo\n   \n  # more\nBo Cy\n\n'],
    ['blanks around names', '  Ann , Bo \n Bo,\tCy\n'],
    ['quotes', '"Ann","Bo"\n"Bo" , Cy\n'],
    ['quotes between blanks', '"Ann" "Bo"\n Bo "Cy"\n'],
    ['further columns', 'Ann,Bo,3,"a, b"\nBo,Cy,,\n'],
  ])('with %s', (_, text) => {
    expect(named(text)).toEqual(['Ann–Bo', 'Bo–Cy'])
  })

  test.each([
    'from,to',
    'Source;Target',
    'node1 node2',
    'U\tV',
    '"FROM","TO",weight',
    'FromNodeId\tToNodeId',
    'id_1,id_2',
  ])('without its line of headings: %s', (headings) => {
    const text = `${headings}\n1${/[,;\t ]/.exec(headings)?.[0]}2`
    expect(good(text).graph.labels).toEqual(['1', '2'])
  })

  test('with headings only where they are headings: in both columns and on the first line', () => {
    expect(good('from,Ann\nAnn,to').graph.labels).toEqual(['from', 'Ann', 'to'])
    expect(good('1,2\nfrom,to').graph.labels).toEqual(['1', '2', 'from', 'to'])
  })

  test('with nodes in the order in which names first appear, whatever the names are', () => {
    const text = '7,07\n16777216,7\n-1,张三\n1e3,99999999\n16777215,"a ""b"", c"\n0,00'
    expect(good(text).graph.labels).toEqual([
      '7',
      '07',
      '16777216',
      '-1',
      '张三',
      '1e3',
      '99999999',
      '16777215',
      'a "b", c',
      '0',
      '00',
    ])
    expect(good('"7",8\n7,"8"').duplicates).toBe(1)
  })

  test('with repeats in either direction and ties to oneself counted and dropped', () => {
    expect(good('a b\nb a\na b\nb b\nc c\n')).toMatchObject({ ties: 1, duplicates: 2, selfEdges: 2 })
    expect(good('a b\nc c\n').graph).toMatchObject({ nodes: 3, labels: ['a', 'b', 'c'] })
  })

  property.prop([
    fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1 }),
    fc.constantFrom(',', ';', '\t', ' ', ' \t '),
  ])('with each line a tie, a repeat or a tie to oneself', (pairs, separator) => {
    const read = readEdgeList(['u', 'v'].join(separator) + pairs.map(([a, b]) => `\n${a}${separator}${b}`).join(''))
    if (!('graph' in read)) {
      expect(pairs.every(([a, b]) => a === b)).toBe(true)
      return
    }
    expect(read.ties + read.duplicates + read.selfEdges).toBe(pairs.length)
    expect(read.graph.labels).toEqual([...new Set(pairs.flat().map(String))])
    expect(faultsOf(read.graph)).toEqual([])
  })

  property.prop([fc.string({ unit: fc.constantFrom('a', '1', '"', ',', ';', ' ', '\t', '\n', '\r', '#', '\uFEFF') })])(
    'or its faults are told, whatever the text',
    (text) => {
      const read = readEdgeList(text)
      if ('graph' in read) expect(faultsOf(read.graph)).toEqual([])
      else expect(read.faults.length).toBeGreaterThan(0)
    },
  )
})

/** A text that is handed over in pieces of some bytes. */
function inPieces(text: string, most: number): TextSource {
  const { size, pull } = sourceOf(text)
  return { size, pull: (into) => pull(into.subarray(0, most)) }
}

describe('an edge list is the same', () => {
  const pieces = [
    '1',
    '07',
    '9999999',
    '10000000',
    'é',
    '张',
    '"a ""b"""',
    '"',
    ',',
    ';',
    ' ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '#',
  ]
  property.prop([
    fc.string({ unit: fc.constantFrom(...pieces), maxLength: 60 }),
    fc.boolean(),
    fc.integer({ min: 1, max: 9 }),
  ])('handed over at once or in pieces, whatever the text, also with a byte order mark', (text, marked, most) => {
    const whole = `${marked ? '\uFEFF' : ''}${text}`
    expect(readEdgeList(inPieces(whole, most))).toEqual(readEdgeList(whole))
  })

  property.prop([
    fc.array(fc.tuple(fc.nat(40), fc.nat(20_000)), { minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      [',', ''],
      [',', ',2'],
      [';', ''],
      [';', ';"x" '],
      ['\t', '\t2'],
      [' ', ''],
      ['  ', ' 2 x'],
      [' ', ' '],
    ),
    fc.constantFrom('\n', '\r\n'),
  ])('with plain numbers as with the same in quotes, whatever follows them', (pairs, [separator, further], end) => {
    const text = (quote: string) =>
      pairs.map(([a, b]) => `${quote}${a}${quote}${separator}${quote}${b}${quote}${further}`).join(end)
    expect(readEdgeList(text(''))).toEqual(readEdgeList(text('"')))
  })

  test('however many lines it has, and whatever stands among them', () => {
    const among = ['# more', '', '7,07', '张三,7', '12345678,7', '-1,7', '1 ,2', '3, 4', '5,6,7', '8,9\r']
    const lines = Array.from({ length: 30_000 }, (_, at) =>
      at % 997 === 0 ? among[(at / 997) % 10] : `${at},${at >> 1}`,
    )
    const quoted = lines.map((line) => line.replace(/^(\d+),(\d+)/, '"$1","$2"'))
    const read = good(lines.join('\n'))
    expect(read).toEqual(good(quoted.join('\n')))
    expect(read.graph.labels).toEqual(expect.arrayContaining(['张三', '07', '12345678', '-1', '29999']))
    expect(read.ties + read.duplicates + read.selfEdges).toBe(30_000 - 7)
  })

  test('with the lines of its faults counted, however many plain ones there are', () => {
    const plain = '1,2\n'.repeat(5000)
    expect(faulty(`${plain}3\n${plain}4\n`).faults.map(({ line, column }) => [line, column])).toEqual([
      [5001, 2],
      [10_002, 2],
    ])
  })
})

describe('a fault of an edge list is told', () => {
  test('with its line and column, all at once, and no graph is made', () => {
    const text = '\uFEFFa,b\nc\n  d,\n\n,e\nf,"g\n"h"i,j\nk,l\n "",m'
    expect(readEdgeList(text)).toEqual({
      faults: [
        { line: 2, column: 2, message: expect.objectContaining({ en: 'a second name is missing, after a comma' }) },
        { line: 3, column: 5, message: expect.objectContaining({ en: 'a name is empty' }) },
        { line: 5, column: 1, message: expect.objectContaining({ en: 'a name is empty' }) },
        {
          line: 6,
          column: 3,
          message: expect.objectContaining({ en: 'a quote is opened and not closed on its line' }),
        },
        { line: 7, column: 4, message: expect.objectContaining({ en: 'text follows a closing quote' }) },
        { line: 9, column: 3, message: expect.objectContaining({ en: 'a name is empty' }) },
      ],
      more: 0,
    })
  })

  test('twenty times, and the rest are counted', () => {
    const read = faulty('a\n'.repeat(33))
    expect(read.faults.at(-1)).toEqual({
      line: 20,
      column: 2,
      message: expect.objectContaining({ en: 'a second name is missing, after a space' }),
    })
    expect([read.faults.length, read.more]).toEqual([20, 13])
  })

  test.each([
    ['', 'there is no tie'],
    ['# nobody\n\n', 'there is no tie'],
    ['from,to\n', 'there is no tie'],
    ['a a\nb b', 'there is no tie but of people to themselves'],
  ])('where there are no ties: %j', (text, message) => {
    expect(readEdgeList(text)).toEqual({
      faults: [{ line: 1, column: 1, message: expect.objectContaining({ en: message }) }],
      more: 0,
    })
  })
})

describe('known networks come out as published', () => {
  test('Zachary’s karate club: 34 people, 78 ties, transitivity .2557, mean clustering .5706', () => {
    const { graph, ties, duplicates, selfEdges } = good(karateClub)
    expect([graph.nodes, ties, duplicates, selfEdges]).toEqual([34, 78, 0, 0])
    expect(transitivity(graph)).toBeCloseTo(0.2557, 4)
    expect(meanClustering(graph)).toBeCloseTo(0.5706, 4)
  })

  const data = join(import.meta.dirname, '../../../shared/data')
  const facebook = join(data, 'facebook_combined.txt')
  test.skipIf(!existsSync(facebook))(
    'friendships of ten ego networks (skipped where ../shared/data lacks the file)',
    () => {
      const { graph, ties, duplicates, selfEdges } = good(readFileSync(facebook, 'utf8'))
      expect([graph.nodes, ties, duplicates, selfEdges]).toEqual([4039, 88234, 0, 0])
      expect(meanClustering(graph)).toBeCloseTo(0.6055, 4)
      expect(transitivity(graph)).toBeCloseTo(0.519, 3)
    },
  )

  const farmers = join(data, 'brazilianFarmers_ties.csv')
  test.skipIf(!existsSync(farmers))(
    'who names whom among farmers (skipped where ../shared/data lacks the file)',
    () => {
      const { ties, duplicates } = good(readFileSync(farmers, 'utf8'))
      expect(ties + duplicates).toBe(1854)
    },
  )
})
