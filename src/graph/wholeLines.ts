/** Bytes that are asked for at once. */
const atOnce = 1 << 18

/** Bytes that there is room for at first, at least. */
const least = 4096

const byteOrderMark: readonly number[] = [0xef, 0xbb, 0xbf]
const lineFeed = 10
const carriageReturn = 13

/** A text in UTF-8 that is handed over part by part. */
export interface TextSource {
  /** About how many bytes it has. */
  readonly size: number
  /** Writes the next bytes into a place, at most as many as fit; how many there were, 0 at the end. */
  readonly pull: (into: Uint8Array) => number
}

/** A stretch of whole lines, each with its line end. */
export interface Lines {
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
  /** The character that ends a line: the line feed, or the carriage return in a text without any. */
  readonly lineEnd: number
}

/** A text that is there already. */
export function sourceOf(text: string): TextSource {
  const bytes = new TextEncoder().encode(text)
  let at = 0
  return {
    size: bytes.length,
    pull(into) {
      const next = bytes.subarray(at, at + into.length)
      into.set(next)
      at += next.length
      return next.length
    },
  }
}

/**
 * The whole lines of a text, stretch by stretch, without the byte order mark before the first; one is added to a last line
 * without an end. A stretch is good until the next is asked for.
 */
export function* wholeLines({ size, pull }: TextSource): Generator<Lines> {
  let bytes = new Uint8Array(Math.min(atOnce, Math.max(least, size)) + 1)
  let lineEnd: number | undefined
  let filled = 0
  let marked = false
  for (let ended = false; !ended; ) {
    if (filled === bytes.length) bytes = widened(bytes)
    const pulled = pull(bytes.subarray(filled))
    ended = pulled === 0
    filled += pulled
    if (lineEnd === undefined && bytes.subarray(0, filled).includes(lineFeed)) lineEnd = lineFeed
    // Which of the two ends a line is known once there is a line feed, or nothing more.
    if (lineEnd === undefined && !ended) continue
    lineEnd ??= carriageReturn
    const from = marked ? 0 : afterMark(bytes)
    marked = true
    if (ended && filled > from && bytes[filled - 1] !== lineEnd) {
      if (filled === bytes.length) bytes = widened(bytes)
      bytes[filled++] = lineEnd
    }
    const to = bytes.subarray(0, filled).lastIndexOf(lineEnd) + 1
    if (to > from) yield { bytes, from, to, lineEnd }
    bytes.copyWithin(0, to, filled)
    filled -= to
  }
}

/** Where a text begins, behind the mark of the order of bytes that some programs put before it. */
function afterMark(bytes: Uint8Array): number {
  return byteOrderMark.every((byte, at) => bytes[at] === byte) ? byteOrderMark.length : 0
}

function widened(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(2 * bytes.length)
  wider.set(bytes)
  return wider
}
