import type { Model } from '../../src/model/model.ts'
import type { Play } from '../../src/model/play.ts'
import { populate } from '../../src/model/populate.ts'
import { enrol } from '../../src/model/processes/join.ts'
import { founder } from '../../src/model/route.ts'
import { callActs, setStages } from '../../src/model/stage.ts'
import type { World } from '../../src/model/world.ts'

/**
 * A world on the morning of its first day, which a test moves by hand from there, a process or a claim at a time: the
 * people named are founders and here, nobody else is a member.
 */
export function worldOf(model: Model, members: readonly number[]): World {
  const world = populate({ ...model, community: { ...model.community, members: 0 } })
  for (const person of members) enrol(model, world, person, 0, founder)
  world.roll.here.set(members)
  world.hereCount = members.length
  setStages(model, world)
  callActs(model, world, 0)
  return world
}

/** The same campaign with these plays and no others; what a test does not say of one is that it is there on every day. */
export function playing(model: Model, ...plays: readonly Partial<Play>[]): Model {
  const open = { kind: 'test', start: 0, end: model.days, budget: 1_000_000, offers: [] }
  return { ...model, plays: plays.map((play, at) => ({ ...open, name: `play ${at}`, ...play })) }
}
