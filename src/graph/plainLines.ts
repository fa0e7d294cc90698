import type { Separator } from './fields.ts'
import type { Lines } from './wholeLines.ts'

const tab = 9
const lineFeed = 10
const carriageReturn = 13
const space = 32
const char0 = 48

/** The digits that a plain number has at most. */
const mostDigits = 7

/** Lines that are read together, at most. */
const atOnce = 2048

/** Lines that begin with two plain numbers: whole ones, as they are printed, of few digits. */
export interface PlainLines {
  count: number
  /** Where the line behind them begins. */
  next: number
  /** Two entries a line. */
  readonly numbers: Int32Array
}

/** No lines, with room for those that are read together. */
export function noPlainLines(): PlainLines {
  return { count: 0, next: 0, numbers: new Int32Array(2 * atOnce) }
}

/**
 * Reads plain lines up to one that is not, which may be the first: a list of millions of ties mostly has no others.
 *
 * @param from where the first of them begins
 */
export function readPlainLines({ bytes, to }: Lines, from: number, separator: Separator, read: PlainLines): void {
  const { numbers } = read
  const [parts, alsoParts] = separator === 'blanks' ? [space, tab] : [separator, separator]
  read.count = 0
  read.next = from
  while (read.next < to && read.count < atOnce) {
    const first = afterDigits(bytes, read.next)
    if (!isPlain(bytes, read.next, first)) return
    let second = first + 1
    if (bytes[first] !== parts && bytes[first] !== alsoParts) return
    if (separator === 'blanks') while (bytes[second] === space || bytes[second] === tab) second++
    const end = afterDigits(bytes, second)
    if (!isPlain(bytes, second, end)) return
    const next = bytes[end] === lineFeed ? end + 1 : afterLine(bytes, end, parts, alsoParts)
    if (next === end) return
    numbers[2 * read.count] = numberIn(bytes, read.next, first)
    numbers[2 * read.count + 1] = numberIn(bytes, second, end)
    read.count++
    read.next = next
  }
}

function afterDigits(bytes: Uint8Array, from: number): number {
  let at = from
  while (bytes[at] >= char0 && bytes[at] < char0 + 10) at++
  return at
}

/** Where the next line begins, if a field has ended here; else here. */
function afterLine(bytes: Uint8Array, end: number, parts: number, alsoParts: number): number {
  const byte = bytes[end]
  const ended = byte === parts || byte === alsoParts || (byte === carriageReturn && bytes[end + 1] === lineFeed)
  return ended ? bytes.indexOf(lineFeed, end) + 1 : end
}

function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  const digits = to - from
  return digits > 0 && digits <= mostDigits && (digits === 1 || bytes[from] !== char0)
}

function numberIn(bytes: Uint8Array, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) number = number * 10 + bytes[at] - char0
  return number
}
