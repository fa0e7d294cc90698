import {
  add,
  advance,
  and,
  andNot,
  andWords,
  type Code,
  fourOf,
  get,
  isAny,
  isLess,
  left,
  load,
  or,
  pick,
  type Routine,
  repeat,
  set,
  shiftLeft,
  shiftRightSigned,
  store,
  word,
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
