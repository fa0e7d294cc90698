/** Bytes that are got at a time, and those from which on a piece is got by itself. */
const atOnce = 1 << 17
const large = 1 << 15

/** Some bytes, all 0, of a piece of memory that others may have a part in. */
export interface Piece {
  readonly buffer: ArrayBuffer
  /** A multiple of 8. */
  readonly from: number
}

let buffer = new ArrayBuffer(0)
let used = 0

/**
 * Cuts small pieces of memory from a larger one: to get a piece takes longer (4 to 8 µs) than to fill it. Whoever keeps a small
 * one keeps the larger.
 */
export function piece(bytes: number): Piece {
  if (bytes >= large) return { buffer: new ArrayBuffer(bytes), from: 0 }
  if (used + bytes > buffer.byteLength) {
    buffer = new ArrayBuffer(atOnce)
    used = 0
  }
  const from = used
  used += 8 * Math.ceil(bytes / 8)
  return { buffer, from }
}

/** So many numbers, all 0, in such a piece. */
export function numbers(count: number): Float64Array {
  const { buffer, from } = piece(8 * count)
  return new Float64Array(buffer, from, count)
}
