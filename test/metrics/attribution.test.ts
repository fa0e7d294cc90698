import { describe, expect, test } from 'vitest'
import { joinsAttributed, ordersAttributed } from '../../src/metrics/attribution.ts'
import { metrics } from '../../src/metrics/index.ts'
import { never } from '../../src/model/never.ts'
import { book } from '../../src/model/orders.ts'
import { byReferral, bySearch, founder } from '../../src/model/route.ts'
import type { Run } from '../../src/model/run.ts'
import type { Twin } from '../../src/model/twin.ts'
import { column } from '../../src/results/table.ts'
import { twinDays, twinTable } from '../../src/results/twin.ts'
import { handMadeRun, playOn } from './handMade.ts'

const days = 100

/** Orders as [person, day], sorted by day, as in any order book. */
type Order = readonly [person: number, day: number]

function twinWith(joinDay: readonly number[], orders: readonly Order[], more: Partial<Twin> = {}): Twin {
  const daily = new Float64Array(days)
  for (const [, day] of orders) daily[day] += 1
  return {
    joinDay: Int16Array.from(joinDay),
    orderPerson: Int32Array.from(orders, ([person]) => person),
    orderDay: Int16Array.from(orders, ([, day]) => day),
    newMembers: new Float64Array(days),
    orders: daily,
    margin: 0,
    campaignCost: 0,
    profit: 0,
    ...more,
  }
}

/**
 * Five people: 0 founded the community; 1 joins on day 10 with the campaign and without it; 2 on day 10 in place of day
 * 40; 3 with the campaign only; 4 without it only.
 */
function fivePeople(here: readonly Order[], there: readonly Order[], more: Partial<Twin> = {}): Run {
  const run = handMadeRun({ people: 5, days, plays: [playOn(0, 30)] })
  run.world.joinDay.set([0, 10, 10, 12, never])
  run.world.route.set([founder, bySearch, byReferral, byReferral, founder])
  // What the second argument on deals below relies on: an order for less than the list price is on a deal.
  for (const [person, day] of here) book(run.world.orderBook, person, day, 100, day % 2 === 0 ? 100 : 80, false)
  return { ...run, twin: twinWith([never, 10, 40, never, 55], there, more) }
}

const orders = (here: readonly Order[], there: readonly Order[]) => {
  const { wouldHave, ...parts } = ordersAttributed(fivePeople(here, there))
  return { ...parts, wouldHave: [...wouldHave] }
}

describe('a run against its twin', () => {
  test('tells joins that are extra, that come anyway, that are moved, and that are lost', () => {
    expect(joinsAttributed(fivePeople([], []))).toEqual({ extra: 1, anyway: 1, moved: 1, lost: 1 })
  })

  test('takes an order on the same day for the same order', () => {
    expect(orders([[0, 5]], [[0, 5]])).toEqual({ extra: 0, anyway: 1, moved: 0, lost: 0, wouldHave: [1] })
  })

  test('takes an order within 30 days of one for the same, moved, and one further away for another', () => {
    expect(orders([[0, 5]], [[0, 35]])).toMatchObject({ extra: 0, moved: 1, lost: 0 })
    expect(orders([[0, 35]], [[0, 5]])).toMatchObject({ extra: 0, moved: 1, lost: 0 })
    expect(orders([[0, 5]], [[0, 36]])).toMatchObject({ extra: 1, moved: 0, lost: 1 })
  })

  test('never takes one person’s order for another’s', () => {
    expect(orders([[0, 5]], [[1, 5]])).toMatchObject({ extra: 1, anyway: 0, moved: 0, lost: 1 })
  })

  test('pairs the same day first, and of the rest the earliest', () => {
    // Day 20 is in both; 4 and 8 are the orders of 6 and 30 moved; 90 has nobody near.
    const here: Order[] = [
      [0, 4],
      [0, 8],
      [0, 20],
      [0, 90],
    ]
    const there: Order[] = [
      [0, 6],
      [0, 20],
      [0, 30],
    ]
    expect(orders(here, there)).toEqual({ extra: 1, anyway: 1, moved: 2, lost: 0, wouldHave: [1, 1, 1, 0] })
  })

  test('passes over whichever order is too early for a like, on either side', () => {
    // 5 has nobody near before 50, and 50 nobody after; 60 is the order of 70 moved, past the lost one of day 5.
    expect(
      orders(
        [
          [0, 5],
          [0, 90],
        ],
        [[0, 50]],
      ),
    ).toEqual({ extra: 2, anyway: 0, moved: 0, lost: 1, wouldHave: [0, 0] })
    expect(
      orders(
        [[0, 60]],
        [
          [0, 5],
          [0, 70],
        ],
      ),
    ).toEqual({ extra: 0, anyway: 0, moved: 1, lost: 1, wouldHave: [1] })
  })

  test('knows a join of the first day, and none where there is no twin', () => {
    const run = fivePeople([[0, 4]], [], { joinDay: Int16Array.of(never, 0, never, never, 0) })
    run.world.joinDay[1] = 0
    expect(joinsAttributed(run)).toEqual({ extra: 2, anyway: 1, moved: 0, lost: 1 })
    const { twin: _, ...alone } = fivePeople([[0, 4]], [])
    expect(joinsAttributed(alone)).toEqual({ extra: 0, anyway: 0, moved: 0, lost: 0 })
    expect(ordersAttributed(alone)).toMatchObject({ extra: 0, anyway: 0, moved: 0, lost: 0 })
  })

  test('pairs two orders of one day with two', () => {
    expect(
      orders(
        [
          [0, 4],
          [0, 4],
        ],
        [
          [0, 4],
          [0, 4],
        ],
      ),
    ).toMatchObject({ anyway: 2, moved: 0, extra: 0, lost: 0 })
    expect(
      orders(
        [
          [0, 4],
          [0, 4],
        ],
        [[0, 4]],
      ),
    ).toMatchObject({ anyway: 1, extra: 1, lost: 0 })
  })

  test('adds up: extra + anyway + moved with the campaign, anyway + moved + lost without it', () => {
    const run = fivePeople(
      [
        [0, 4],
        [3, 12],
        [1, 60],
      ],
      [
        [0, 4],
        [1, 50],
        [4, 60],
        [4, 80],
      ],
    )
    const table = twinTable(run, run.twin!)
    const of = (name: string) => column(table, name).slice(0, 2) as number[]
    const [extra, anyway, moved, lost] = ['extra', 'anyway', 'moved', 'lost'].map(of)
    expect(of('with')).toEqual([3, 3])
    expect(of('without')).toEqual([3, 4])
    expect(of('difference')).toEqual([0, -1])
    for (const row of [0, 1]) {
      expect(extra![row]! + anyway![row]! + moved![row]!).toBe(of('with')[row])
      expect(anyway![row]! + moved![row]! + lost![row]!).toBe(of('without')[row])
    }
  })

  test('day by day counts what the day rows of both count', () => {
    const run = fivePeople([], [[0, 7]])
    run.world.dayRows.ordersOnDeal[3] = 2
    run.world.dayRows.ordersFullPrice[3] = 1
    const table = twinDays(run, run.twin!)
    expect(column(table, 'ordersWith')[3]).toBe(3)
    expect(column(table, 'ordersWithout')[7]).toBe(1)
    expect(column(table, 'date')).toHaveLength(days)
  })
})

describe('the measures against the twin', () => {
  const take = (run: Run, key: keyof typeof metrics) => metrics[key].take(run)

  test('count what the campaign adds to joins and orders, less what it loses', () => {
    const run = fivePeople(
      [
        [0, 4],
        [3, 12],
      ],
      [
        [0, 4],
        [4, 60],
        [4, 80],
      ],
    )
    expect(take(run, 'growth.newUsers.incremental')).toEqual({ value: 0 })
    expect(take(run, 'conversion.orders.incremental')).toEqual({ value: -1 })
  })

  test('cannibalisation is the part of the deals that would have been ordered anyway', () => {
    // On odd days orders are on a deal: of days 5, 7 and 9 the twin has 5, and 20 within thirty days of 7.
    const run = fivePeople(
      [
        [0, 5],
        [0, 7],
        [0, 8],
        [3, 9],
      ],
      [
        [0, 5],
        [0, 8],
        [0, 20],
      ],
    )
    expect(take(run, 'economics.cannibalisation')).toEqual({ value: 2 / 3 })
    expect(take(fivePeople([[0, 4]], []), 'economics.cannibalisation').reason?.en).toBe('nobody ordered on a deal')
  })

  test('the cost of an additional user and the return are per what is added, and null where nothing is', () => {
    const run = fivePeople([], [], { joinDay: Int16Array.of(never, 10, 40, never, never), profit: -3_000 })
    run.world.dayRows.rewardsPaid[4] = 2_000
    // Additional: one join, ¥20 of cost, and profit −¥20 instead of −¥30.
    expect(take(run, 'economics.cac.incremental')).toEqual({ value: 2_000 })
    // Two joins more, and a twin that cost ¥5 by itself: (¥20 − ¥5)/2.
    const two = fivePeople([], [], { joinDay: Int16Array.of(never, 10, never, never, never), campaignCost: 500 })
    two.world.dayRows.rewardsPaid[4] = 2_000
    expect(take(two, 'economics.cac.incremental')).toEqual({ value: 750 })
    expect(take(two, 'economics.roi')).toEqual({ value: -2_000 / 1_500 })
    expect(take(run, 'economics.profit.incremental')).toEqual({ value: 1_000 })
    expect(take(run, 'economics.roi')).toEqual({ value: 0.5 })
    expect(take(fivePeople([], []), 'economics.cac.incremental').reason?.en).toBe('the campaign brought nobody more')
    expect(take(fivePeople([], []), 'economics.roi').reason?.en).toBe('the campaign cost no more than none would have')
  })

  test('are null without a twin, and without a campaign', () => {
    const { twin: _, ...alone } = fivePeople([], [])
    expect(take(alone, 'economics.roi').reason?.en).toBe('needs a run of the same world without the campaign')
    const calm = handMadeRun({ people: 5, days })
    expect(take(calm, 'economics.roi').reason?.en).toBe('there is no campaign')
  })
})
