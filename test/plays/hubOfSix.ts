import type { Model } from '../../src/model/model.ts'
import { populate } from '../../src/model/populate.ts'
import { smallModel, starOf } from '../model/smallWorld.ts'

/**
 * A star of six: person 0, the hub, and the friends 1 and 2 are members, 3, 4 and 5 are outside and never join. All who
 * are members log in every day and ask every friend whom they may, once each, and all who are asked react at once.
 *
 * Who the first members are is drawn, so that a seed is looked for under which it comes out.
 */
export function hubOfSix(words: { readonly [key: string]: object } = {}): Model {
  const { behaviour = {}, ...rest } = words
  const quick = { logIn: { base: 1 }, share: { base: 1, mostTimes: 1 }, answer: { base: 0 }, ...behaviour }
  const world = { clock: { days: 4 }, community: { members: 3 }, behaviour: quick, ...rest }
  for (let at = 0; ; at++) {
    const model = smallModel(6, starOf(6), { ...world, seed: `six ${at}` })
    if (populate(model).status.join('') === '111000') return model
  }
}
