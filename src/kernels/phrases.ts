import { addWords, type Code, get, type Routine, set, shiftLeft, takeAway, word } from './wordCode.ts'

/*
 * What instructions say together, so that a kernel reads like the loop that it stands for. A phrase leaves a word; a sentence
 * leaves none.
 */

/** A column of values without a sign, by the local that says where it begins: what stands at a place, and how to put it there. */
export interface ColumnCode {
  readonly at: (place: Code) => Code
  readonly put: (place: Code, value: Code) => Code
}

export const bytes = (begins: number): ColumnCode => column(begins, 0, 0x2d, 0x3a)
export const halves = (begins: number): ColumnCode => column(begins, 1, 0x2f, 0x3b)
export const words = (begins: number): ColumnCode => column(begins, 2, 0x28, 0x36)

function column(begins: number, bits: number, load: number, store: number): ColumnCode {
  const stands = (place: Code): Code =>
    bits === 0 ? plus(get(begins), place) : plus(get(begins), [...place, ...word(bits), ...shiftLeft])
  return {
    at: (place) => [...stands(place), load, bits, 0],
    put: (place, value) => [...stands(place), ...value, store, bits, 0],
  }
}

export const plus = (one: Code, other: Code): Code => [...one, ...other, ...addWords]
export const minus = (one: Code, other: Code): Code => [...one, ...other, ...takeAway]
export const product = (one: Code, other: Code): Code => [...one, ...other, 0x6c]
/** Those bits that both have, and those that one or the other has. */
export const both = (one: Code, other: Code): Code => [...one, ...other, 0x71]
/** So many bits further up, or down, the empty places being filled with 0, or with the sign. */
export const up = (one: Code, bits: Code): Code => [...one, ...bits, 0x74]
export const down = (one: Code, bits: Code): Code => [...one, ...bits, 0x76]
export const downSigned = (one: Code, bits: Code): Code => [...one, ...bits, 0x75]
/** 1 where it is so, else 0; of numbers with a sign. */
export const isMore = (one: Code, other: Code): Code => [...one, ...other, 0x4a]
export const isUnder = (one: Code, other: Code): Code => [...one, ...other, 0x48]
export const isOther = (one: Code, other: Code): Code => [...one, ...other, 0x47]
/** 1 for 0, else 0. */
export const not = (one: Code): Code => [...one, 0x45]
/** The smaller of two numbers with a sign, and the larger. */
export const smaller = (one: Code, other: Code): Code => [...one, ...other, ...isUnder(one, other), 0x1b]
export const larger = (one: Code, other: Code): Code => [...one, ...other, ...isMore(one, other), 0x1b]
/** How many of the highest bits are 0, and how many of all are 1. */
export const zerosBefore = (one: Code): Code => [...one, 0x67]
export const bitsOf = (one: Code): Code => [...one, 0x69]

/** So large a part of a number as a word of luck is of all 2³² of them, rounded down. */
export const partBy = (luck: Code, number: Code): Code => [
  ...[...luck, 0xad, ...number, 0xad, 0x7e],
  ...[0x42, 32, 0x88, 0xa7],
]

/** Counts some more at a place in a column of numbers with a fraction. */
export const tally = (begins: number, place: Code, count: Code): Code => {
  const stands = plus(get(begins), up(place, word(3)))
  return [...stands, ...stands, 0x2b, 3, 0, ...count, 0xb7, 0xa0, 0x39, 3, 0]
}

/** Copies so many bytes from one place in memory to another. */
export const copy = (from: Code, to: Code, bytes: Code): Code => [...to, ...from, ...bytes, 0xfc, 10, 0, 0]

/** A local is now something. */
export const now = (local: number, value: Code): Code => [...value, ...set(local)]
export const more = (local: number, by: Code): Code => now(local, plus(get(local), by))

/** Does something for as long as something is so, which is asked beforehand. */
export const whilst = (isSo: Code, ...body: readonly Code[]): Code => [
  ...[0x02, 0x40, 0x03, 0x40],
  ...[...isSo, 0x45, 0x0d, 1],
  ...body.flat(),
  ...[0x0c, 0, 0x0b, 0x0b],
]

/** Does something once where something is so. */
export const where = (isSo: Code, ...body: readonly Code[]): Code => [...isSo, 0x04, 0x40, ...body.flat(), 0x0b]

/** Does something with a local at each number, from the first to the one before the end. */
export const each = (local: number, from: Code, end: Code, ...body: readonly Code[]): Code => [
  ...now(local, from),
  ...where(isUnder(get(local), end), [
    ...[0x03, 0x40],
    ...body.flat(),
    ...more(local, word(1)),
    ...[...isUnder(get(local), end), 0x0d, 0, 0x0b],
  ]),
]

/**
 * A kernel of words: told some, it works with some more, all of which are locals in this order.
 *
 * @param writes what it does, and at the end, where it gives something back, the phrase for that
 */
export function kernel(
  name: string,
  told: number,
  more: number,
  gives: boolean,
  writes: (locals: readonly number[]) => readonly Code[],
): Routine {
  const locals = Array.from({ length: told + more }, (_, local) => local)
  return { name, told, words: more, vectors: 0, gives, code: writes(locals) }
}
