import { describe, expect, test } from 'vitest'
import { simulate } from '../../../src/model/simulate.ts'
import { member } from '../../../src/model/status.ts'
import { hubBrings } from '../../plays/hubBrings.ts'
import { smallModel } from '../smallWorld.ts'

/** Two strangers who meet on the first day, leave on the next, and come back two days later. */
const strangers = (days: number) =>
  simulate(
    smallModel(2, [], {
      clock: { days },
      community: {
        members: 2,
        activities: [{ kind: 'meetUp', days: 1 }],
        winBack: { reach: 1, after: 2 },
      },
      behaviour: {
        logIn: { base: 1 },
        activities: { meetUp: { base: 1 }, meetsOffline: 1 },
        leave: { monthly: 1 },
        comeBack: { base: 1, fit: 0, satisfaction: 0, reward: 0 },
      },
    }),
  ).world

describe('friends met in the community', () => {
  test('count among the friends who are members while they are, and again once they come back', () => {
    expect([...strangers(1).memberFriends]).toEqual([1, 1])
    expect([...strangers(2).memberFriends]).toEqual([0, 0])
    const back = strangers(4)
    expect([...back.status]).toEqual([member, member])
    expect([...back.memberFriends]).toEqual([1, 1])
  })

  test('keep a member as other friends do', () => {
    const left = (friends: number) =>
      simulate(
        smallModel(2, [], {
          clock: { days: 4 },
          community: { members: 2, activities: [{ kind: 'meetUp', days: 1 }] },
          behaviour: {
            logIn: { base: 1 },
            activities: { meetUp: { base: 1 }, meetsOffline: 1 },
            leave: { monthly: 0.999, friends },
          },
        }),
      ).world.dayRows.left.reduce((sum, each) => sum + each)
    // A daily hazard of 0.2 a day, held down to 5e-10 by the one friend, or driven up to nearly 1.
    expect(left(-20)).toBe(0)
    expect(left(20)).toBe(2)
  })
})

describe('a newcomer', () => {
  const met = (introductions: number) => {
    // The hub brings two friends on the first day, and two on each of the next days; its friends are strangers.
    const { world } = simulate(hubBrings([2, 2, 2], { community: { members: 1, friendsMet: 1, introductions } }))
    return world.ties
  }

  test('meets at most one friend of the referrer at each introduction, and nobody without any', () => {
    expect(met(0).a).toEqual([])
    const one = met(1)
    for (const newcomer of new Set(one.a)) expect(one.a.filter((each) => each === newcomer)).toHaveLength(1)
    expect(met(20).a.length).toBeGreaterThan(one.a.length)
  })

  test('meets those who are members, and nobody twice', () => {
    const { a, b } = met(20)
    const pairs = a.map((each, row) => [each, b[row]].sort((x, y) => x - y).join())
    expect(new Set(pairs).size).toBe(pairs.length)
    expect([...a, ...b]).not.toContain(0)
    // Twenty introductions each: most of those who were there are met, of 14 pairs at most.
    expect(pairs.length).toBeGreaterThan(8)
  })
})
