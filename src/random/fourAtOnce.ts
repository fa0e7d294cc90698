import {
  add,
  addWords,
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
  moduleOf,
  or,
  pick,
  type Routine,
  repeat,
  right,
  set,
  shiftLeft,
  shiftRightSigned,
  store,
  word,
  xor,
} from './wordCode.ts'

/*
 * The loops that make luck, in WebAssembly with four words at once. Each does what the function of the same name does in
 * TypeScript, bit for bit (`luckOf.ts`, `happening.ts`), which is what runs where there is no WebAssembly.
 */

/** Locals that hold vectors: the two words that are scrambled, and the three of the key. */
interface Scrambled {
  readonly x: number
  readonly y: number
  readonly keys: readonly [number, number, number]
}

const rotations = [13, 15, 26, 6, 17, 29, 16, 24]

/** The third word of the key from the first two, which are words; all three as vectors. */
function spreadKey(key0: number, key1: number, [one, two, three]: Scrambled['keys']): readonly Code[] {
  return [
    [get(key0), fourOf, set(one)],
    [get(key1), fourOf, set(two)],
    [word(0x1bd11bda), fourOf, get(one), xor, get(two), xor, set(three)],
  ].flat()
}

/** Threefry-2x32-13 of the counters in x and y, to which the first two words of the key have not been added yet. */
function scramble({ x, y, keys }: Scrambled): readonly Code[] {
  const added = (local: number, key: number): readonly Code[] => [get(local), get(key), add, set(local)]
  const rounds = Array.from({ length: 13 }, (_, round): readonly Code[] => {
    const by = rotations[round % 8]!
    const turn = (round + 1) / 4
    return [
      ...added(x, y),
      ...[get(y), left(by), get(y), right(32 - by), or, get(x), xor, set(y)],
      ...(Number.isInteger(turn)
        ? [
            ...added(x, keys[turn % 3]!),
            ...added(y, keys[(turn + 1) % 3]!),
            ...[get(y), word(turn), fourOf, add, set(y)],
          ]
        : []),
    ]
  })
  return [...added(x, keys[0]), ...added(y, keys[1]), ...rounds.flat()]
}

const advance = (local: number, bytes: number): readonly Code[] => [get(local), word(bytes), addWords, set(local)]

/** luckOf(key0, key1, as, bs, end of as, words) */
function luckOf(): Routine {
  const [key0, key1, as, bs, end, words, x, y, k0, k1, k2] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
  const scrambled: Scrambled = { x, y, keys: [k0, k1, k2] }
  return {
    name: 'luckOf',
    words: 6,
    vectors: 5,
    code: [
      ...spreadKey(key0, key1, scrambled.keys),
      repeat(
        [
          ...[get(as), load, set(x), get(bs), load, set(y)],
          ...scramble(scrambled),
          ...[get(words), get(x), get(y), pick(0, 4, 1, 5), store(0)],
          ...[get(words), get(x), get(y), pick(2, 6, 3, 7), store(16)],
          ...[advance(as, 16), advance(bs, 16), advance(words, 32)].flat(),
        ],
        [get(as), get(end), isLess],
      ),
    ],
  }
}

/** happening(key0, key1, as, bs, end of as, chance, happens, 0): the last word counts digits. */
function happening(): Routine {
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
    words: 8,
    vectors: 9,
    code: [
      ...spreadKey(key0, key1, scrambled.keys),
      repeat(
        [
          ...[get(bs), load, left(4), set(block)],
          ...[word(0), fourOf, set(some), word(-1), fourOf, set(open), word(0), set(digit)],
          repeat(
            [
              ...[get(as), load, set(x), get(block), set(y)],
              ...scramble(scrambled),
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

/** Pages of 64 kB: room for what all laws write on. */
const pages = 16

/** The routines, as they are called: places are in bytes from the beginning of the memory. */
export interface FourAtOnce {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly luckOf: (key0: number, key1: number, as: number, bs: number, end: number, words: number) => void
  readonly happening: (
    ...told: readonly [
      key0: number,
      key1: number,
      as: number,
      bs: number,
      end: number,
      chance: number,
      happens: number,
      digit: 0,
    ]
  ) => void
}

/** What this needs of WebAssembly, which the language itself does not promise. */
interface Platform {
  readonly WebAssembly?: {
    readonly Module: new (bytes: Uint8Array) => object
    readonly Instance: new (module: object) => { readonly exports: unknown }
  }
}

function made(): FourAtOnce | undefined {
  const { WebAssembly: assembly } = globalThis as Platform
  if (assembly === undefined) return undefined
  try {
    const module = new assembly.Module(moduleOf(pages, [luckOf(), happening()]))
    return new assembly.Instance(module).exports as FourAtOnce // of our own making
  } catch {
    // A machine without vectors, or a page that may not make code.
    return undefined
  }
}

/** For fewer it is not worth calling them. */
export const fewest = { luckOf: 8, happening: 2 } as const

/** The routines, where the machine has them. */
export const fourAtOnce: FourAtOnce | undefined = made()

let used = 0

/**
 * Words to write on, all 0, where `luckOf` and `happening` are fastest; for good, so only at the beginning of a program.
 *
 * There is room for a few words more than asked for, so that four at once can always be written.
 */
export function wordsFor(count: number): Int32Array {
  const bytes = 16 * Math.ceil(count / 4) + 16
  if (fourAtOnce === undefined || used + bytes > fourAtOnce.memory.buffer.byteLength) return new Int32Array(count)
  const from = used
  used += bytes
  return new Int32Array(fourAtOnce.memory.buffer, from, count)
}
