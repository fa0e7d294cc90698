import { describe, expect, test } from 'vitest'
import { accepted, declined, expired, pending } from '../../src/model/invitations.ts'
import { never } from '../../src/model/never.ts'
import { nobody } from '../../src/model/nobody.ts'
import { byMedia, byReferral, bySearch, founder } from '../../src/model/route.ts'
import type { Run } from '../../src/model/run.ts'
import { simulate } from '../../src/model/simulate.ts'
import { former, member, prospect } from '../../src/model/status.ts'
import { pathOf, smallModel, starOf } from './smallWorld.ts'

/**
 * Person 0 founds the community: everybody else is put out of reach of the founding draw by a market in which only one
 * is taken, and the test finds out who it is.
 */
function founderOf(run: Run): number {
  return run.world.joinDay.findIndex((day, person) => day === 0 && run.world.route[person] === founder)
}

const everyoneShares = { behaviour: { logIn: { base: 1 }, share: { base: 1 } } }

describe('word along ties', () => {
  test('travels one tie a day when everybody shares every day and everybody accepts at once', () => {
    const run = simulate(smallModel(5, pathOf(5), { community: { members: 1 }, ...everyoneShares }))
    const first = founderOf(run)
    for (let person = 0; person < 5; person++) {
      const away = Math.abs(person - first)
      // The founder asks on day 0 and is answered on day 0; a newcomer first asks the day after joining.
      expect(run.world.joinDay[person]).toBe(away === 0 ? 0 : away - 1)
      expect(run.world.generation[person]).toBe(away)
      expect(run.world.referrer[person]).toBe(away === 0 ? nobody : person + Math.sign(first - person))
    }
  })

  test('reaches nobody when nobody accepts, and every invitation has been declined', () => {
    const words = { community: { members: 1 }, behaviour: { ...everyoneShares.behaviour, answer: { base: 0 } } }
    const { world } = simulate(smallModel(3, pathOf(3), words))
    expect(world.memberCount).toBe(1)
    expect(world.invitations.count).toBeGreaterThan(0)
    expect([...world.invitations.status.subarray(0, world.invitations.count)].every((each) => each === declined)).toBe(
      true,
    )
  })

  test('stops at the most times that one member invites one friend', () => {
    const words = {
      clock: { days: 9 },
      community: { members: 1 },
      behaviour: { logIn: { base: 1 }, share: { base: 1, mostTimes: 3 }, answer: { base: 0 } },
    }
    const { world } = simulate(smallModel(2, [[0, 1]], words))
    expect(world.invitations.count).toBe(3)
    expect([...world.invitations.times.subarray(0, 3)]).toEqual([1, 2, 3])
    expect([...world.invitations.sent.subarray(0, 3)]).toEqual([0, 1, 2])
  })

  test('runs out after its patience when it is never answered, and is pending until then', () => {
    const words = {
      clock: { days: 4 },
      community: { members: 1 },
      channels: { privateChat: { answered: 0 } },
      behaviour: { logIn: { base: 1 }, share: { base: 1, mostTimes: 1, patience: 2 } },
    }
    const { world } = simulate(smallModel(2, [[0, 1]], words))
    expect(world.invitations.status[0]).toBe(expired)
    expect([...world.dayRows.invitationsPending]).toEqual([1, 1, 0, 0])
    expect([...world.dayRows.invitationsExpired]).toEqual([0, 0, 1, 0])
  })

  test('stays pending when its time falls after the run', () => {
    const words = {
      clock: { days: 2 },
      community: { members: 1 },
      channels: { privateChat: { delay: 5 } },
      behaviour: { logIn: { base: 1 }, share: { base: 1, mostTimes: 1 } },
    }
    const { world } = simulate(smallModel(2, [[0, 1]], words))
    expect(world.invitations.status[0]).toBe(pending)
    expect(world.status[1 - founderOf({ world } as Run)]).toBe(prospect)
  })

  test('that reaches one friend through two inviters makes one of them the referrer, by draw', () => {
    const triangle = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const
    const won = { lower: 0, higher: 0 }
    for (let seed = 0; seed < 40; seed++) {
      const words = { seed: `two ${seed}`, clock: { days: 1 }, community: { members: 2 }, ...everyoneShares }
      const { world } = simulate(smallModel(3, triangle, words))
      const invited = world.route.indexOf(byReferral)
      const inviters = [0, 1, 2].filter((person) => person !== invited)
      expect(inviters).toContain(world.referrer[invited])
      won[world.referrer[invited] === inviters[0] ? 'lower' : 'higher'] += 1
      expect([...world.invitations.status.subarray(0, 2)]).toEqual([accepted, accepted])
    }
    // Fair draws: fewer than 5 of 40 either way has a chance below 1e-6.
    expect(Math.min(won.lower, won.higher)).toBeGreaterThanOrEqual(5)
  })

  test('in the feed reaches every friend at once', () => {
    const words = {
      clock: { days: 3 },
      community: { members: 5 },
      behaviour: { logIn: { base: 1 }, share: { feedBase: 1 } },
    }
    const { world } = simulate(smallModel(6, starOf(6), words))
    expect(world.memberCount).toBe(6)
    expect(world.dayRows.invitationsSent.reduce((a, b) => a + b)).toBe(0)
    expect(world.dayRows.postsSeen.reduce((a, b) => a + b)).toBeGreaterThan(0)
  })

  test('moves nobody on a day on which the platform blocks both channels', () => {
    const words = {
      clock: { days: 3 },
      community: { members: 1 },
      ...everyoneShares,
      circumstances: [{ circumstance: 'platformBlock', start: 1, days: 2, channel: 'both' }],
    }
    const { world } = simulate(smallModel(2, [[0, 1]], words))
    expect([...world.dayRows.invitationsSent]).toEqual([0, 0, 1])
    expect([...world.dayRows.newByReferral]).toEqual([0, 0, 1])
  })
})

describe('arrivals from outside', () => {
  test('come by search when everybody finds the community, all on the first day', () => {
    const { world } = simulate(smallModel(4, [], { channels: { search: { reach: 1 } } }))
    expect([...world.route]).toEqual([bySearch, bySearch, bySearch, bySearch])
    expect([...world.dayRows.newBySearch]).toEqual([4, 0, 0, 0, 0])
    expect([...world.dayRows.exposures]).toEqual([4, 0, 0, 0, 0])
  })

  test('come by advertising only while it runs, and each exposure is paid for', () => {
    const words = {
      channels: { media: { reach: 1, cost: 0.5, start: 2, days: 2 } },
      behaviour: { answer: { base: 0 } },
    }
    const { world } = simulate(smallModel(3, [], words))
    expect([...world.dayRows.exposures]).toEqual([0, 3, 3, 0, 0])
    expect([...world.dayRows.mediaCost]).toEqual([0, 150, 150, 0, 0])
    expect(world.memberCount).toBe(0)
    const yes = simulate(smallModel(3, [], { ...words, behaviour: {} }))
    expect([...yes.world.route]).toEqual([byMedia, byMedia, byMedia])
  })
})

describe('logging in', () => {
  test('forms a habit: the moving average goes a fourteenth of the way to 1 a day', () => {
    const words = { clock: { days: 2 }, community: { members: 1 }, behaviour: { logIn: { base: 1, habitMemory: 14 } } }
    const { world } = simulate(smallModel(1, [], words))
    expect(world.roll.habit[0]).toBe(1)
    const never_ = { ...words, behaviour: { logIn: { base: 0, habitMemory: 14 } } }
    expect(simulate(smallModel(1, [], never_)).world.roll.habit[0]).toBe(0)
  })

  test('fails for everybody while the service is down', () => {
    const words = {
      community: { members: 3 },
      behaviour: { logIn: { base: 1 } },
      circumstances: [{ circumstance: 'outage', start: 2, days: 3, lost: 1 }],
    }
    const { world } = simulate(smallModel(3, [], words))
    expect([...world.dayRows.logins]).toEqual([3, 0, 0, 0, 3])
  })

  test('is counted at the age of those who joined in the run, and not of founders', () => {
    const words = { clock: { days: 4 }, community: { members: 1 }, ...everyoneShares }
    const { world } = simulate(smallModel(2, [[0, 1]], words))
    // The friend joins on day 0 and logs in on days 1, 2 and 3.
    expect([...world.seenAtAge]).toEqual([1, 1, 1, 1])
    expect([...world.loggedInAtAge]).toEqual([0, 1, 1, 1])
  })
})

describe('what is seen at each age', () => {
  test('is those who joined so long before the end of the run', () => {
    const path = (seed: number) =>
      simulate(
        smallModel(3, pathOf(3), {
          ...everyoneShares,
          seed: `age ${seed}`,
          clock: { days: 4 },
          community: { members: 1 },
        }),
      )
    const run = Array.from({ length: 40 }, (_, at) => path(at)).find((each) => founderOf(each) === 0)
    if (run === undefined) throw new Error('missing seed')
    // The friend joins on day 0, and theirs on day 1.
    expect([...run.world.joinDay]).toEqual([0, 0, 1])
    expect([...run.world.seenAtAge]).toEqual([2, 2, 2, 1])
  })
})

describe('taking part', () => {
  test('likes, comments and posts are one each a login when their chances are 1', () => {
    const words = {
      community: { members: 2 },
      behaviour: { logIn: { base: 1 }, takePart: { like: 1, comment: 1, post: 1 } },
    }
    const { world } = simulate(smallModel(2, [], words))
    expect([...world.dayRows.likes]).toEqual([2, 2, 2, 2, 2])
    expect([...world.dayRows.comments]).toEqual([2, 2, 2, 2, 2])
    expect([...world.dayRows.posts]).toEqual([2, 2, 2, 2, 2])
  })

  test('an activity twice a week is held on two days of seven and paid for on those', () => {
    const words = {
      clock: { days: 7 },
      community: { members: 1, onlineActivities: 2, activityCost: 30 },
      behaviour: { logIn: { base: 1 }, takePart: { online: 1 } },
    }
    const { world } = simulate(smallModel(1, [], words))
    expect([...world.dayRows.tookPartOnline]).toEqual([0, 0, 0, 1, 0, 0, 1])
    expect([...world.dayRows.activityCost]).toEqual([0, 0, 0, 3000, 0, 0, 3000])
  })
})

describe('leaving', () => {
  test('takes every member on the day after they joined when the hazard is 1, and friends are counted down', () => {
    const words = { clock: { days: 3 }, community: { members: 2 }, behaviour: { leave: { monthly: 1 } } }
    const { world } = simulate(smallModel(2, [[0, 1]], words))
    expect([...world.dayRows.left]).toEqual([0, 2, 0])
    expect([...world.status]).toEqual([former, former])
    expect([...world.leftDay]).toEqual([1, 1])
    expect([...world.memberFriends]).toEqual([0, 0])
    expect([...world.dayRows.members]).toEqual([2, 0, 0])
  })

  test('takes nobody when the hazard is 0', () => {
    const { world } = simulate(smallModel(2, [[0, 1]], { clock: { days: 60 }, community: { members: 2 } }))
    expect([...world.status]).toEqual([member, member])
    expect([...world.leftDay]).toEqual([never, never])
  })
})
