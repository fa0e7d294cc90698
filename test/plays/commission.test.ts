import { expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import type { World } from '../../src/model/world.ts'
import { pathOf, smallModel } from '../model/smallWorld.ts'

/**
 * Four people on a path. Person 0 founds the community and brings 1 on the first day, 1 brings 2 on the second and 2
 * brings 3 on the third; every member orders at ¥100 on each day, the day of joining included.
 */
function line(play: object, more: object = {}): World {
  for (let at = 0; ; at++) {
    const { world } = simulate(
      smallModel(4, pathOf(4), {
        clock: { days: 3 },
        community: { members: 1 },
        product: { price: 100, interpurchase: 0.01 },
        behaviour: { logIn: { base: 1 }, share: { base: 1 } },
        plays: [{ play: 'commission', days: 3, ...play }],
        ...more,
        seed: `line ${at}`,
      }),
    )
    if (world.joinDay.join() === '0,0,1,2' && world.route[0] === 0) return world
  }
}

/** Fen that each person gets on each day: `table[day][person]`. */
function table(world: World): number[][] {
  const { claims } = world
  const rows = [0, 1, 2].map(() => [0, 0, 0, 0])
  for (let row = 0; row < claims.count; row++) rows[claims.closed[row]][claims.beneficiary[row]] += claims.amount[row]
  return rows
}

test('one level pays the referrer for each order of those they brought', () => {
  const world = line({ rates: ['10%'] })
  expect(table(world)).toEqual([
    [1000, 0, 0, 0],
    [1000, 1000, 0, 0],
    [1000, 1000, 1000, 0],
  ])
  expect([...world.dayRows.rewardsPaid]).toEqual([1000, 2000, 3000])
})

test('two levels pay the next one up too, and nobody above', () => {
  // Third day: 1's order pays 0 ¥10; 2's pays 1 ¥10 and 0 ¥3; 3's pays 2 ¥10 and 1 ¥3.
  expect(table(line({ rates: ['10%', '3%'] }))).toEqual([
    [1000, 0, 0, 0],
    [1300, 1000, 0, 0],
    [1300, 1300, 1000, 0],
  ])
})

test('three levels reach the founder from the end of the line', () => {
  expect(table(line({ rates: ['10%', '3%', '1%'] }))[2]).toEqual([1400, 1300, 1000, 0])
})

test('a level at 0% gets nothing and passes nothing on', () => {
  expect(table(line({ rates: ['0%', '3%'] }))).toEqual([
    [0, 0, 0, 0],
    [300, 0, 0, 0],
    [300, 300, 0, 0],
  ])
})

test('pays on the first order only where it says so', () => {
  expect(table(line({ rates: ['10%', '3%'], orders: 'first' }))).toEqual([
    [1000, 0, 0, 0],
    [300, 1000, 0, 0],
    [0, 300, 1000, 0],
  ])
})

test('pays for orders within the window, the day of joining being the first', () => {
  expect(table(line({ rates: ['10%'], window: 2 }))[2]).toEqual([0, 1000, 1000, 0])
})

test('counts the orders, while it runs, of those who were brought while it ran', () => {
  expect(table(line({ rates: ['10%', '3%'], start: 2, days: 1 }))).toEqual([
    [0, 0, 0, 0],
    [300, 1000, 0, 0],
    [0, 0, 0, 0],
  ])
})

test('is taken of what the buyer pays, to the nearest fen', () => {
  const sale = { play: 'limitedTimeSale', days: 3, discount: '33.33%', sharersOnly: false }
  const world = line({}, { plays: [{ play: 'commission', days: 3, rates: ['12.5%'] }, sale] })
  // A quarter of a half of ¥66.67 is ¥8.33375.
  expect(table(world)[0]).toEqual([833, 0, 0, 0])
})

test('never pays above its budget', () => {
  const world = line({ rates: ['10%'], budget: 39 })
  expect(world.spent[0]).toBe(3000)
  expect(world.dayRows.rewardsPaid.reduce((a, b) => a + b)).toBe(3000)
})

test('passes over a level whose person has left', () => {
  const world = line({ rates: ['10%', '3%'] }, {})
  const [act] = world.acts
  const paid: [number, number][] = []
  const award = (person: number, fen: number) => paid.push([person, fen]) > 0
  act?.rules.ordered?.({ ...act.stage, isMember: (person) => person !== 2, award }, 3, {
    row: 0,
    number: 2,
    paid: 10000,
    takenOffBy: -1,
  })
  expect(paid).toEqual([[1, 300]])
})

test('lets a member expect what a friend usually orders in the days that are left', () => {
  const expected = (play: object, day: number) => {
    const [act] = line({ rates: ['10%', '3%'], days: 10, window: 5, usualOrders: 2, ...play }).acts
    return act?.rules.expects?.({ ...act.stage, day }, 0)
  }
  expect(expected({}, 0)).toBe(2000)
  expect(expected({}, 5)).toBe(2000)
  expect(expected({}, 9)).toBe(400)
  expect(expected({ orders: 'first' }, 0)).toBe(1000)
  // After two days ¥33 of ¥40 are spent: the ¥7 left hold no commission of ¥10.
  expect(expected({ budget: 40 }, 5)).toBe(0)
})

test('with rates of zero leaves the same world as no play at all', () => {
  const none = line({ rates: ['0%', 0] })
  const without = line({}, { plays: [] })
  expect(none.dayRows).toEqual(without.dayRows)
  expect(none.acts).toEqual([])
})
