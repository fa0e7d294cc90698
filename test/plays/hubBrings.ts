import type { Model } from '../../src/model/model.ts'
import { simulate } from '../../src/model/simulate.ts'
import { smallModel, starOf } from '../model/smallWorld.ts'

/**
 * A star whose hub, person 0, is the only founder and brings its friends on given days: so many on each day.
 *
 * Whom it asks is drawn, so that a seed is looked for under which the days come out; plays change nothing of it, since
 * in this world everybody shares and says yes whenever they can.
 */
export function hubBrings(perDay: readonly number[], words: object = {}): Model {
  const people = 1 + perDay.reduce((sum, each) => sum + each)
  const world = {
    clock: { days: perDay.length },
    community: { members: 1 },
    channels: { privateChat: { friends: 2 } },
    behaviour: { logIn: { base: 1 }, share: { base: 1, mostTimes: 200 } },
  }
  for (let at = 0; at < 2000; at++) {
    const seed = `hub ${at}`
    const { newByReferral } = simulate(smallModel(people, starOf(people), { ...world, seed })).world.dayRows
    if (newByReferral.join() !== perDay.join()) continue
    const model = smallModel(people, starOf(people), { ...world, ...words, seed })
    if (simulate(model).world.brought[0] === people - 1) return model
  }
  throw new Error(`missing seed: ${perDay.join()}`)
}
