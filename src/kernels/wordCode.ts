/** Instructions of WebAssembly, as bytes. */
export type Code = readonly number[]

/** A whole number as bytes of seven bits, the lowest first (signed LEB128). */
function whole(value: number): Code {
  const bytes: number[] = []
  for (let left = value; ; left >>= 7) {
    const isLast = (left >> 6 === 0 || left >> 6 === -1) && left >> 7 === left >> 31
    bytes.push(isLast ? left & 127 : (left & 127) | 128)
    if (isLast) return bytes
  }
}

/** The same for what is not negative (LEB128). */
function size(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...size(value >> 7)]
}

const sized = (bytes: Code): Code => [...size(bytes.length), ...bytes]
const list = (items: readonly Code[]): Code => [...size(items.length), ...items.flat()]
const vector = (operation: number): Code => [0xfd, ...size(operation)]
/** Where in memory: at addresses that are multiples of 4, so many bytes further. */
const at = (bytes: number): Code => [2, ...size(bytes)]

export const get = (local: number): Code => [0x20, local]
export const set = (local: number): Code => [0x21, local]
export const word = (value: number): Code => [0x41, ...whole(value)]
export const addWords: Code = [0x6a]
export const takeAway: Code = [0x6b]
export const advance = (local: number, by: number): readonly Code[] => [get(local), word(by), addWords, set(local)]
export const andWords: Code = [0x71]
export const xorWords: Code = [0x73]
export const shiftLeft: Code = [0x74]
export const shiftRightSigned: Code = [0x75]
export const shiftRight: Code = [0x76]
export const rotateLeft: Code = [0x77]
/** Of words that are places in memory, and of words with a sign. */
export const isLess: Code = [0x49]
export const isAtMost: Code = [0x4d]
export const isLessSigned: Code = [0x48]
export const isAtMostSigned: Code = [0x4c]

/** One word. */
export const loadWord = (further: number): Code => [0x28, ...at(further)]
export const storeWord: Code = [0x36, ...at(0)]

/** Four words at once. */
export const load: Code = [...vector(0), ...at(0)]
export const store = (further: number): Code => [...vector(11), ...at(further)]
export const fourOf: Code = vector(17)
/** 0, 1, 2 and 3. */
export const fourInARow: Code = [...vector(12), 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0]
export const add: Code = vector(174)
export const and: Code = vector(78)
/** What is in the first and not in the second. */
export const andNot: Code = vector(79)
export const or: Code = vector(80)
export const xor: Code = vector(81)
export const isAny: Code = vector(83)
export const left = (bits: number): Code => [...word(bits), ...vector(171)]
export const right = (bits: number): Code => [...word(bits), ...vector(173)]
/** Two numbers with a fraction at once: the same one twice, what two words are without a sign, sums and products. */
export const twoOf: Code = vector(20)
export const wordsAsTwo: Code = vector(255)
export const addTwo: Code = vector(240)
export const multiplyTwo: Code = vector(242)
/** How many bits of each are set. */
export const bitsOfEach: Code = [...vector(98), ...vector(125), ...vector(127)]
/** Four words out of the eight of two vectors, by their numbers. */
export const pick = (...words: readonly number[]): Code => [
  ...vector(13),
  ...words.flatMap((each) => [4 * each, 4 * each + 1, 4 * each + 2, 4 * each + 3]),
]

/** Does something again for as long as a last instruction leaves other than 0. */
export const repeat = (body: readonly Code[], again: readonly Code[]): Code => [
  ...[0x03, 0x40],
  ...body.flat(),
  ...again.flat(),
  ...[0x0d, 0],
  0x0b,
]

/** Does something once where what was left is other than 0. */
export const when = (body: readonly Code[]): Code => [0x04, 0x40, ...body.flat(), 0x0b]

/** A number with a fraction. */
export const number = (value: number): Code => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)]

const wordType = 0x7f
const vectorType = 0x7b

/**
 * A function of words: how many words it is told, how many more words and vectors it works with, what it does, and whether it
 * gives back a word.
 */
export interface Routine {
  readonly name: string
  readonly told: number
  readonly words: number
  readonly vectors: number
  readonly code: readonly Code[]
  readonly gives: boolean
}

/** The bytes of a module of some routines, which is given its memory. */
export function moduleOf(routines: readonly Routine[], pages: number): Uint8Array {
  const section = (id: number, items: readonly Code[]): Code => [id, ...sized(list(items))]
  const named = (name: string): Code => sized(Array.from(name, (letter) => letter.charCodeAt(0)))
  const types = routines.map(
    ({ told, gives }): Code => [...[0x60, ...list(Array(told).fill([wordType]))], ...list(gives ? [[wordType]] : [])],
  )
  const bodies = routines.map(({ words, vectors, code }) =>
    sized([2, ...size(words), wordType, ...size(vectors), vectorType, ...code.flat(), 0x0b]),
  )
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(2, [[...named('kernels'), ...named('memory'), 2, 1, ...size(pages), ...size(pages)]]),
    ...section(
      3,
      routines.map((_, type) => size(type)),
    ),
    ...section(
      7,
      routines.map(({ name }, place): Code => [...named(name), 0, ...size(place)]),
    ),
    ...section(10, bodies),
  ])
}
