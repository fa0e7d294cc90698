import type { Newcomers } from '../model/newcomers.ts'

/**
 * Has the adopters of some rows, from the first to the one before the last given, ask those whom they ask.
 *
 * Adds whoever will say yes to a list, notes in `shares` who asked anybody, and gives how many are asked in all.
 */
export type Asks = (from: number, to: number, yeses: Newcomers) => number
