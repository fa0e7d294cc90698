import {
  addWords,
  advance,
  andWords,
  type Code,
  get,
  isAtMostSigned,
  isLess,
  isLessSigned,
  loadWord,
  type Routine,
  repeat,
  set,
  shiftLeft,
  shiftRight,
  storeWord,
  takeAway,
  when,
  word,
  xorWords,
} from '../kernels/wordCode.ts'
import { passOver } from './passingCode.ts'
import { ofWords, scramble } from './scrambleCode.ts'

/**
 * What `along.ts` does, for one stretch after the other: alongX(key0, key1, whom, end of whom, begins, ends, luck, guide, last,
 * part, most, places, which); gives how many places were found.
 */
export function alongRoutine(name: 'alongBlocks' | 'alongPlaces'): Routine {
  const [key0, key1, whom, endOfWhom, begins, ends, luck, guide, last, part, most, places, which] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ] as const
  const [key2, place, end, x, y, over, block, stretch, found] = [13, 14, 15, 16, 17, 18, 19, 20, 21] as const
  /** The word that stands so many words behind a place in memory. */
  const wordAt = (base: number, index: number): readonly Code[] => [
    ...[get(base), get(index), word(2), shiftLeft, addWords],
    loadWord(0),
  ]
  const find = (luck: number): readonly Code[] => [
    passOver({ guide, last, luck, over }),
    ...[get(place), get(over), addWords, set(place)],
    ...[get(places), get(found), addWords, get(place), storeWord],
    ...[get(which), get(found), addWords, get(stretch), storeWord],
    ...[get(place), get(end), isLessSigned, get(luck), ...wordAt(part, over), isAtMostSigned, andWords],
    ...[word(2), shiftLeft, get(found), addWords, set(found)],
    ...[get(place), get(over), get(most), isLessSigned, addWords, set(place)],
  ]
  const counter: readonly Code[] =
    name === 'alongBlocks' ? [...advance(block, 1), get(block)] : [get(place), word(1), takeAway]
  return {
    name,
    told: 13,
    words: 9,
    vectors: 0,
    gives: true,
    code: [
      ...[word(0x1bd11bda), get(key0), xorWords, get(key1), xorWords, set(key2)],
      repeat(
        [
          ...[get(begins), loadWord(0), set(place), get(ends), loadWord(0), set(end)],
          ...[get(luck), loadWord(0), set(x), get(luck), loadWord(4), set(y), word(0), set(block)],
          repeat(
            [
              ...find(x),
              ...find(y),
              get(place),
              get(end),
              isLessSigned,
              when([
                ...[get(whom), loadWord(0), set(x), ...counter, set(y)],
                ...scramble(ofWords, { x, y, keys: [key0, key1, key2] }),
              ]),
            ],
            [get(place), get(end), isLessSigned],
          ),
          ...[advance(whom, 4), advance(begins, 4), advance(ends, 4), advance(luck, 8), advance(stretch, 1)].flat(),
        ],
        [get(whom), get(endOfWhom), isLess],
      ),
      ...[get(found), word(2), shiftRight],
    ],
  }
}
