/** How a member came. */
export const founder = 0
export const byReferral = 1
export const bySearch = 2
export const byMedia = 3
export const byKol = 4
export const byShop = 5
