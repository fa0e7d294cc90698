import { logistic } from '../arithmetic/logistic.ts'
import { logit } from '../arithmetic/logit.ts'
import { geometricFrom } from '../random/geometricFrom.ts'
import { uniform } from '../random/stream.ts'
import { atOnce, roomForUniforms, uniforms } from '../random/uniforms.ts'
import { leastOf } from '../stats/leastOf.ts'
import { emptyWorld } from './emptyWorld.ts'
import type { Model } from './model.ts'
import { firstEncounters } from './processes/arrive.ts'
import { enrol } from './processes/join.ts'
import { founder } from './route.ts'
import { traitsOf } from './traits.ts'
import type { World } from './world.ts'

/** The world on the eve of the first day: everybody has their traits, and the first members are in. */
export function populate(model: Model): World {
  const world = emptyWorld(model, traitsOf(model))
  found(model, world)
  world.encounters = firstEncounters(model, world.streams)
  formRings(model, world)
  return world
}

/** Draws of people in a row. */
const chances = roomForUniforms()

/** The first members: likelier the better the product suits them, and active of late. */
function found(model: Model, world: World): void {
  const { community, people } = model
  const { fit } = world.traits
  const reluctance = new Float64Array(people)
  for (let person = 0; person < people; person++) {
    const at = person % atOnce
    if (at === 0) uniforms(world.streams.founding, person, chances)
    reluctance[person] = -(community.memberFit * fit[person] + logit(chances[at]))
  }
  const { roll } = world
  for (const person of leastOf(reluctance, community.members).sort()) {
    enrol(model, world, person, 0, founder)
    world.exposed[person] = 1
    const row = world.rowOf[person]
    const rate = logistic(logit(model.behaviour.logIn.base) + roll.liveliness[row])
    roll.habit[row] = rate
    roll.lastLogin[row] = -1 - Math.min(365, geometricFrom(uniform(world.streams.founding, person, 1), rate))
  }
}

/** Which opportunists work in rings. */
function formRings(model: Model, world: World): void {
  const { rings } = model.behaviour.cheat
  for (let person = 0; person < model.people; person++) {
    if (world.traits.opportunist[person] === 0) continue
    world.inRing[person] = Number(uniform(world.streams.ring, person) < rings)
  }
}
