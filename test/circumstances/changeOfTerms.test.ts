import { expect, test } from 'vitest'
import { gainOfReferrer } from '../../src/model/gains.ts'
import { befall } from '../../src/model/processes/befall.ts'
import { simulate } from '../../src/model/simulate.ts'
import { hubBrings } from '../plays/hubBrings.ts'

const model = (more: object) => {
  const reward = { trigger: 'signUp', friendReward: 0, referrerReward: '¥6' }
  const plays = [
    { play: 'doubleSidedReferral', name: 'one', ...reward },
    { play: 'redPacket', name: 'other', packet: '¥2', people: 2 },
  ]
  const circumstances = [{ circumstance: 'changeOfTerms', start: 2, days: 2, factor: 0.5, ...more }]
  return hubBrings([1, 1, 1, 2], { plays, circumstances })
}
const paid = (more: object) => [...simulate(model(more)).world.dayRows.rewardsPaid]

test('changed terms halve the rewards that are promised or paid on their days', () => {
  expect(paid({ play: 'one' })).toEqual([800, 500, 500, 1600])
  // Of a packet each share is halved, and rounded to whole fen.
  for (const day of [1, 2]) expect(Math.abs(paid({ play: 'other' })[day] - 700)).toBeLessThanOrEqual(1)
})

test('changed terms move as far as their size goes, and not below nothing', () => {
  expect(paid({ size: 0.5, play: 'one' })).toEqual([800, 650, 650, 1600])
  expect(paid({ size: 3 })).toEqual([800, 0, 0, 1600])
})

test('changed terms are what members see', () => {
  const changed = model({})
  const { world } = simulate(changed)
  const seenOn = (day: number) => {
    world.day = day
    befall(changed, world, day)
    return gainOfReferrer(changed, world, 0, day)
  }
  expect(seenOn(1) / seenOn(3)).toBeCloseTo(0.5, 9)
})
