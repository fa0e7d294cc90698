import { simulate } from '../../src/model/simulate.ts'
import type { World } from '../../src/model/world.ts'
import { smallModel } from '../model/smallWorld.ts'

/** Everybody logs in on every day. */
const here = { behaviour: { logIn: { base: 1 } } }

/** The world of four members who know nobody and log in every day, after some circumstances. */
export function members(words: object, ...circumstances: readonly object[]): World {
  return simulate(smallModel(4, [], { community: { members: 4 }, ...here, ...words, circumstances })).world
}

/** The same where everybody orders at every login as well. */
export function buyers(words: object, ...circumstances: readonly object[]): World {
  return members({ product: { interpurchase: 0.01 }, ...words }, ...circumstances)
}
