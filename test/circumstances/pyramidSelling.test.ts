import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { hubBrings } from '../plays/hubBrings.ts'

/** The hub brings two friends and one more the next day; everybody buys on every day, and who brought them gets a commission. */
const run = (more: object, rates = ['10%', '5%', '5%']) => {
  const words = {
    product: { interpurchase: 0.01 },
    behaviour: { logIn: { base: 1 }, share: { base: 1, mostTimes: 200 } },
    plays: [{ play: 'commission', days: 30, rates }],
    circumstances: [{ circumstance: 'pyramidSelling', start: 1, people: 4, fine: '¥1,000', ...more }],
  }
  return simulate(hubBrings([2, 1, 0, 0, 0], words)).world
}

describe('pyramid selling', () => {
  test('is found on the first morning after enough people took part, fined once, and the play stops', () => {
    const { happened, dayRows } = run({})
    // The hub and two friends by the first evening, the third friend by the second: four people on the third morning.
    expect(happened).toEqual([{ circumstance: 0, start: 2, end: 367, size: 1, plays: [0] }])
    expect([...dayRows.fines]).toEqual([0, 0, 100000, 0, 0])
    expect([...dayRows.rewardsPaid]).toEqual([2000, 3000, 0, 0, 0])
  })

  test('is not found with two levels, with too few people, or before its start', () => {
    expect(run({}, ['10%', '5%']).happened).toEqual([null])
    expect(run({ people: 5 }).happened).toEqual([null])
    expect(run({ start: 5 }).happened[0]?.start).toBe(4)
  })

  test('stops the play for as long as it lasts', () => {
    expect([...run({ days: 1 }).dayRows.rewardsPaid]).toEqual([2000, 3000, 0, 3000, 3000])
  })

  test('does not count a level that pays nothing', () => {
    expect(run({}, ['10%', '5%', '0%']).happened).toEqual([null])
  })
})
