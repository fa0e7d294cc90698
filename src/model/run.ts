import type { Model } from './model.ts'
import type { World } from './world.ts'

/** The facts one simulation leaves behind: who joined when through whom, orders, claims, a row a day. */
export interface Run {
  readonly model: Model
  /** The world after the last day. */
  readonly world: World
}
