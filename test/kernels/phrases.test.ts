import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { kernels } from '../../src/kernels/kernels.ts'
import { numbersFor, placeOf, wordsFor } from '../../src/kernels/memory.ts'
import {
  bitsOf,
  both,
  bytes,
  copy,
  down,
  downSigned,
  each,
  halves,
  isMore,
  isOther,
  isUnder,
  kernel,
  larger,
  minus,
  more,
  not,
  now,
  partBy,
  plus,
  product,
  smaller,
  tally,
  up,
  where,
  whilst,
  words,
  zerosBefore,
} from '../../src/kernels/phrases.ts'
import { type Code, get, word } from '../../src/kernels/wordCode.ts'

type Call = (...told: number[]) => number

/** A kernel of two words that says what a phrase of them leaves. */
function saying(phrase: (one: Code, other: Code) => Code): Call {
  const routine = kernel('says', 2, 0, true, ([one = 0, other = 0]) => [phrase(get(one), get(other))])
  return made([routine]).says
}

function made(routines: Parameters<typeof kernels>[0]): Record<string, Call> {
  const all = kernels<Record<string, Call>>(routines)
  if (all === undefined) throw new Error('missing kernels')
  return all
}

const phrases: Record<string, [Call, (one: number, other: number) => number]> = {
  plus: [saying(plus), (one, other) => (one + other) | 0],
  minus: [saying(minus), (one, other) => (one - other) | 0],
  product: [saying(product), Math.imul],
  both: [saying(both), (one, other) => one & other],
  up: [saying(up), (one, other) => one << other],
  down: [saying(down), (one, other) => (one >>> other) | 0],
  downSigned: [saying(downSigned), (one, other) => one >> other],
  isMore: [saying(isMore), (one, other) => Number(one > other)],
  isUnder: [saying(isUnder), (one, other) => Number(one < other)],
  isOther: [saying(isOther), (one, other) => Number(one !== other)],
  smaller: [saying(smaller), Math.min],
  larger: [saying(larger), Math.max],
  not: [saying((one) => not(one)), (one) => Number(one === 0)],
  zerosBefore: [saying((one) => zerosBefore(one)), (one) => Math.clz32(one)],
  bitsOf: [saying((one) => bitsOf(one)), (one) => (one >>> 0).toString(2).replaceAll('0', '').length],
  partBy: [saying(partBy), (one, other) => Number((BigInt(one >>> 0) * BigInt(other >>> 0)) >> 32n) | 0],
}

const anyWord = fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1, 31, 32, 2147483647, -2147483648))

describe.each(Object.entries(phrases))('the phrase %s', (_, [says, means]) => {
  property.prop([anyWord, anyWord])('leaves what it says, of any two words', (one, other) => {
    expect(says(one, other)).toBe(means(one, other))
  })
})

describe('columns', () => {
  const column = wordsFor(8)
  const begins = placeOf(column)

  test.each([
    ['bytes', bytes, Uint8Array, 255],
    ['halves', halves, Uint16Array, 65_535],
    ['words', words, Int32Array, -1],
  ] as const)('of %s are put and read at their places, without touching those beside', (_, kind, Kind, all) => {
    const [first, place, value] = [0, 1, 2]
    const { swap } = made([
      kernel('swap', 3, 1, true, () => [
        now(3, kind(first).at(get(place))),
        kind(first).put(get(place), get(value)),
        get(3),
      ]),
    ])
    const view = new Kind(column.buffer as ArrayBuffer, begins, 8)
    view.set([1, 2, 3, 4, 5, 6, 7, 8])
    expect(swap?.(begins, 3, -1)).toBe(4)
    expect([...view]).toEqual([1, 2, 3, all, 5, 6, 7, 8])
  })

  test('of numbers count up by a half of nothing, one or many', () => {
    const numbers = numbersFor(3)
    const { count } = made([kernel('count', 3, 0, false, () => [tally(0, get(1), get(2))])])
    numbers.set([0.5, 1, 2])
    for (const [place, by] of [
      [0, 3],
      [2, 1],
      [2, 0],
      [2, -4],
    ] as const)
      count?.(placeOf(numbers), place, by)
    expect([...numbers]).toEqual([3.5, 1, -1])
  })

  test('are copied whole', () => {
    const { take } = made([kernel('take', 3, 0, false, () => [copy(get(0), get(1), get(2))])])
    column.set([1, 2, 3, 4, 5, 6, 7, 8])
    take?.(begins, begins + 16, 12)
    expect([...column]).toEqual([1, 2, 3, 4, 1, 2, 3, 8])
  })
})

describe('sentences', () => {
  const sum = kernel('sum', 2, 2, true, () => [each(2, get(0), get(1), more(3, get(2))), get(3)])
  const halvings = kernel('halvings', 1, 1, true, () => [
    whilst(isMore(get(0), word(1)), now(0, down(get(0), word(1))), more(1, word(1))),
    get(1),
  ])
  const even = kernel('even', 1, 1, true, () => [where(not(both(get(0), word(1))), now(1, word(7))), get(1)])
  const all = made([sum, halvings, even])

  test('each goes from the first to the one before the end, and nowhere where there is none', () => {
    expect([all.sum?.(3, 7), all.sum?.(3, 4), all.sum?.(3, 3), all.sum?.(5, 3), all.sum?.(-2, 1)]).toEqual([
      18, 3, 0, 0, -3,
    ])
  })

  test('whilst asks before it does', () => {
    expect([1, 2, 3, 1024, 0].map((value) => all.halvings?.(value))).toEqual([0, 1, 1, 10, 0])
  })

  test('where does once, or not at all', () => {
    expect([0, 1, 2, 3].map((value) => all.even?.(value))).toEqual([7, 0, 7, 0])
  })
})
