import { whenCalled } from '../kernels/kernels.ts'
import { alongRoutine } from './alongCode.ts'
import { keepWithinRoutine } from './bitsCode.ts'
import { happeningRoutine, luckOfRoutine, uniformsRoutine } from './luckCode.ts'
import { timesOfRoutine } from './timesCode.ts'

/*
 * The loops that make luck and look things up by it, in WebAssembly. Each does what the function of the same name does in
 * TypeScript, bit for bit (`luckOf.ts`, `happening.ts`, `along.ts`), which is what runs where there is no WebAssembly.
 */

/** The routines, as they are called: places are in bytes from the beginning of the memory. */
export interface FourAtOnce {
  readonly luckOf: (key0: number, key1: number, as: number, bs: number, end: number, words: number) => void
  readonly uniforms: (key0: number, key1: number, first: number, when: number, to: number, end: number) => void
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

/** For fewer it is not worth calling them. */
export const fewest = { luckOf: 4, happening: 2, keepWithin: 16, timesOf: 2 } as const

/** The routines, where the machine has them. */
export const fourAtOnce: () => FourAtOnce | undefined = whenCalled(() => [
  luckOfRoutine(),
  uniformsRoutine(),
  happeningRoutine(),
  keepWithinRoutine(),
  timesOfRoutine(),
  alongRoutine('alongBlocks'),
  alongRoutine('alongPlaces'),
])
