import { describe, expect, test } from 'vitest'
import { gainOfFriend, gainOfReferrer } from '../../../src/model/gains.ts'
import type { Model } from '../../../src/model/model.ts'
import { pathOf, smallModel } from '../../model/smallWorld.ts'
import { hub, run, table } from './hubOffers.ts'
import { staged } from './staged.ts'

describe('who gets a reward', () => {
  test('is the referrer, for each friend, on the day of joining', () => {
    expect(table(run(hub({ amount: 5 })))).toEqual([
      '0 hub 500 paid 0',
      '0 hub 500 paid 0',
      '1 hub 500 paid 1',
      '1 hub 500 paid 1',
    ])
  })

  test('is the friend, or both', () => {
    expect(table(run(hub({ to: 'friend', amount: 5 })))).toEqual([
      '0 friend 500 paid 0',
      '0 friend 500 paid 0',
      '1 friend 500 paid 1',
      '1 friend 500 paid 1',
    ])
    expect(table(run(hub({ to: 'both', amount: 5 }))).slice(0, 2)).toEqual(['0 hub 500 paid 0', '0 friend 500 paid 0'])
  })

  test('is everybody in the group: the referrer and all whom they have brought while the play runs', () => {
    // With the first friend 1 + 1, with the second 1 + 2, then 1 + 3 and 1 + 4 rewards.
    const claims = table(run(hub({ to: 'group', amount: 1 })))
    expect(claims).toHaveLength(2 + 3 + 4 + 5)
    expect(claims.filter((row) => row.includes('hub'))).toHaveLength(4)
    // From the second day on the two of the first day do not count.
    const later = table(run(hub({ to: 'group', amount: 1 }, { start: 2, days: 2 })))
    expect(later).toHaveLength(2 + 3)
  })

  test('is whoever is two steps above the friend, and nobody where there is none', () => {
    // A path: 0 brings 1, 1 brings 2, 2 brings 3, one a day.
    const model = pathModel({ to: 'upline', amount: 3 })
    const { claims, referrer } = run(model)
    expect([...referrer]).toEqual([-1, 0, 1, 2])
    expect(Array.from({ length: claims.count }, (_, row) => [claims.friend[row], claims.beneficiary[row]])).toEqual([
      [2, 0],
      [3, 1],
    ])
  })
})

/** A path on which each person brings the next on the day after joining. */
function pathModel(offer: object): Model {
  for (let at = 0; at < 2000; at++) {
    const model = smallModel(4, pathOf(4), {
      seed: `path ${at}`,
      clock: { days: 4 },
      community: { members: 1 },
      behaviour: { logIn: { base: 1 }, share: { base: 1 } },
      plays: [{ play: 'ownOffers', days: 4, offers: [offer] }],
    })
    if (run(model).generation[3] === 3) return model
  }
  throw new Error('missing seed: path')
}

describe('segments', () => {
  const segments = [
    { name: 'fans', share: 1, fit: 0.5, fitSpread: 0, dealProneness: 0.5, dealSpread: 0, opportunists: 0 },
    { name: 'others', share: 0, fit: 0.5, fitSpread: 0, dealProneness: 0.5, dealSpread: 0, opportunists: 0 },
  ]

  test('that a play names are the only ones that see it and get its rewards', () => {
    const market = { topics: ['a', 'b'], homophily: 0, strongTies: 1, segments }
    const fans = hub({ to: 'both', amount: 5 }, { segments: ['fans'] }, { market })
    const others = hub({ to: 'both', amount: 5 }, { segments: ['others'] }, { market })
    expect(table(run(fans))).toHaveLength(8)
    expect(table(run(others))).toHaveLength(0)
    expect(gainOfFriend(fans, staged(fans), 1, 0)).toBe(500)
    expect(gainOfFriend(others, staged(others), 1, 0)).toBe(0)
    expect(gainOfReferrer(others, staged(others), 0, 0)).toBe(0)
  })
})
