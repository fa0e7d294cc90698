import type { Words } from '../text/language.ts'
import { addEdge, noEdges } from './edges.ts'
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
import { nodeNamed, noLabels } from './labels.ts'

/** How many faults are told one by one. */
const mostFaults = 20

const hash = 35
const percent = 37
const carriageReturn = 13
const byteOrderMark = 0xfeff

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
export function readEdgeList(text: string): EdgeListRead {
  const labels = noLabels()
  const edges = noEdges(text.length / 16)
  const faults: EdgeListFault[] = []
  let more = 0
  const pair: Pair = [emptyField(), emptyField()]
  const lineEnd = text.includes('\n') ? '\n' : '\r'
  let separator: Separator | undefined
  let next = text.charCodeAt(0) === byteOrderMark ? 1 : 0
  for (let line = 1; next < text.length; line++) {
    const start = next
    const found = text.indexOf(lineEnd, start)
    next = found < 0 ? text.length : found + 1
    let end = found < 0 ? text.length : found
    if (end > start && text.charCodeAt(end - 1) === carriageReturn) end--
    const first = afterBlanks(text, start, end)
    if (first === end || text.charCodeAt(first) === hash || text.charCodeAt(first) === percent) continue
    const opening = separator === undefined
    separator ??= separatorOf(text, start, end)
    const fault = readPair(text, start, end, separator, pair)
    if (fault !== undefined) {
      if (faults.length === mostFaults) more++
      else faults.push({ line, column: fault.at - start + 1, message: fault.message })
    } else if (!(opening && isHeading(text, pair))) {
      addEdge(edges, nodeOf(pair[0]), nodeOf(pair[1]))
    }
  }
  if (faults.length > 0) return { faults, more }
  const taken = fromEdges(labels.names.length, edges.sources, edges.targets, edges.count)
  const ties = taken.graph.neighbours.length / 2
  if (ties === 0) return { faults: [noTies(edges.count)], more: 0 }
  return { ...taken, graph: { ...taken.graph, labels: labels.names }, ties }

  function nodeOf(field: Field): number {
    if (!field.doubled) return nodeNamed(labels, text, field.from, field.to)
    const name = contentOf(text, field)
    return nodeNamed(labels, name, 0, name.length)
  }
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
