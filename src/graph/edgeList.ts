import type { Words } from '../text/language.ts'
import { addEdge, addPairs, type Edges, noEdges } from './edges.ts'
import {
  afterBlanks,
  contentOf,
  type Field,
  nameOf,
  noField,
  readField,
  type Separator,
  separatorOf,
} from './fields.ts'
import { type EdgesTaken, fromEdges } from './fromEdges.ts'
import { type Labels, nodeNamed, nodesOf, noLabels } from './labels.ts'
import { noPlainLines, type PlainLines, readPlainLines } from './plainLines.ts'
import { type Lines, sourceOf, type TextSource, wholeLines } from './wholeLines.ts'

/** How many faults are told one by one. */
const mostFaults = 20

const hash = 35
const percent = 37
const lineFeed = 10
const carriageReturn = 13

/** What a line has at least in a list of many; of a list with shorter ones the columns grow. */
const bytesALine = 8
/** How much is read at most as text before plain lines are tried again. */
const mostBytesOfText = 1 << 16

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The words that head the first and the second column of an edge list. */
const firstHeading = /^(from|source|src|u|ego|person|follower|(node|id|person|user)_?[1a]|(from|source)_?(node)?_?id)$/i
const secondHeading = /^(to|target|dst|v|alter|friend|followee|(node|id|person|user)_?[2b]|(to|target)_?(node)?_?id)$/i

/** What is wrong with a line of an edge list; line and column count from 1. */
export interface EdgeListFault {
  readonly line: number
  readonly column: number
  readonly message: Words
}

/** What is wrong with an edge list. */
export interface EdgeListFaults {
  /** The first faults, in the order of the lines. */
  readonly faults: readonly EdgeListFault[]
  /** How many further faults there are. */
  readonly more: number
}

/** The graph of an edge list, with labels, and what was left out of it. */
export interface EdgeListGraph extends EdgesTaken {
  /** The ties that the graph has. */
  readonly ties: number
}

/** The graph of an edge list, or what is wrong with the list. */
export type EdgeListRead = EdgeListGraph | EdgeListFaults

/**
 * Reads who knows whom from a text with one tie a line: the names of two people, and anything after them.
 *
 * The names are parted by commas, semicolons, tabs or blanks, whichever the first line shows first, and may stand in
 * double quotes. Lines that are blank or begin with `#` or `%` do not count, nor does a first line of headings such as
 * `from,to`. A tie is mutual: a pair that comes again, in either direction, is counted and dropped, and so is a tie of
 * someone to themselves. Nodes are numbered, and `graph.labels` ordered, as the names first appear.
 *
 * @returns faults for a line with fewer than two names, an empty name or a broken quote, and for a text without any tie
 */
export function readEdgeList(text: string | TextSource): EdgeListRead {
  const source = typeof text === 'string' ? sourceOf(text) : text
  const reading = noReading(source.size / bytesALine)
  for (const lines of wholeLines(source)) readLines(reading, lines)
  const { labels, edges, faults, more } = reading
  if (faults.length > 0) return { faults, more }
  const taken = fromEdges(labels.names.length, edges.sources, edges.targets, edges.count)
  const ties = taken.graph.neighbours.length / 2
  if (ties === 0) return { faults: [noTies(edges.count)], more: 0 }
  return { ...taken, graph: { ...taken.graph, labels: labels.names }, ties }
}

/** What has been read so far. */
interface Reading {
  readonly labels: Labels
  readonly edges: Edges
  readonly faults: EdgeListFault[]
  /** Faults that are only counted. */
  more: number
  /** Lines. */
  lines: number
  /** Known from the first line on that counts. */
  separator: Separator | undefined
  readonly plain: PlainLines
  readonly pair: Pair
}

function noReading(ties: number): Reading {
  const [labels, edges, plain] = [noLabels(), noEdges(ties), noPlainLines()]
  const pair: Pair = [emptyField(), emptyField()]
  return { labels, edges, faults: [], more: 0, lines: 0, separator: undefined, plain, pair }
}

/** Reads a stretch of lines: as many as can be as plain ones, and where that fails ever more as any text. */
function readLines(reading: Reading, lines: Lines): void {
  const { bytes, from, to, lineEnd } = lines
  const { plain, labels, edges } = reading
  let stretch = 1
  for (let next = from; next < to; ) {
    if (reading.separator !== undefined && lineEnd === lineFeed) {
      readPlainLines(lines, next, reading.separator, plain)
      nodesOf(labels, plain.numbers, 2 * plain.count)
      addPairs(edges, plain.numbers, plain.count)
      reading.lines += plain.count
      next = plain.next
      if (plain.count > 0) stretch = 1
      if (next === to) return
    }
    const end = bytes.indexOf(lineEnd, Math.min(to, next + stretch) - 1) + 1
    readText(reading, decoder.decode(bytes.subarray(next, end)), String.fromCharCode(lineEnd))
    next = end
    stretch = Math.min(mostBytesOfText, 2 * stretch)
  }
}

/** Reads a text of whole lines, each with its line end. */
function readText(reading: Reading, text: string, lineEnd: string): void {
  const { labels, edges, faults, pair } = reading
  for (let next = 0; next < text.length; ) {
    const start = next
    const found = text.indexOf(lineEnd, start)
    next = found + 1
    reading.lines++
    const end = found > start && text.charCodeAt(found - 1) === carriageReturn ? found - 1 : found
    const first = afterBlanks(text, start, end)
    if (first === end || text.charCodeAt(first) === hash || text.charCodeAt(first) === percent) continue
    const opening = reading.separator === undefined
    reading.separator ??= separatorOf(text, start, end)
    const fault = readPair(text, start, end, reading.separator, pair)
    if (fault !== undefined) {
      if (faults.length === mostFaults) reading.more++
      else faults.push({ line: reading.lines, column: fault.at - start + 1, message: fault.message })
    } else if (!(opening && isHeading(text, pair))) {
      addEdge(edges, nodeOf(labels, text, pair[0]), nodeOf(labels, text, pair[1]))
    }
  }
}

function nodeOf(labels: Labels, text: string, field: Field): number {
  if (!field.doubled) return nodeNamed(labels, text, field.from, field.to)
  const name = contentOf(text, field)
  return nodeNamed(labels, name, 0, name.length)
}

/** The first two fields of a line, written anew for each. */
type Pair = readonly [Field, Field]

function emptyField(): Field {
  return { from: 0, to: 0, doubled: false, next: noField }
}

function readPair(
  text: string,
  start: number,
  end: number,
  separator: Separator,
  pair: Pair,
): { readonly at: number; readonly message: Words } | undefined {
  let at = start
  for (const field of pair) {
    if (at === noField) return { at: end, message: secondMissing(separator) }
    const message = readField(text, at, end, separator, field)
    if (message !== undefined) return { at: field.from, message }
    if (field.from === field.to) return { at: field.from, message: { en: 'a name is empty', zh: '名字是空的' } }
    at = field.next
  }
  return undefined
}

function secondMissing(separator: Separator): Words {
  const { en, zh } = nameOf(separator)
  return { en: `a second name is missing, after ${en}`, zh: `${zh}后面缺少第二个名字` }
}

function isHeading(text: string, [first, second]: Pair): boolean {
  return firstHeading.test(contentOf(text, first)) && secondHeading.test(contentOf(text, second))
}

function noTies(edges: number): EdgeListFault {
  const message =
    edges === 0
      ? { en: 'there is no tie', zh: '一条关系也没有' }
      : { en: 'there is no tie but of people to themselves', zh: '只有各人与自己的关系' }
  return { line: 1, column: 1, message }
}
