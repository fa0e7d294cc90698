import type { Model } from '../../../src/model/model.ts'
import { populate } from '../../../src/model/populate.ts'
import { setStages } from '../../../src/model/stage.ts'
import type { World } from '../../../src/model/world.ts'

/** The world of a model before its first day, with its plays on their stages. */
export function staged(model: Model): World {
  const world = populate(model)
  setStages(model, world)
  return world
}
