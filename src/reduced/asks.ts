import type { Newcomers } from '../model/newcomers.ts'

/** How many ask at a time, at most: short loops run fastest, and what they read comes while others wait for theirs. */
export const together = 512

/**
 * Has the adopters of some rows, from the first to the one before the last given, ask those whom they ask.
 *
 * Adds whoever will say yes to a list, adopters among them, who stay as they are; notes in `shares` who asked anybody, and gives how many are asked in all.
 */
export type Asks = (from: number, to: number, yeses: Newcomers) => number
