import { expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { hubBrings } from '../plays/hubBrings.ts'

/** The hub brings a friend a day, two on the last, and every friend is a sure prize. */
const run = (prize: string, more: object = {}) => {
  const words = {
    plays: [{ play: 'draw', start: 2, prizes: [{ prize, odds: 1, stock: 10 }] }],
    circumstances: [{ circumstance: 'prizeOverLimit', start: 1, ...more }],
  }
  return simulate(hubBrings([1, 1, 1, 2], words)).world
}

test('a prize above the limit is found on the first day of the draw, which stops', () => {
  const { happened, dayRows } = run('¥50,001')
  expect(happened[0]).toMatchObject({ start: 1, plays: [0] })
  expect([...dayRows.fines]).toEqual([0, 5_000_000, 0, 0])
  expect([...dayRows.rewardsPaid]).toEqual([0, 0, 0, 0])
})

test('a prize at the limit is found by nobody', () => {
  const { happened, dayRows } = run('¥50,000')
  expect(happened).toEqual([null])
  expect([...dayRows.rewardsPaid]).toEqual([0, 5_000_000, 5_000_000, 10_000_000])
})

test('a draw found late has paid until then', () => {
  expect([...run('¥60,000', { start: 4 }).dayRows.rewardsPaid]).toEqual([0, 6_000_000, 6_000_000, 0])
})
