/** How likely something is, how much it would take, or how grave a risk is. */
export type Level = 'low' | 'medium' | 'high'

/** From which likelihood in a run a risk is of medium and of high likelihood. Source: assumption. */
export const likelihoodFrom = { medium: 0.1, high: 0.4 } as const

/** From which loss, as a part of the revenue without the event, it is of medium and of high impact. Source: assumption. */
export const lossFrom = { medium: 0.01, high: 0.05 } as const

const classes: Readonly<Record<Level, Readonly<Record<Level, Level>>>> = {
  low: { low: 'low', medium: 'low', high: 'medium' },
  medium: { low: 'low', medium: 'medium', high: 'high' },
  high: { low: 'medium', medium: 'high', high: 'high' },
}

/** The level of a share by where medium and high begin; NaN is low. */
export function levelOf(share: number, from: { readonly medium: number; readonly high: number }): Level {
  return share >= from.high ? 'high' : share >= from.medium ? 'medium' : 'low'
}

/**
 * The class of a risk from the matrix of likelihood and impact: low, medium or high where their product, each counted 1, 2
 * or 3, is at most 2, 3 to 4, or 6 and more.
 */
export function riskClass(likelihood: Level, impact: Level): Level {
  return classes[likelihood][impact]
}
