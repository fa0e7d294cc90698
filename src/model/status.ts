/** Where a person stands. */
export const prospect = 0
export const member = 1
export const former = 2
export const banned = 3
