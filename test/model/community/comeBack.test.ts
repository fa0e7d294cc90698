import { describe, expect, test } from 'vitest'
import { membersBefore, membersDuring } from '../../../src/metrics/dayTotals.ts'
import { metrics } from '../../../src/metrics/index.ts'
import { never } from '../../../src/model/never.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { former, member } from '../../../src/model/status.ts'
import { onRoll } from '../onRoll.ts'
import { pathOf, smallModel } from '../smallWorld.ts'

/** Three friends in a row, all of whom leave on day 1 and whenever they can after it. */
const leavers = (winBack: object, words: object = {}) =>
  smallModel(3, pathOf(3), {
    clock: { days: 8 },
    community: { members: 3, winBack: { reach: 1, after: 3, messageCost: 0.05, ...winBack } },
    behaviour: { leave: { monthly: 1 }, comeBack: { base: 1, fit: 0, satisfaction: 0, reward: 0 } },
    ...words,
  })

describe('winning back', () => {
  test('reaches each former member once, some days after they left, and whoever comes back leaves the day after', () => {
    const { world } = simulate(leavers({}))
    expect([...world.dayRows.left]).toEqual([0, 3, 0, 0, 0, 3, 0, 0])
    expect([...world.dayRows.contacted]).toEqual([0, 0, 0, 0, 3, 0, 0, 0])
    expect([...world.dayRows.returned]).toEqual([0, 0, 0, 0, 3, 0, 0, 0])
    expect([...world.dayRows.members]).toEqual([3, 0, 0, 0, 3, 0, 0, 0])
    expect([...world.dayRows.former]).toEqual([0, 3, 3, 3, 0, 3, 3, 3])
    expect([...world.leftDay]).toEqual([1, 1, 1])
    expect([...world.returnDay]).toEqual([4, 4, 4])
    expect([...world.leftAgain]).toEqual([5, 5, 5])
    expect([...world.status]).toEqual([former, former, former])
    expect([...world.memberFriends]).toEqual([0, 0, 0])
  })

  test('puts people back on the list of members and among the friends of their friends, joining day and route kept', () => {
    const { world } = simulate(leavers({}, { clock: { days: 5 } }))
    expect([...world.status]).toEqual([member, member, member])
    expect(world.memberCount).toBe(3)
    expect(onRoll(world, 'members').sort()).toEqual([0, 1, 2])
    for (const row of onRoll(world, 'members')) expect(world.roll.members[world.roll.place[row]]).toBe(row)
    expect([...world.memberFriends]).toEqual([1, 2, 1])
    expect([...world.joinDay]).toEqual([0, 0, 0])
    expect([...world.leftAgain]).toEqual([never, never, never])
  })

  test('pays a message each, and cash to those who come back, into a line of its own', () => {
    const run = simulate(leavers({ reward: 10, form: 'cash' }))
    expect([...run.world.dayRows.winBackCost]).toEqual([0, 0, 0, 0, 3 * 1005, 0, 0, 0])
    expect(metrics['economics.winBackCost'].take(run).value).toBe(3015)
    expect(metrics['economics.profit'].take(run).value).toBe(-3015)
  })

  test('gives a coupon, which costs nothing until it is used and belongs to no play', () => {
    const { world } = simulate(leavers({ reward: 10, form: 'coupon', validDays: 2 }, { clock: { days: 5 } }))
    expect(world.dayRows.winBackCost[4]).toBe(15)
    expect([...world.coupon]).toEqual([1000, 1000, 1000])
    expect([...world.couponUntil]).toEqual([6, 6, 6])
    expect([...world.couponPlay]).toEqual([-1, -1, -1])
  })

  test('keeps to its budget: it contacts no more than it could reward, in an order that the draws decide', () => {
    const first = new Set<number>()
    for (let seed = 0; seed < 60; seed++) {
      const words = { seed: `turn ${seed}` }
      const { world } = simulate(leavers({ reward: 10, form: 'cash', budget: 15 }, words))
      expect(world.dayRows.contacted[4]).toBe(1)
      expect(world.dayRows.winBackCost[4]).toBe(1005)
      first.add(world.returnDay.indexOf(4))
    }
    // Each of three has a third of the chance: that one of them is never first has a chance below 1e-9.
    expect(first.size).toBe(3)
  })

  test('spends its budget to the last fen: on as many messages as it has room for beside a reward', () => {
    const contacted = (budget: number) => {
      const { dayRows } = simulate(leavers({ reward: 10, form: 'cash', budget }, { clock: { days: 5 } })).world
      return dayRows.contacted[4]
    }
    // Each of three who come back costs ¥10.05.
    expect([10.04, 10.05, 20.09, 20.1, 30.15].map(contacted)).toEqual([0, 1, 1, 2, 3])
    const unwilling = (budget: number) => {
      const behaviour = { leave: { monthly: 1 }, comeBack: { base: 0 } }
      return simulate(leavers({ reward: 10, form: 'cash', budget }, { clock: { days: 5 }, behaviour })).world.dayRows
        .contacted[4]
    }
    // Of those who do not come back each costs ¥0.05.
    expect([10.04, 10.05, 10.1, 10.15].map(unwilling)).toEqual([0, 1, 2, 3])
  })

  test('lets the end of its deal be felt from the day after the coupon is no longer good', () => {
    const { world } = simulate(leavers({ reward: 10, form: 'coupon', validDays: 2 }, { clock: { days: 5 } }))
    expect(onRoll(world, 'dealEnds')).toEqual([7, 7, 7])
  })

  test('contacts nobody where nobody is reached, and brings back nobody whose chance is 0', () => {
    const unreached = simulate(leavers({ reach: 0 })).world.dayRows
    expect(unreached.contacted.some((each) => each > 0)).toBe(false)
    const unwilling = simulate(leavers({}, { behaviour: { leave: { monthly: 1 }, comeBack: { base: 0 } } })).world
    expect(unwilling.dayRows.contacted[4]).toBe(3)
    expect(unwilling.returnDay.every((day) => day === never)).toBe(true)
  })

  test('moves the odds by the worth of the reward, and for middling people by nothing else', () => {
    const back = (comeBack: object, reward: number) => {
      const words = {
        clock: { days: 5 },
        community: { members: 500, winBack: { reach: 1, after: 3, reward, form: 'cash' } },
        behaviour: { leave: { monthly: 1 }, comeBack: { base: 0.1, fit: 0, satisfaction: 0, reward: 0, ...comeBack } },
      }
      return simulate(smallModel(500, [], words)).world.dayRows.returned[4]
    }
    // ¥10 is worth 1, δ is ½: the odds of 1/9 become e²/9, a chance of 0.451; 6 standard errors of 500 draws are 67.
    const p = Math.exp(2) / (9 + Math.exp(2))
    expect(Math.abs(back({ reward: 4 }, 10) - 500 * p)).toBeLessThan(6 * Math.sqrt(500 * p * (1 - p)))
    // Without a reward, and with φ = s = ½, the base rate holds whatever the effects.
    const plain = back({ fit: 9, satisfaction: 9, reward: 4 }, 0)
    expect(Math.abs(plain - 50)).toBeLessThan(6 * Math.sqrt(500 * 0.09))
  })

  test('weighs a coupon for less than as much cash', () => {
    // ¥10 in cash lifts the log-odds of −9.2 by 20 · δ, and a coupon that counts for ¥1 by 2.8 · δ; δ is 1.
    const judgement = { couponWorth: 0.1 }
    const comeBack = { base: 1e-4, fit: 0, satisfaction: 0, reward: 20 }
    const segments = [{ name: 'all', share: 1, fit: 0.5, fitSpread: 0, dealProneness: 1, dealSpread: 0 }]
    const back = (form: string) => {
      const words = { behaviour: { leave: { monthly: 1 }, judgement, comeBack }, market: { segments } }
      return simulate(leavers({ reward: 10, form }, words)).world.dayRows.returned[4]
    }
    expect([back('cash'), back('coupon')]).toEqual([3, 0])
  })

  test('counts a person once among the members of some days, though they left and came back within them', () => {
    const run = simulate(leavers({}))
    expect(metrics['growth.winBackRate'].take(run).value).toBe(1)
    expect(metrics['growth.churnRate'].take(run).value).toBeCloseTo((6 / 6) * 30, 12)
    expect(membersDuring(run, { start: 0, end: 8 })).toBe(3)
    expect(membersDuring(run, { start: 2, end: 4 })).toBe(0)
    expect(membersDuring(run, { start: 3, end: 8 })).toBe(3)
    expect(membersBefore(run, 5)).toBe(3)
  })
})
