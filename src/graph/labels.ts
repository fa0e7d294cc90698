/** Whole numbers below this are looked up in a table, which takes four bytes for each number up to the largest met. */
const tabled = 16_777_216

const char0 = 48
const char9 = 57

/** The names of nodes, numbered in the order in which they first appear. */
export interface Labels {
  readonly names: string[]
  readonly byName: Map<string, number>
  /** One more than the node named by each small whole number; 0 where there is none. */
  byNumber: Int32Array
}

/** No names yet. */
export function noLabels(): Labels {
  return { names: [], byName: new Map(), byNumber: new Int32Array(1024) }
}

/**
 * The node that a stretch of text names; a name not met before becomes the next node.
 *
 * Names are texts: `07` and `7` are two nodes. Plain whole numbers are only looked up faster.
 *
 * @param from position of the first character, inclusive
 * @param to position after the last character; above `from`
 */
export function nodeNamed(labels: Labels, text: string, from: number, to: number): number {
  const number = smallNumber(text, from, to)
  return number < 0 ? nodeOfName(labels, text.slice(from, to)) : nodeNumbered(labels, number)
}

/** Replaces whole numbers below 16,777,216 by the nodes that they name, in the order of the first entries of a column. */
export function nodesOf(labels: Labels, numbers: Int32Array, entries: number): void {
  for (let at = 0; at < entries; at++) {
    const number = numbers[at]
    const { byNumber } = labels
    const known = number < byNumber.length ? byNumber[number] : 0
    numbers[at] = known > 0 ? known - 1 : nodeNumbered(labels, number)
  }
}

function nodeNumbered(labels: Labels, number: number): number {
  if (number >= labels.byNumber.length) labels.byNumber = widened(labels.byNumber, number)
  const known = labels.byNumber[number]
  if (known > 0) return known - 1
  labels.names.push(String(number))
  labels.byNumber[number] = labels.names.length
  return labels.names.length - 1
}

function nodeOfName({ names, byName }: Labels, name: string): number {
  const known = byName.get(name)
  if (known !== undefined) return known
  byName.set(name, names.length)
  names.push(name)
  return names.length - 1
}

/** The whole number that is written in a stretch of text as such numbers are printed, or −1. */
function smallNumber(text: string, from: number, to: number): number {
  if (to - from > 8 || (text.charCodeAt(from) === char0 && to - from > 1)) return -1
  let number = 0
  for (let at = from; at < to; at++) {
    const char = text.charCodeAt(at)
    if (char < char0 || char > char9) return -1
    number = number * 10 + char - char0
  }
  return number < tabled ? number : -1
}

function widened(table: Int32Array, number: number): Int32Array {
  let size = table.length
  while (size <= number) size *= 2
  const wider = new Int32Array(size)
  wider.set(table)
  return wider
}
