import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { smallModel } from '../model/smallWorld.ts'
import { hubOfSix } from './hubOfSix.ts'
import { stageByHand } from './stageByHand.ts'

const sure = { play: 'groupBuy', discount: 0.25, people: 3, leading: 1, asking: 1 }

function hall(more: object = {}, given: Parameters<typeof stageByHand>[1] = {}) {
  const hand = stageByHand({ ...sure, ...more }, given)
  const { rules, stage, at } = hand
  let row = 0
  return {
    ...hand,
    /** Someone orders at the group price, in the next row of the order book. */
    order: (person: number) => rules.ordered(stage, person, { row: row++, number: 1, paid: 7500, takenOffBy: 0 }),
    price: (person: number) => 10_000 - rules.takesOff(stage, person),
    /** The day ends, and the next one begins. */
    night() {
      rules.dayEnded(stage)
      at.day += 1
    },
  }
}

describe('group buy', () => {
  test('opens a group by an order at the group price; its leader asks at once and on later days', () => {
    const { rules, stage, order, price, done } = hall({ urgency: 2 })
    expect([price(0), rules.asksMembers(stage, 0), rules.urges(stage, 0)]).toEqual([7500, false, 0])
    order(0)
    expect(done()).toEqual(['ask 0'])
    expect([rules.asksMembers(stage, 0), rules.urges(stage, 0)]).toEqual([true, 2])
    // Nobody is in two open groups.
    expect(price(0)).toBe(10_000)
  })

  test('lets friends who have reacted order at its price, more readily, until it is full', () => {
    const { rules, stage, order, react, price, done } = hall({ leading: 0, sociable: 1.2 })
    order(0)
    done()
    expect([price(1), rules.tempts(stage, 1)]).toEqual([10_000, 0])
    for (const friend of [1, 2, 3]) react(0, friend)
    expect(done()).toEqual(['bring 1', 'bring 2', 'bring 3'])
    expect([price(1), rules.tempts(stage, 1)]).toEqual([7500, 1.2])
    order(1)
    order(2)
    expect([price(3), rules.tempts(stage, 3), rules.asksMembers(stage, 0)]).toEqual([10_000, 0, false])
    // Nothing is to be had from someone without a group.
    react(4, 5)
    expect([price(5), done()]).toEqual([10_000, []])
  })

  test('gives everybody’s money back when the time runs out: 24 hours reach to the end of the next day', () => {
    for (const [window, days] of [
      ['24 hours', 1],
      ['25 hours', 2],
      ['72 hours', 3],
    ] as const) {
      const { order, react, done, night } = hall({ window, asking: 0 })
      order(0)
      react(0, 1)
      order(1)
      done()
      for (let day = 0; day < days; day++) {
        night()
        expect(done()).toEqual([])
      }
      night()
      expect(done()).toEqual(['refund 0', 'refund 1'])
      night()
      expect(done()).toEqual([])
    }
  })

  test('has the platform make up for so many that lack, and no more', () => {
    for (const [fill, back] of [
      [0, ['refund 0', 'refund 1']],
      [1, []],
    ] as const) {
      const { order, react, done, night } = hall({ fill })
      order(0)
      react(0, 1)
      order(1)
      night()
      done()
      night()
      expect(done()).toEqual(back)
    }
  })

  test('ends all groups on its last day, and opens none on it', () => {
    const { order, price, done, night } = hall({ days: 2, window: '1 week', asking: 0 })
    order(0)
    night()
    expect(price(1)).toBe(10_000)
    night()
    expect(done()).toEqual(['refund 0'])
  })

  test('pays the leader of a complete group a rebate, or the whole price, out of its budget', () => {
    const full = (more: object) => {
      const { order, react, leave, done } = hall({ asking: 0, ...more })
      const fill = (leader: number, friends: number[]) => {
        order(leader)
        for (const friend of friends) react(leader, friend)
        done()
        for (const friend of friends) order(friend)
        return done()
      }
      const first = fill(0, [1, 2])
      const second = fill(3, [4, 5])
      leave(6)
      return [...first, ...second, ...fill(6, [7, 8])]
    }
    expect(full({ rebate: '¥10' })).toEqual(['award 0 1000 0', 'award 3 1000 3'])
    expect(full({ rebate: '¥10', budget: '¥19.99' })).toEqual(['award 0 1000 0'])
    expect(full({ leader: 'free' })).toEqual(['award 0 7500 0', 'award 3 7500 3'])
    expect(full({})).toEqual([])
  })

  test('lets a leader expect what comes back divided by the orders missing', () => {
    const { rules, stage, order, react } = hall({ people: 4, rebate: '¥9' })
    order(0)
    expect([rules.expects(stage, 0), rules.expects(stage, 1)]).toEqual([300, 0])
    react(0, 1)
    order(1)
    expect([rules.expects(stage, 0), rules.expects(stage, 1)]).toEqual([450, 0])
  })

  test('shows its price while there is stock, which failed groups give back', () => {
    const { rules, stage, order, react, price, night } = hall({ stock: 2 })
    expect(rules.welcomes(stage)).toBe(1250)
    order(0)
    react(0, 1)
    order(1)
    react(0, 2)
    expect([price(2), rules.welcomes(stage)]).toEqual([10_000, 0])
    night()
    night()
    expect(price(2)).toBe(7500)
  })

  test('of those who would lead has the part that it says', () => {
    const people = 4000
    const { price } = hall({ leading: 0.3 }, { people })
    const leaders = Array.from({ length: people }, (_, person) => price(person)).filter((fen) => fen === 7500).length
    // 5 standard errors of a binomial, passed by chance six times in ten million.
    expect(Math.abs(leaders / people - 0.3)).toBeLessThan(5 * Math.sqrt((0.3 * 0.7) / people))
  })
})

describe('group buy in a run', () => {
  /** A world in which every member orders at every login, at the group price where they see it, or else at ¥100. */
  const run = (play: object, days: number, joining: number) =>
    simulate(
      hubOfSix({
        clock: { days },
        product: { interpurchase: 0.01 },
        behaviour: { answer: { base: joining }, share: { base: 0, mostTimes: 1 } },
        plays: [{ ...sure, people: 2, ...play }],
      }),
    ).world
  /** Of each day the orders in order of people: who, for how many fen, and whether it was given back. */
  const table = ({ orderBook: book, dayRows }: ReturnType<typeof run>) =>
    Array.from(dayRows.members, (_, day) =>
      Array.from({ length: book.count }, (_, row) => row)
        .filter((row) => book.day[row] === day)
        .map((row) => [book.person[row], book.paid[row], book.calledOff[row]])
        .sort((a, b) => a[0] - b[0]),
    )

  test('gives back what the groups cost that nobody joins, and bears no cost of their goods', () => {
    const groupPrice = [0, 1, 2].map((person) => [person, 7500, 1])
    const listPrice = [0, 1, 2].map((person) => [person, 10_000, 0])
    // All three open groups, each asks the others, who are in a group of their own; those outside do not join.
    const world = run({}, 4, 0)
    expect(table(world)).toEqual([groupPrice, listPrice, groupPrice, listPrice])
    expect([...world.dayRows.invitationsSent]).toEqual([7, 0, 0, 0])
    expect([...world.dayRows.invitationsAnswered]).toEqual([0, 7, 0, 0])
    expect([...world.dayRows.revenue]).toEqual([22_500, 30_000, 22_500, 30_000])
    expect([...world.dayRows.refunds]).toEqual([0, 22_500, 0, 22_500])
    expect([...world.dayRows.goodsCost]).toEqual([18_000, 0, 18_000, 0])
  })

  test('lets people from outside fill the group that they came for, and a draw pick who finds the last place', () => {
    // On the second day 3, 4 and 5 come for the group of the hub, which lacks one; on the last day none can be opened.
    const world = run({ rebate: '¥5' }, 2, 1)
    const [first, second] = table(world)
    expect(first).toEqual([
      [0, 7500, 0],
      [1, 7500, 1],
      [2, 7500, 1],
    ])
    expect(second.slice(0, 3)).toEqual([0, 1, 2].map((person) => [person, 10_000, 0]))
    expect(second.slice(3)).toEqual([[expect.toBeOneOf([3, 4, 5]), 7500, 0]])
    expect([...world.dayRows.newMembers]).toEqual([0, 3])
    expect([...world.dayRows.rewardsPaid]).toEqual([0, 500])
    expect([...world.dayRows.refunds]).toEqual([0, 15_000])
  })

  test('fills a group of two with the chance that any of those asked orders', () => {
    // Stars of four members: of those whose hub alone ordered on the first day, each friend orders on the second with the
    // chance 1 − e^(−rate), so that the group fails with the chance of none of the three ordering.
    const [stars, interpurchase] = [700, 4]
    const ties = Array.from(
      { length: stars * 3 },
      (_, at) => [Math.floor(at / 3) * 4, Math.floor(at / 3) * 4 + (at % 3) + 1] as const,
    )
    const { roll, orderBook: book } = simulate(
      smallModel(stars * 4, ties, {
        clock: { days: 3 },
        community: { members: stars * 4 },
        product: { interpurchase },
        behaviour: { logIn: { base: 1 } },
        plays: [{ ...sure, people: 2, sociable: 0 }],
      }),
    ).world
    const firstDay = new Map<number, number>()
    for (let row = 0; row < book.count && book.day[row] === 0; row++) firstDay.set(book.person[row], row)
    let [filled, expected, variance, seen] = [0, 0, 0, 0]
    for (let hub = 0; hub < stars * 4; hub += 4) {
      const row = firstDay.get(hub)
      if (row === undefined || [1, 2, 3].some((friend) => firstDay.has(hub + friend))) continue
      const none = [1, 2, 3].reduce((all, at) => all * Math.exp(-roll.buyingRate[hub + at] / interpurchase), 1)
      seen += 1
      filled += 1 - book.calledOff[row]
      expected += 1 - none
      variance += none * (1 - none)
    }
    expect(seen).toBeGreaterThan(40)
    // 5 standard errors, passed by chance six times in ten million.
    expect(Math.abs(filled - expected)).toBeLessThan(5 * Math.sqrt(variance))
  })

  test('with no discount, or with nobody who would lead, orders at the list price alone', () => {
    const without = run({ discount: 0 }, 2, 1).dayRows
    expect(run({ leading: 0 }, 2, 1).dayRows.ordersOnDeal).toEqual(without.ordersOnDeal)
    const model = {
      clock: { days: 2 },
      product: { interpurchase: 0.01 },
      behaviour: { answer: { base: 1 }, share: { base: 0 } },
    }
    expect(without).toEqual(simulate(hubOfSix({ ...model, plays: [] })).world.dayRows)
  })
})
