import {
  add,
  addWords,
  type Code,
  fourOf,
  get,
  left,
  or,
  right,
  rotateLeft,
  set,
  word,
  xor,
  xorWords,
} from '../kernels/wordCode.ts'

/** Locals: the two words that are scrambled, and the three of the key. */
export interface Scrambled {
  readonly x: number
  readonly y: number
  readonly keys: readonly [number, number, number]
}

/** How to reckon with locals that hold vectors, or words. */
interface Reckoning {
  readonly add: Code
  readonly xor: Code
  readonly rotated: (local: number, by: number) => readonly Code[]
  readonly constant: (value: number) => readonly Code[]
}

export const ofVectors: Reckoning = {
  add,
  xor,
  rotated: (local, by) => [get(local), left(by), get(local), right(32 - by), or],
  constant: (value) => [word(value), fourOf],
}

export const ofWords: Reckoning = {
  add: addWords,
  xor: xorWords,
  rotated: (local, by) => [get(local), word(by), rotateLeft],
  constant: (value) => [word(value)],
}

const rotations = [13, 15, 26, 6, 17, 29, 16, 24]

/** Threefry-2x32 of the counters in x and y, to which the first two words of the key have not been added yet. */
export function scramble(
  { add, xor, rotated, constant }: Reckoning,
  { x, y, keys }: Scrambled,
  rounds: 13 | 20 = 13,
): readonly Code[] {
  const added = (local: number, key: number): readonly Code[] => [get(local), get(key), add, set(local)]
  const turns = Array.from({ length: rounds }, (_, round): readonly Code[] => {
    const turn = (round + 1) / 4
    return [
      ...added(x, y),
      ...[...rotated(y, rotations[round % 8]!), get(x), xor, set(y)],
      ...(Number.isInteger(turn)
        ? [
            ...added(x, keys[turn % 3]!),
            ...added(y, keys[(turn + 1) % 3]!),
            ...[get(y), ...constant(turn), add, set(y)],
          ]
        : []),
    ]
  })
  return [...added(x, keys[0]), ...added(y, keys[1]), ...turns.flat()]
}

/** The third word of the key from the first two, which are words; all three as vectors. */
export function spreadKey(key0: number, key1: number, [one, two, three]: Scrambled['keys']): readonly Code[] {
  return [
    [get(key0), fourOf, set(one)],
    [get(key1), fourOf, set(two)],
    [word(0x1bd11bda), fourOf, get(one), xor, get(two), xor, set(three)],
  ].flat()
}
