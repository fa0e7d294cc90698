import { ordinaryDay } from '../conditions.ts'
import type { Model } from '../model.ts'
import type { World } from '../world.ts'

/** Circumstances: the day starts as an ordinary one, and everything that befalls the campaign today changes it. */
export function befall(model: Model, world: World, day: number): void {
  world.conditions = ordinaryDay()
  for (const circumstance of model.circumstances) {
    if (day >= circumstance.start && day < circumstance.end) circumstance.befall(world.conditions)
  }
}
