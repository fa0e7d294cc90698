import type { Model } from './model.ts'
import type { Twin } from './twin.ts'
import type { World } from './world.ts'

/** The facts one simulation leaves behind: who joined when through whom, orders, claims, a row a day. */
export interface Run {
  readonly model: Model
  /** The world after the last day. */
  readonly world: World
  /** The same world without the campaign, where that was run too. */
  readonly twin?: Twin
}
