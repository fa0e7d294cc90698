/**
 * Has the adopters of some rows, from the first to the one before the last given, ask those whom they ask.
 *
 * Adds to the lists who will say yes and the row of whom they were asked by, notes in `shares` who asked anybody, and gives
 * how many are asked in all.
 */
export type Asks = (from: number, to: number, friends: number[], inviters: number[]) => number
