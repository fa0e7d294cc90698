/** What a member did while the campaign ran, as bits. */
export const wasActive = 1
export const shared = 2
export const couldTakePartOnline = 4
export const tookPartOnline = 8
export const couldTakePartOffline = 16
export const tookPartOffline = 32
