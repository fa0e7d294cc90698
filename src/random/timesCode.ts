import {
  addWords,
  advance,
  type Code,
  fourOf,
  get,
  isAtMost,
  isLess,
  load,
  loadWord,
  pick,
  type Routine,
  repeat,
  set,
  shiftLeft,
  shiftRight,
  store,
  storeWord,
  word,
  xorWords,
} from '../kernels/wordCode.ts'
import { ofVectors, scramble, spreadKey } from './scrambleCode.ts'

/**
 * What `timesOf.ts` does: timesOf(key0, key1, whom, end of whom, when, times, last, words, bytes of words a time, luck, which, time);
 * gives how many times it happens. First luck is made for all, once for every time; then all are told who are told by it.
 */
export function timesOfRoutine(): Routine {
  const [key0, key1, whom, end, when, times, last, words, stride, luck, which, time] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ] as const
  const [turn, person, place, number, found, key] = [12, 13, 14, 15, 16, 17] as const
  const [x, y, k0, k1, k2] = [18, 19, 20, 21, 22] as const
  const write = (to: number, value: readonly Code[]): readonly Code[] => [
    ...[get(to), get(found), addWords],
    ...value,
    storeWord,
  ]
  return {
    name: 'timesOf',
    told: 12,
    words: 6,
    vectors: 5,
    gives: true,
    code: [
      ...[get(words), set(place)],
      repeat(
        [
          ...[get(key1), get(turn), xorWords, set(key), ...spreadKey(key0, key, [k0, k1, k2])],
          ...[get(whom), set(person)],
          repeat(
            [
              ...[get(person), load, set(x), get(when), fourOf, set(y)],
              ...scramble(ofVectors, { x, y, keys: [k0, k1, k2] }),
              ...[get(place), get(x), get(y), pick(0, 4, 1, 5), store(0)],
              ...[get(place), get(x), get(y), pick(2, 6, 3, 7), store(16)],
              ...[advance(person, 16), advance(place, 32)].flat(),
            ],
            [get(person), get(end), isLess],
          ),
          ...advance(turn, 1),
        ],
        [get(turn), get(times), isLess],
      ),
      repeat(
        [
          ...[get(words), set(place), word(0), set(turn)],
          repeat(
            [
              ...[
                ...write(luck, [get(place), loadWord(0)]),
                ...write(which, [get(number)]),
                ...write(time, [get(turn)]),
              ],
              ...[get(place), loadWord(4), get(last), isAtMost, word(2), shiftLeft, get(found), addWords, set(found)],
              ...[get(place), get(stride), addWords, set(place), ...advance(turn, 1)],
            ],
            [get(turn), get(times), isLess],
          ),
          ...[advance(words, 8), advance(number, 1), advance(whom, 4)].flat(),
        ],
        [get(whom), get(end), isLess],
      ),
      ...[get(found), word(2), shiftRight],
    ],
  }
}
