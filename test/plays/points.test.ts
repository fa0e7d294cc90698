import { describe, expect, test } from 'vitest'
import { paid, tookOff } from '../../src/model/claims.ts'
import { gainOfReferrer } from '../../src/model/gains.ts'
import { simulate } from '../../src/model/simulate.ts'
import type { World } from '../../src/model/world.ts'
import { smallModel, starOf } from '../model/smallWorld.ts'
import { hubBrings } from './hubBrings.ts'

const nothing = {
  friendPoints: 0,
  firstOrderPoints: 0,
  orderPoints: 0,
  loginPoints: 0,
  commentPoints: 0,
  postPoints: 0,
  activityPoints: 0,
  giftStock: 0,
  fewest: 1,
}
const pointsPlay = (words: object) => ({ plays: [{ play: 'points', ...nothing, ...words }] })
const everybodyOrders = { product: { interpurchase: 0.01 } }

/** The hub brings two friends on the first day, two on the second and the last one on the third. */
const run = (play: object, words: object = {}) =>
  simulate(hubBrings([2, 2, 1], { ...pointsPlay(play), ...words })).world

/** Some members, alone, who log in every day. */
const alone = (people: number, days: number, play: object, words: object = {}) =>
  simulate(
    smallModel(people, [], {
      clock: { days },
      community: { members: people },
      ...pointsPlay(play),
      ...words,
      behaviour: { logIn: { base: 1 }, ...(words as { behaviour?: object }).behaviour },
    }),
  ).world

/** Day by day: points earned, burned, expired, outstanding. */
const table = ({ dayRows }: World) =>
  Array.from(dayRows.pointsEarned, (earned, day) => [
    earned,
    dayRows.pointsBurned[day],
    dayRows.pointsExpired[day],
    dayRows.pointsOutstanding[day],
  ])

const balances = (world: World) => [...(world.wallets[0]?.balance ?? [])]

describe('points are earned', () => {
  test('for friends who join, and for coming', () => {
    const world = run({ friendPoints: 100, loginPoints: 5 })
    // The hub, and each friend from the day after joining, come every day.
    expect(table(world)).toEqual([
      [205, 0, 0, 205],
      [215, 0, 0, 420],
      [125, 0, 0, 545],
    ])
    const ages = [...world.joinDay].slice(1).map((joined) => 2 - joined)
    expect(balances(world)).toEqual([515, ...ages.map((age) => age * 5)])
  })

  test("for a friend's first order, and for each whole yuan of one's own", () => {
    const world = run(
      { firstOrderPoints: 50, orderPoints: 2, mostOfOrder: '0.001%' },
      { product: { interpurchase: 0.01, price: 10.5 } },
    )
    // 20 points an order of ¥10.50: 3, 5 and 6 of them, the first ones of 2, 2 and 1 friends.
    expect(world.dayRows.pointsEarned).toEqual(Float64Array.of(160, 200, 170))
  })

  test('for commenting, posting and taking part, each once a day', () => {
    const deeds = { comment: 1, post: 1, online: 1 }
    const world = alone(
      3,
      2,
      { commentPoints: 1, postPoints: 10, activityPoints: 100 },
      { behaviour: { takePart: deeds }, community: { members: 3, onlineActivities: 7, offlineActivities: 0 } },
    )
    expect(table(world)).toEqual([
      [333, 0, 0, 333],
      [333, 0, 0, 666],
    ])
  })

  test('only on the days of the play, on whose last evening all that are left expire', () => {
    const world = run({ friendPoints: 100, start: 1, days: 2 })
    expect(table(world)).toEqual([
      [200, 0, 0, 200],
      [200, 0, 400, 0],
      [0, 0, 0, 0],
    ])
    expect([...world.promised]).toEqual([0])
  })

  test("from other plays' offers, when these are paid", () => {
    const offer = { to: 'referrer', form: 'points', units: 30 }
    const world = simulate(
      hubBrings([2, 1], {
        plays: [
          { play: 'ownOffers', offers: [offer] },
          { play: 'points', ...nothing },
        ],
      }),
    ).world
    expect(world.dayRows.pointsEarned).toEqual(Float64Array.of(60, 30))
    expect(world.wallets[1]?.balance[0]).toBe(90)
  })
})

describe('points are used', () => {
  test('off an order, at the rate and up to the most of it, oldest first', () => {
    // ¥100 an order earns 100 points. The day after, 100 points take ¥2 off, at 50 a yuan; the order of ¥98 earns 98.
    const world = alone(4, 4, { orderPoints: 1, perYuanOff: 50, mostOfOrder: '50%' }, everybodyOrders)
    expect(table(world)).toEqual([
      [400, 0, 0, 400],
      [392, 400, 0, 392],
      [392, 392, 0, 392],
      [392, 392, 0, 392],
    ])
    expect([...world.dayRows.discounts]).toEqual([0, 800, 784, 784])
    expect([...world.dayRows.rewardsPaid]).toEqual([0, 0, 0, 0])
    expect(world.spent[0]).toBe(800 + 784 + 784)
    const mine = world.claims.offer.subarray(0, world.claims.count)
    expect(new Set(mine)).toEqual(new Set([tookOff]))
    expect(new Set(world.claims.status.subarray(0, world.claims.count))).toEqual(new Set([paid]))
  })

  test('no fewer than the fewest, and no more than the most of an order', () => {
    // 60 points a day; 100 are the fewest, ¥1 the most: on the third day 100 of 120 go, on the fifth 100 of 140.
    const world = alone(1, 6, { loginPoints: 60, perYuanOff: 100, fewest: 100, mostOfOrder: '1%' }, everybodyOrders)
    expect([...world.dayRows.pointsBurned]).toEqual([0, 0, 100, 0, 100, 100])
    expect(balances(world)).toEqual([60])
    expect([...world.dayRows.discounts]).toEqual([0, 0, 100, 0, 100, 100])
  })

  test('no more of them than the fen they come to need', () => {
    // 7 points at 3 a yuan are 233 fen, which 7 points are needed for; 7 at 300 a yuan are 2 fen, which need 6.
    const at = (perYuanOff: number) => alone(1, 2, { loginPoints: 7, perYuanOff }, everybodyOrders).dayRows
    expect([at(3).discounts[1], at(3).pointsBurned[1]]).toEqual([233, 7])
    expect([at(300).discounts[1], at(300).pointsBurned[1]]).toEqual([2, 6])
  })

  test('not where a sale takes more off', () => {
    const sale = { play: 'limitedTimeSale', discount: '10%', sharersOnly: false }
    const plays = [{ play: 'points', ...nothing, loginPoints: 500, perYuanOff: 100 }, sale]
    const world = alone(1, 4, {}, { ...everybodyOrders, plays })
    // ¥10 at the sale; 500 points are worth ¥5, 1,000 as much as the sale, which goes first; 1,500 more.
    expect([...world.dayRows.discounts]).toEqual([1000, 1000, 1000, 1500])
    expect([...world.dayRows.pointsBurned]).toEqual([0, 0, 0, 1500])
  })

  test('for the gift by those who save for it, as long as there is one; then off orders', () => {
    const gift = { giftPoints: 100, giftCost: 3, giftStock: 2, savers: '100%', exchange: '100%' }
    const world = alone(3, 4, { loginPoints: 50, mostOfOrder: '100%', ...gift }, everybodyOrders)
    // All three have 100 on the third day; a draw gives two of them the gift, and the third uses 150 the day after.
    expect(table(world)).toEqual([
      [150, 0, 0, 150],
      [150, 0, 0, 300],
      [150, 200, 0, 250],
      [150, 250, 0, 150],
    ])
    expect([...world.dayRows.rewardsPaid]).toEqual([0, 0, 600, 0])
    expect([...world.dayRows.discounts]).toEqual([0, 0, 0, 250])
  })

  test('never by those who neither save nor order', () => {
    const world = alone(2, 3, { loginPoints: 500, giftStock: 5, giftPoints: 100, savers: '0%' })
    expect(table(world).map(([, burned]) => burned)).toEqual([0, 0, 0])
  })
})

describe('points expire', () => {
  test('after so many days on which they can be used', () => {
    // Credited on the evenings of days 0, 1, 2…, they expire on the evenings of days 2, 3, 4….
    const world = alone(2, 5, { loginPoints: 10, expiry: '2 days' })
    expect(table(world)).toEqual([
      [20, 0, 0, 20],
      [20, 0, 0, 40],
      [20, 0, 20, 40],
      [20, 0, 20, 40],
      [20, 0, 20, 40],
    ])
    expect([...world.dayRows.rewardsExpired]).toEqual([0, 0, 20, 20, 20])
    expect([...world.dayRows.pointsLiability]).toEqual([20, 40, 40, 40, 40])
  })

  test('after one day they can be used on the day after only', () => {
    const world = alone(1, 3, { loginPoints: 10, expiry: '1 day' }, everybodyOrders)
    expect([...world.dayRows.pointsBurned]).toEqual([0, 10, 10])
    expect([...world.dayRows.pointsExpired]).toEqual([0, 0, 0])
  })
})

describe('the budget of points', () => {
  test('is set aside when they are earned, and a draw decides who gets the last of it', () => {
    // ¥0.25 has room for 25 points at 100 a yuan: two of five members a day; the first to expire make room again.
    const play = { loginPoints: 10, budget: 0.25, expiry: '2 days' }
    const world = alone(5, 4, play)
    expect(table(world)).toEqual([
      [20, 0, 0, 20],
      [0, 0, 0, 20],
      [0, 0, 20, 0],
      [20, 0, 0, 20],
    ])
    const lucky = Array.from({ length: 40 }, (_, at) =>
      balances(alone(5, 1, play, { seed: `turn ${at}` })).findIndex((each) => each > 0),
    )
    // The first of the two who are lucky; were they served as they are stored, it would always be person 0.
    expect(new Set(lucky)).toEqual(new Set([0, 1, 2, 3]))
  })

  test('counts them at their dearest use', () => {
    // 100 points are ¥1 off an order or a gift of ¥3, so that ¥0.60 is set aside for 20 of them, rounded up to whole fen.
    const gift = { giftPoints: 100, giftCost: 3, giftStock: 1 }
    expect(alone(1, 1, { loginPoints: 20, ...gift }).promised[0]).toBe(60)
    expect(alone(1, 1, { loginPoints: 20, ...gift, giftCost: 0.5 }).promised[0]).toBe(20)
    expect(alone(1, 1, { loginPoints: 10, perYuanOff: 300 }).promised[0]).toBe(4)
  })

  test('is never exceeded by what was paid and what is promised, on any rate', () => {
    for (const perYuanOff of [1, 3, 7, 30, 300]) {
      const play = { loginPoints: 7, perYuanOff, budget: 40, giftStock: 3, giftPoints: 40, giftCost: 9 }
      const world = alone(6, 12, { ...play, expiry: '4 days' }, everybodyOrders)
      expect(world.spent[0] + world.promised[0]).toBeLessThanOrEqual(4000)
      expect(world.spent[0]).toBeGreaterThan(0)
      const { pointsEarned, pointsBurned, pointsExpired, pointsOutstanding } = world.dayRows
      let held = 0
      for (let day = 0; day < 12; day++) {
        held += pointsEarned[day] - pointsBurned[day] - pointsExpired[day]
        expect(pointsOutstanding[day]).toBe(held)
      }
      expect(balances(world).reduce((sum, each) => sum + each)).toBe(held)
    }
  })
})

describe('a member', () => {
  const model = (play: object) => smallModel(3, starOf(3), { community: { members: 1 }, ...pointsPlay(play) })
  const gain = (play: object) => {
    const built = model(play)
    return gainOfReferrer(built, simulate(built).world, 0, 2)
  }

  test('expects of a friend the worth of the points in their better use, less than in cash', () => {
    const earning = { friendPoints: 200, firstOrderPoints: 300 }
    expect(gain({ ...earning, pointWorth: '70%' })).toBeCloseTo(350)
    expect(gain({ ...earning, pointWorth: '100%', giftStock: 1, giftPoints: 1000, giftWorth: 40 })).toBeCloseTo(2000)
    expect(gain({ ...earning, pointWorth: '100%', giftStock: 1, giftPoints: 1000, giftWorth: 4 })).toBeCloseTo(500)
    expect(gain({ ...earning, mostOfOrder: 0, giftStock: 1, giftPoints: 1000, giftWorth: 4 })).toBeCloseTo(140)
    expect(gain({ ...earning, budget: 4.99 })).toBe(0)
  })

  test('who saves feels like sharing more the nearer the gift is', () => {
    const urge = (savers: string) => {
      const built = model({ loginPoints: 30, giftStock: 1, giftPoints: 120, savers, gradient: 0.4 })
      const rules = built.plays[0].rules?.(3)
      const [act] = simulate(built).world.acts
      if (rules?.urges === undefined || act === undefined) throw new Error('missing rules')
      const { urges } = rules
      return [0, 30, 60, 240].map((points) => urges({ ...act.stage, points: () => points }, 0))
    }
    expect(urge('100%')).toEqual([0, 0.1, 0.2, 0.4])
    expect(urge('0%')).toEqual([0, 0, 0, 0])
  })
})

test('points without any use leave the same world as no play at all', () => {
  const without = simulate(hubBrings([2, 2, 1], { plays: [] })).world
  const world = run({ friendPoints: 100, mostOfOrder: 0 })
  expect(world.dayRows).toEqual(without.dayRows)
  expect(world.acts).toEqual([])
})
