import { describe, expect, test } from 'vitest'
import type { Model } from '../../../src/model/model.ts'
import { offerOf } from '../../../src/model/offer.ts'
import { answer } from '../../../src/model/processes/answer.ts'
import { share } from '../../../src/model/processes/share.ts'
import type { Rules } from '../../../src/model/rules.ts'
import { former } from '../../../src/model/status.ts'
import type { World } from '../../../src/model/world.ts'
import { playing, worldOf } from '../byHand.ts'
import { smallModel, starOf } from '../smallWorld.ts'

/** A star whose hub asks all of its friends on the first day; all react at once, and nobody joins. */
const quick = { behaviour: { logIn: { base: 1 }, share: { base: 1 }, answer: { base: 0 } } }
const offers = [offerOf({ to: 'friend', form: 'cash', size: { kind: 'fixed', units: 100 }, trigger: 'click' })]

/** The hub and the friend 1 are members, and members are asked, too. */
function reactions(rules: Rules = {}, words: object = {}, happened: (world: World) => void = () => {}) {
  const model: Model = playing(smallModel(5, starOf(5), { ...quick, ...words }), {
    offers,
    rules: () => ({ asksMembers: () => true, ...rules }),
  })
  const world = worldOf(model, [0, 1])
  world.hereCount = 1
  share(model, world, 0)
  happened(world)
  answer(model, world, 0)
  return world
}

describe('a reaction to an invitation', () => {
  test('earns its reward where it comes from outside, and none where a member was asked', () => {
    const { claims, dayRows } = reactions()
    expect(dayRows.invitationsAnswered[0]).toBe(4)
    expect([...claims.beneficiary.subarray(0, claims.count)].sort()).toEqual([2, 3, 4])
  })

  test('is noted of those who were invited, and not of members who were asked', () => {
    expect([...reactions().answered]).toEqual([0, 0, 1, 1, 1])
  })

  test('earns it once', () => {
    const model = playing(smallModel(5, starOf(5), quick), { offers })
    const world = worldOf(model, [0])
    for (const day of [0, 1]) {
      share(model, world, day)
      answer(model, world, day)
    }
    expect(world.dayRows.invitationsAnswered[1]).toBe(4)
    expect(world.claims.count).toBe(4)
  })
})

describe('the plays are told of reactions', () => {
  const told = (words: object = {}, happened: (world: World) => void = () => {}) => {
    const people: number[] = []
    const from: number[] = []
    const reacted: Rules['reacted'] = (_, __, person, { newcomer }) => {
      people.push(person)
      if (newcomer) from.push(person)
    }
    reactions({ reacted }, words, happened)
    return { people, from }
  }

  test('in an order that draws decide, the same whenever it is run', () => {
    const orders = Array.from({ length: 60 }, (_, at) => told({ seed: `turn ${at}` }).people)
    expect(told({ seed: 'turn 7' }).people).toEqual(orders[7])
    // Each of four is the first with a chance of a quarter: that one of them never is has a chance below 2e-7.
    expect(new Set(orders.map(([first]) => first))).toEqual(new Set([1, 2, 3, 4]))
  })

  test('from outside and of members, and of nobody who has left since they were asked', () => {
    expect(told().from.sort()).toEqual([2, 3, 4])
    const left = told({}, (world) => {
      world.status[1] = former
    })
    expect(left.people.sort()).toEqual([2, 3, 4])
  })
})
