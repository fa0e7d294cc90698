import type { Model } from './model.ts'
import type { World } from './world.ts'

/** What happens in a day under a law of a reduced form. */
export type Step = (day: number) => void

/** A law of a reduced form; called once a run, so that it may keep what it needs from day to day. */
export type Law = (model: Model, world: World) => Step

/**
 * A reduced form: the richer rules are off, and the engine runs under laws whose results are known in closed form.
 *
 * People, invitations, orders and money are kept in the same tables and add up as always.
 */
export interface Reduced {
  /** Who has adopted on the first day, given how many people there are and how likely each is to be picked. */
  readonly seeds: { readonly people: number } | { readonly nodes: readonly number[] }
  readonly spread: Law
  /** Days from being asked to saying yes, from one uniform draw. */
  readonly delay: (u: number) => number
  readonly buying: Law | undefined
  readonly leaving: Law | undefined
  /** Whether everybody knows everybody without the ties being stored. */
  readonly meanField: boolean
}
