import { describe, expect, test } from 'vitest'
import { paid } from '../../src/model/claims.ts'
import type { Model } from '../../src/model/model.ts'
import { populate } from '../../src/model/populate.ts'
import { buy } from '../../src/model/processes/buy.ts'
import type { Rules } from '../../src/model/rules.ts'
import { simulate } from '../../src/model/simulate.ts'
import { setStages } from '../../src/model/stage.ts'
import { hubOfSix } from '../plays/hubOfSix.ts'

const playing = (model: Model, rules: Rules): Model => ({
  ...model,
  plays: [{ kind: 'test', name: 'test', start: 0, end: model.days, budget: 0, offers: [], rules: () => rules }],
})

describe('a play that has members asked', () => {
  const heard = (model: Model, rules: Rules) => {
    const lines: string[] = []
    const reacted: Rules['reacted'] = ({ day }, inviter, person, { newcomer }) => {
      lines.push(`${day}: ${person} of ${inviter}${newcomer ? ', from outside' : ''}`)
    }
    return { ...simulate(playing(model, { ...rules, reacted })).world, lines: lines.sort() }
  }

  test('hears of everybody who reacts, members and people from outside', () => {
    const { lines, dayRows } = heard(hubOfSix(), { asksMembers: () => true })
    expect(lines).toEqual([
      '0: 0 of 1',
      '0: 0 of 2',
      '0: 1 of 0',
      '0: 2 of 0',
      '0: 3 of 0, from outside',
      '0: 4 of 0, from outside',
      '0: 5 of 0, from outside',
    ])
    expect(dayRows.invitationsSent[0]).toBe(7)
  })

  test('asks only friends from outside while the rule says no', () => {
    const { lines } = heard(hubOfSix(), { asksMembers: (_, member) => member === 1 })
    expect(lines).toEqual([
      '0: 0 of 1',
      '0: 3 of 0, from outside',
      '0: 4 of 0, from outside',
      '0: 5 of 0, from outside',
    ])
  })

  test('leaves who joins as it is without being asked as a member, and nobody joins twice', () => {
    const joining = hubOfSix({ behaviour: { answer: { base: 1 } } })
    const asked = heard(joining, { asksMembers: () => true })
    const unasked = heard(joining, {})
    expect(asked.dayRows.newMembers).toEqual(unasked.dayRows.newMembers)
    expect(asked.referrer).toEqual(unasked.referrer)
    expect(asked.invited).toEqual(unasked.invited)
  })

  test('counts requests to members like all invitations: sent are answered, pending and run out', () => {
    const slow = {
      channels: { privateChat: { friends: 2, answered: 0.5, delay: 2, delaySpread: 1 } },
      behaviour: { share: { base: 0.7, mostTimes: 100, patience: 3 } },
      clock: { days: 12 },
    }
    const { dayRows: rows } = heard(hubOfSix(slow), { asksMembers: () => true })
    const upTo = (column: Float64Array, day: number) => column.slice(0, day + 1).reduce((a, b) => a + b)
    for (let day = 0; day < 12; day++) {
      const closed = upTo(rows.invitationsAnswered, day) + upTo(rows.invitationsExpired, day)
      expect(rows.invitationsPending[day]).toBe(upTo(rows.invitationsSent, day) - closed)
    }
    expect(upTo(rows.invitationsExpired, 11)).toBeGreaterThan(0)
  })
})

describe('a stage', () => {
  const silent = { share: { base: 0, mostTimes: 1 } }
  const ordering = { product: { interpurchase: 0.01 }, behaviour: silent }

  test('has friends asked after the orders answer on the next day, once a day and member', () => {
    const told: string[] = []
    const { dayRows, shares } = simulate(
      playing(hubOfSix(ordering), {
        ordered(stage, person) {
          if (person !== 0) return
          stage.askFriends(person)
          stage.askFriends(person)
        },
        reacted: ({ day }, _, person) => told.push(`${day}: ${person}`),
      }),
    ).world
    expect([...dayRows.invitationsSent]).toEqual([3, 0, 0, 0])
    expect([...dayRows.sharers]).toEqual([1, 0, 0, 0])
    expect(shares[0]).toBe(1)
    expect(told.sort()).toEqual(['1: 3', '1: 4', '1: 5'])
  })

  test('brings members who are not here, who may then order, and nobody else', () => {
    const nobodyComes = { product: { interpurchase: 0.01 }, behaviour: { logIn: { base: 0.001 }, share: { base: 0 } } }
    const model = hubOfSix(nobodyComes)
    const played = playing(model, {})
    const world = populate(played)
    setStages(played, world)
    for (const person of [1, 1, 4]) world.acts[0]?.stage.bring(person)
    expect([...world.roll.here.subarray(0, world.hereCount)]).toEqual([1])
    buy(played, world, 0)
    const { orderBook, dayRows } = world
    expect([...orderBook.person.subarray(0, orderBook.count)]).toEqual([1])
    expect(dayRows.logins[0]).toBe(0)
  })

  test('awards what its play has budget for, which is no offer of it and is gone with it', () => {
    const model = { ...hubOfSix(), plays: playing(hubOfSix(), {}).plays.map((play) => ({ ...play, budget: 800 })) }
    const world = populate(model)
    setStages(model, world)
    const stage = world.acts[0]?.stage
    expect(stage?.award(1, 500, 2)).toBe(true)
    expect(stage?.award(1, 400, 2)).toBe(false)
    expect(stage?.award(1, 0, 2)).toBe(false)
    const { claims, spent, dayRows } = world
    expect([claims.count, claims.offer[0], claims.beneficiary[0], claims.friend[0]]).toEqual([1, -1, 1, 2])
    expect([claims.status[0], claims.closed[0], spent[0], dayRows.rewardsPaid[0]]).toEqual([paid, 0, 500, 500])
  })

  test('knows of no points where its play has none', () => {
    const model = playing(hubOfSix(), {})
    const world = populate(model)
    setStages(model, world)
    expect(world.acts[0]?.stage.points(1)).toBe(0)
  })

  test('gives back an order once, in full, less what a failed delivery has given back already', () => {
    const failing = {
      ...ordering,
      circumstances: [{ circumstance: 'deliveryFailure', start: 2, days: 1, failed: 1 }],
    }
    const rows: number[] = []
    const { orderBook, dayRows, spend, lastOrder, roll } = simulate(
      playing(hubOfSix({ ...failing, clock: { days: 2 } }), {
        ordered: (_, person, { row }) => person === 0 && rows.push(row),
        dayEnded(stage) {
          for (const row of rows) stage.refund(row)
        },
      }),
    ).world
    const [first, second] = [...orderBook.person.keys()].filter(
      (row) => row < orderBook.count && orderBook.person[row] === 0,
    )
    expect([first, second].map((row) => [orderBook.calledOff[row], orderBook.failed[row]])).toEqual([
      [1, 0],
      [1, 1],
    ])
    // ¥100 for the first; of the second, as of the orders of persons 1 and 2, half came back when the delivery failed.
    expect([...dayRows.refunds]).toEqual([10_000, 3 * 5000 + 5000])
    expect([...dayRows.goodsCost]).toEqual([2 * 6000, 2 * 6000])
    expect(spend[0]).toBe(20_000)
    expect(lastOrder[0]).toBeLessThan(0)
    // By 30% each time: ½ to an experience of 0.8 · ¾ = 0.6, then three times to 0.
    expect(roll.satisfaction[0]).toBeCloseTo((0.5 + 0.3 * (0.6 - 0.5)) * 0.7 ** 3, 6)
  })
})
