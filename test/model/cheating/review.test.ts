import { describe, expect, test } from 'vitest'
import { paid, rejected } from '../../../src/model/claims.ts'
import { banned, member } from '../../../src/model/status.ts'
import type { World } from '../../../src/model/world.ts'
import { smallModel, starOf } from '../smallWorld.ts'
import { hunters, run, sum } from './hunters.ts'

describe('the review of claims', () => {
  test('finds out every account when it never errs, and pays nothing for them', () => {
    const world = run(hunters({ screening: { detection: 1, cost: 0.2 } }))
    expect(count(world, paid)).toBe(0)
    expect(count(world, rejected)).toBe(90)
    expect(sum(world.dayRows.rewardsPaid)).toBe(0)
    expect(sum(world.dayRows.screeningCost)).toBe(90 * 20)
    expect(world.promised[0]).toBe(0)
  })

  test('decides alike for both rewards of an account', () => {
    const { claims } = run(hunters({ screening: { detection: 0.5 } }))
    for (let row = 0; row < claims.count; row += 2) expect(claims.status[row + 1]).toBe(claims.status[row])
    const found = claims.status.slice(0, claims.count).filter((each) => each === rejected).length / 2
    // 45 accounts at ½: 22.5 ± 4.9 standard errors of 3.35; a false alarm once in a million seeds, and the seed is fixed.
    expect(Math.abs(found - 22.5)).toBeLessThan(16.5)
  })

  test('shuts out whoever is found out, where it is told to', () => {
    const world = run(hunters({ screening: { detection: 1, ban: true } }))
    expect([...world.status]).toEqual([banned, banned, banned, banned, banned])
    expect([...world.dayRows.banned]).toEqual([5, 0, 0])
    expect([...world.dayRows.members]).toEqual([0, 0, 0])
    expect([...world.dayRows.former]).toEqual([0, 0, 0])
    expect([...world.dayRows.prospects]).toEqual([0, 0, 0])
    expect(run(hunters({ screening: { detection: 1 } })).status[0]).toBe(member)
  })

  test('finds out more with each week that a reward is held, and less of a ring', () => {
    const held = (hold: number, rings: number) => {
      const offers = [{ to: 'friend', amount: 5, hold }]
      const model = smallModel(5, starOf(5), {
        clock: { days: 60 },
        community: { members: 5 },
        market: {
          topics: ['a', 'b'],
          homophily: 0,
          strongTies: 1,
          segments: [{ name: 'all', share: 1, opportunists: 1 }],
        },
        behaviour: { logIn: { base: 1 }, cheat: { attempt: 1, accountsPerDay: 10, rings, hiding: 0.5 } },
        screening: { detection: 0.3 },
        plays: [{ play: 'ownOffers', days: 30, offers }],
      })
      const world = run(model)
      return count(world, rejected) / world.claims.count
    }
    // 1,500 accounts: 4.9 standard errors are 4.9 · √(p(1 − p)/1,500), at most 0.0633.
    expect(Math.abs(held(0, 0) - 0.3)).toBeLessThan(0.0633)
    expect(Math.abs(held(14, 0) - (1 - 0.7 ** 3))).toBeLessThan(0.0633)
    expect(Math.abs(held(0, 1) - 0.15)).toBeLessThan(0.0633)
  })

  test('refuses honest claims by mistake at its rate, to the disappointment of whoever made them', () => {
    const model = smallModel(5, starOf(5), {
      seed: 'hub 0',
      clock: { days: 2 },
      community: { members: 5 },
      behaviour: { logIn: { base: 1 }, share: { base: 1 } },
      screening: { falseAlarms: 1 },
      plays: [{ play: 'ownOffers', days: 2, offers: [{ to: 'both', amount: 5 }] }],
    })
    const none = run(model)
    expect(none.claims.count).toBe(0)
    const world = run({ ...model, community: { ...model.community, members: 1 } })
    expect(count(world, rejected)).toBe(world.claims.count)
    expect(world.claims.count).toBeGreaterThan(0)
    expect(world.roll.satisfaction[world.claims.beneficiary[0]]).toBeLessThan(0.5)
  })
})

function count({ claims }: World, status: number): number {
  return claims.status.slice(0, claims.count).filter((each) => each === status).length
}
