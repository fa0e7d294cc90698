/** What a day's draws of one person decide, besides whether they save. */
export const exchanges = 1
export const giftTurns = 2
export const creditTurns = 3
