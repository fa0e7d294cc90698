import { describe, expect, test } from 'vitest'
import { gainOfFriend } from '../../src/model/gains.ts'
import type { Model } from '../../src/model/model.ts'
import { populate } from '../../src/model/populate.ts'
import { simulate } from '../../src/model/simulate.ts'
import { setStages } from '../../src/model/stage.ts'
import { hubBrings } from './hubBrings.ts'

/** The hub, person 0, brings two friends on the first day and two on the second; nobody else comes. */
const gift = (more: object = {}, words: object = {}) =>
  hubBrings([2, 2], {
    clock: { days: 3 },
    plays: [{ play: 'freeGift', worth: 20, cost: 8, days: 3, ...more }],
    ...words,
  })

/** Every gift as day, who got it, and what it cost. */
function table(model: Model): readonly { day: number; to: string; fen: number }[] {
  const { claims } = simulate(model).world
  return Array.from({ length: claims.count }, (_, row) => ({
    day: claims.made[row],
    to: claims.beneficiary[row] === 0 ? 'hub' : 'friend',
    fen: claims.amount[row],
  }))
}

/** What an invited person sees on the first morning, fen. */
function seen(model: Model): number {
  const world = populate(model)
  setStages(model, world)
  return gainOfFriend(model, world, 1, 0)
}

describe('a free gift', () => {
  test('is handed to each friend who joins, on the day, at its cost', () => {
    expect(table(gift())).toEqual([
      { day: 0, to: 'friend', fen: 800 },
      { day: 0, to: 'friend', fen: 800 },
      { day: 1, to: 'friend', fen: 800 },
      { day: 1, to: 'friend', fen: 800 },
    ])
  })

  test('waits for the first order where it comes with it, and is given once', () => {
    expect(table(gift({ with: 'firstOrder' }))).toEqual([])
    // At this rate everybody who is there orders, so that each friend's first order falls on the day of joining.
    const everybodyOrders = { product: { interpurchase: 0.01 } }
    expect(table(gift({ with: 'firstOrder' }, everybodyOrders)).map(({ day }) => day)).toEqual([0, 0, 1, 1])
  })

  test('ends with its stock, and with its budget', () => {
    expect(table(gift({ stock: 3 }))).toHaveLength(3)
    expect(table(gift({ budget: 23 }))).toHaveLength(2)
  })

  test('is given only while the play runs', () => {
    expect(table(gift({ start: 2, days: 1 })).map(({ day }) => day)).toEqual([1, 1])
  })

  test('is seen by invited people at its worth, by half when it takes an order, and not at all without stock', () => {
    expect(seen(gift())).toBe(2000)
    expect(seen(gift({ with: 'firstOrder' }))).toBe(1000)
    expect(seen(gift({ stock: 0 }))).toBe(0)
  })

  test('that is worth nothing is no play', () => {
    expect(table(gift({ worth: 0 }))).toEqual([])
    expect(seen(gift({ worth: 0 }))).toBe(0)
  })
})
