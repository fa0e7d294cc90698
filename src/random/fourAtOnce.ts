import { alongRoutine } from './alongCode.ts'
import { keepWithinRoutine } from './bitsCode.ts'
import { happeningRoutine, luckOfRoutine } from './luckCode.ts'
import { timesOfRoutine } from './timesCode.ts'
import { moduleOf } from './wordCode.ts'

/*
 * The loops that make luck and look things up by it, in WebAssembly. Each does what the function of the same name does in
 * TypeScript, bit for bit (`luckOf.ts`, `happening.ts`, `along.ts`), which is what runs where there is no WebAssembly.
 */

/** Pages of 64 kB: room for what all laws write on. */
const pages = 16

/** The routines, as they are called: places are in bytes from the beginning of the memory. */
export interface FourAtOnce {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly luckOf: (key0: number, key1: number, as: number, bs: number, end: number, words: number) => void
  readonly happening: (
    ...told: readonly [key0: number, key1: number, as: number, bs: number, end: number, chance: number, happens: number]
  ) => void
  readonly keepWithin: (sets: number, end: number, within: number, sizes: number) => void
  readonly timesOf: (
    ...told: readonly [
      key0: number,
      key1: number,
      whom: number,
      end: number,
      when: number,
      times: number,
      last: number,
      words: number,
      bytesATime: number,
      luck: number,
      which: number,
      time: number,
    ]
  ) => number
  readonly alongBlocks: Along
  readonly alongPlaces: Along
}

/**
 * Passes along stretches of places (`along.ts`); all but the keys and `most` are places in memory.
 *
 * @returns how many places were found
 */
export type Along = (
  ...told: readonly [
    key0: number,
    key1: number,
    whom: number,
    end: number,
    begins: number,
    ends: number,
    luck: number,
    guide: number,
    last: number,
    part: number,
    most: number,
    places: number,
    which: number,
  ]
) => number

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
    const module = new assembly.Module(
      moduleOf(pages, [
        luckOfRoutine(),
        happeningRoutine(),
        keepWithinRoutine(),
        timesOfRoutine(),
        alongRoutine('alongBlocks'),
        alongRoutine('alongPlaces'),
      ]),
    )
    const exports = new assembly.Instance(module).exports as FourAtOnce // of our own making
    // Called from a plain object, and with its buffer asked for once, they are called faster.
    return { ...exports, memory: { buffer: exports.memory.buffer } }
  } catch {
    // A machine without vectors, or a page that may not make code.
    return undefined
  }
}

/** For fewer it is not worth calling them. */
export const fewest = { luckOf: 8, happening: 2, keepWithin: 16, timesOf: 4 } as const

/** The routines, where the machine has them. */
export const fourAtOnce: FourAtOnce | undefined = made()

let used = 0
/** Where in memory words begin, by the array that holds them: asking an array itself takes longer. */
const places = new Map<Int32Array, number>()

/**
 * Words to write on, all 0, where the routines can; for good, so only at the beginning of a program.
 *
 * There is room for a few words more than asked for, so that four at once can always be written.
 *
 * @throws `missing memory` where all is used
 */
export function wordsFor(count: number): Int32Array {
  if (fourAtOnce === undefined) return new Int32Array(count)
  const from = used
  used += 16 * Math.ceil(count / 4) + 16
  if (used > pages * 65_536) throw new Error(`missing memory: ${count} words`)
  const words = new Int32Array(fourAtOnce.memory.buffer, from, count)
  places.set(words, from)
  return words
}

/** Where in the memory of the routines words begin that `wordsFor` has given; -1 for others. */
export function placeOf(words: Int32Array): number {
  return places.get(words) ?? -1
}
