import {
  add,
  addTwo,
  advance,
  and,
  andNot,
  andWords,
  type Code,
  fourInARow,
  fourOf,
  get,
  isAny,
  isLess,
  left,
  load,
  multiplyTwo,
  number,
  or,
  pick,
  type Routine,
  repeat,
  right,
  set,
  shiftLeft,
  shiftRightSigned,
  store,
  twoOf,
  word,
  wordsAsTwo,
  xor,
} from '../kernels/wordCode.ts'
import { ofVectors, type Scrambled, scramble, spreadKey } from './scrambleCode.ts'

/** The routines that make luck, four words at once. */

/** luckOf(key0, key1, as, bs, end of as, words) */
export function luckOfRoutine(): Routine {
  const [key0, key1, as, bs, end, words, x, y, k0, k1, k2] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
  const scrambled: Scrambled = { x, y, keys: [k0, k1, k2] }
  return {
    name: 'luckOf',
    told: 6,
    words: 0,
    vectors: 5,
    gives: false,
    code: [
      ...spreadKey(key0, key1, scrambled.keys),
      repeat(
        [
          ...[get(as), load, set(x), get(bs), load, set(y)],
          ...scramble(ofVectors, scrambled),
          ...[get(words), get(x), get(y), pick(0, 4, 1, 5), store(0)],
          ...[get(words), get(x), get(y), pick(2, 6, 3, 7), store(16)],
          ...[advance(as, 16), advance(bs, 16), advance(words, 32)].flat(),
        ],
        [get(as), get(end), isLess],
      ),
    ],
  }
}

/** uniforms(key0, key1, first, when, to, end of to): numbers between 0 and 1, keyed by numbers in a row. */
export function uniformsRoutine(): Routine {
  const [key0, key1, first, when, to, end, a, b, x, y, k0, k1, k2] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const
  const [scale, half, whole] = [13, 14, 15] as const
  const twice = (local: number, value: number): readonly Code[] => [number(value), twoOf, set(local)]
  /** Two of the four pairs of words as numbers: 52 bits each, and a half. */
  const numbers = (further: number, words: (local: number) => readonly Code[]): readonly Code[] => [
    ...[get(to), ...words(x), wordsAsTwo, get(scale), multiplyTwo, ...words(y), wordsAsTwo, addTwo],
    ...[get(half), addTwo, get(whole), multiplyTwo, store(further)],
  ]
  return {
    name: 'uniforms',
    told: 6,
    words: 0,
    vectors: 10,
    gives: false,
    code: [
      ...spreadKey(key0, key1, [k0, k1, k2]),
      ...[get(first), fourOf, fourInARow, add, set(a), get(when), fourOf, set(b)],
      ...[...twice(scale, 1_048_576), ...twice(half, 0.5), ...twice(whole, 1 / 4_503_599_627_370_496)],
      repeat(
        [
          ...[get(a), set(x), get(b), set(y), ...scramble(ofVectors, { x, y, keys: [k0, k1, k2] }, 20)],
          ...[get(y), right(12), set(y)],
          ...numbers(0, (local) => [get(local)]),
          ...numbers(16, (local) => [get(local), get(local), pick(2, 3, 2, 3)]),
          ...[get(a), word(4), fourOf, add, set(a), ...advance(to, 32)],
        ],
        [get(to), get(end), isLess],
      ),
    ],
  }
}

/** happening(key0, key1, as, bs, end of as, chance, happens) */
export function happeningRoutine(): Routine {
  const [key0, key1, as, bs, end, chance, happens, digit] = [0, 1, 2, 3, 4, 5, 6, 7] as const
  const [x, y, k0, k1, k2, block, some, open, ofChance] = [8, 9, 10, 11, 12, 13, 14, 15, 16] as const
  const scrambled: Scrambled = { x, y, keys: [k0, k1, k2] }
  const compare = (ones: number): readonly Code[] => [
    ...[get(chance), get(digit), shiftLeft, word(31), shiftRightSigned, fourOf, set(ofChance)],
    ...[get(some), get(open), get(ofChance), and, get(ones), andNot, or, set(some)],
    ...[get(open), get(ones), get(ofChance), xor, andNot, set(open)],
    ...advance(digit, 1),
  ]
  return {
    name: 'happening',
    told: 7,
    words: 1,
    vectors: 9,
    gives: false,
    code: [
      ...spreadKey(key0, key1, scrambled.keys),
      repeat(
        [
          ...[get(bs), load, left(4), set(block)],
          ...[word(0), fourOf, set(some), word(-1), fourOf, set(open), word(0), set(digit)],
          repeat(
            [
              ...[get(as), load, set(x), get(block), set(y)],
              ...scramble(ofVectors, scrambled),
              ...compare(x),
              ...compare(y),
              ...[get(block), word(1), fourOf, add, set(block)],
            ],
            [get(open), isAny, get(digit), word(32), isLess, andWords],
          ),
          ...[get(happens), get(some), store(0)],
          ...[advance(as, 16), advance(bs, 16), advance(happens, 16)].flat(),
        ],
        [get(as), get(end), isLess],
      ),
    ],
  }
}
