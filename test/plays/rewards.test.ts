import { describe, expect, test } from 'vitest'
import { due, lapsed, open, paid, refused } from '../../src/model/claims.ts'
import { simulate } from '../../src/model/simulate.ts'
import type { World } from '../../src/model/world.ts'
import { smallModel, starOf } from '../model/smallWorld.ts'

/** Person 0, the hub of a star, is the one whom the founding draw takes under this seed. */
const seed = hubSeed()

function hubSeed(): string {
  for (let at = 0; ; at++) {
    const model = smallModel(4, starOf(4), { seed: `hub ${at}`, clock: { days: 1 }, community: { members: 1 } })
    if (simulate(model).world.joinDay[0] === 0) return `hub ${at}`
  }
}

function star(play: object, more: object = {}) {
  return smallModel(4, starOf(4), {
    seed,
    clock: { days: 3 },
    community: { members: 1 },
    behaviour: { logIn: { base: 1 }, share: { base: 1 } },
    plays: [play],
    ...more,
  })
}

/** Every claim as a row of words and numbers. */
function table(world: World) {
  const { claims } = world
  const names: Record<number, string> = {
    [open]: 'open',
    [due]: 'due',
    [paid]: 'paid',
    [lapsed]: 'lapsed',
    [refused]: 'refused',
  }
  return Array.from({ length: claims.count }, (_, row) => ({
    to: claims.beneficiary[row] === 0 ? 'hub' : 'friend',
    fen: claims.amount[row],
    status: names[claims.status[row]],
  }))
}

const count = (world: World, to: string, status: string) =>
  table(world).filter((row) => row.to === to && row.status === status).length

describe('double-sided referral', () => {
  const play = { play: 'doubleSidedReferral', referrerReward: 10, friendReward: 5, friendForm: 'cash', days: 3 }

  test('pays both sides for each friend who joins when both wait for the sign-up', () => {
    const { world } = simulate(star({ ...play, trigger: 'signUp' }))
    expect(count(world, 'hub', 'paid')).toBe(3)
    expect(count(world, 'friend', 'paid')).toBe(3)
    expect([...world.dayRows.rewardsPaid]).toEqual([4500, 0, 0])
    expect(world.brought[0]).toBe(3)
  })

  test('keeps the referrer waiting for the first order, and counts the promise as pending', () => {
    const { world } = simulate(star(play))
    expect(count(world, 'hub', 'open')).toBe(3)
    expect([...world.dayRows.rewardsPending]).toEqual([3000, 3000, 3000])
    expect([...world.dayRows.rewardsPaid]).toEqual([1500, 0, 0])
  })

  test('pays the referrer on the day of the first order', () => {
    const { world } = simulate(star(play, { product: { interpurchase: 0.01 } }))
    expect(count(world, 'hub', 'paid')).toBe(3)
    expect([...world.dayRows.rewardsPaid]).toEqual([4500, 0, 0])
    expect([...world.dayRows.rewardsPending]).toEqual([0, 0, 0])
  })

  test('lets a promise lapse after its patience', () => {
    const { world } = simulate(
      star(play, { behaviour: { logIn: { base: 1 }, share: { base: 1 }, settle: { patience: 1 } } }),
    )
    expect(count(world, 'hub', 'lapsed')).toBe(3)
    expect([...world.dayRows.rewardsPending]).toEqual([3000, 0, 0])
    expect(world.promised[0]).toBe(0)
  })

  test('refuses what is over the cap of a referrer', () => {
    const { world } = simulate(star({ ...play, trigger: 'signUp', referrerCap: 2 }))
    expect(count(world, 'hub', 'paid')).toBe(2)
    expect(count(world, 'hub', 'refused')).toBe(1)
    expect(count(world, 'friend', 'paid')).toBe(3)
  })

  test('promises no more than its budget, whoever comes first by draw', () => {
    const { world } = simulate(star({ ...play, trigger: 'signUp', budget: 32 }))
    // ¥10 + ¥5 twice is ¥30; the third coming would need ¥10, and then ¥5: neither fits into the ¥2 left.
    expect(world.spent[0]).toBe(3000)
    expect(table(world).filter((row) => row.status === 'refused')).toHaveLength(2)
  })

  test('pays nothing for people who come outside its days', () => {
    const { world } = simulate(star({ ...play, trigger: 'signUp', start: 2, days: 2 }))
    expect(world.brought[0]).toBe(3)
    expect(world.claims.count).toBe(0)
  })

  test('with rewards of zero leaves the same world as no play at all', () => {
    const none = simulate(star({ ...play, referrerReward: 0, friendReward: 0 })).world
    const without = simulate(star(play, { plays: [] })).world
    expect(none.joinDay).toEqual(without.joinDay)
    expect(none.dayRows).toEqual(without.dayRows)
  })
})

describe('single-sided referral', () => {
  test('pays the referrer alone', () => {
    const { world } = simulate(star({ play: 'singleSidedReferral', to: 'referrer', reward: 8, trigger: 'signUp' }))
    expect(table(world)).toEqual(Array.from({ length: 3 }, () => ({ to: 'hub', fen: 800, status: 'paid' })))
  })

  test('pays the friend alone', () => {
    const { world } = simulate(star({ play: 'singleSidedReferral', to: 'friend', reward: 8, trigger: 'signUp' }))
    expect(table(world)).toEqual(Array.from({ length: 3 }, () => ({ to: 'friend', fen: 800, status: 'paid' })))
  })
})

describe('topic challenge', () => {
  const challenge = (more: object, words: object = {}) =>
    star(
      { play: 'topicChallenge', participation: 1, days: 2, ...more },
      { behaviour: { logIn: { base: 1 } }, ...words },
    )

  test('makes everyone who takes part write a post on each day it runs', () => {
    const { world } = simulate(challenge({}))
    expect([...world.dayRows.posts]).toEqual([1, 1, 0])
    expect([...world.dayRows.tookPartOnline]).toEqual([1, 1, 0])
  })

  test('gives each person its prize once', () => {
    const { world } = simulate(challenge({ prize: 2 }, { community: { members: 4 } }))
    expect([...world.dayRows.rewardsPaid]).toEqual([800, 0, 0])
  })

  test('gives no more prizes than its budget holds', () => {
    const { world } = simulate(challenge({ prize: 2, budget: 5 }, { community: { members: 4 } }))
    expect([...world.dayRows.rewardsPaid]).toEqual([400, 0, 0])
  })
})
