import { expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { hubBrings } from '../plays/hubBrings.ts'

/** The hub brings a friend a day, two on the last, and gets ¥6 for each while the play runs. */
const run = (more: object) => {
  const reward = { trigger: 'signUp', friendReward: 0, referrerReward: '¥6' }
  const plays = [
    { play: 'doubleSidedReferral', name: 'one', ...reward },
    { play: 'redPacket', name: 'other', packet: '¥1', people: 2 },
  ]
  const circumstances = [{ circumstance: 'changeOfLaw', start: 2, days: 2, ...more }]
  return [...simulate(hubBrings([1, 1, 1, 2], { plays, circumstances })).world.dayRows.rewardsPaid]
}

test('a new law stops the play it names for its days, and no other', () => {
  expect(run({ play: 'one' })).toEqual([700, 100, 100, 1400])
  expect(run({ play: 'other' })).toEqual([700, 600, 600, 1400])
})

test('a new law that names none stops all; one about a play that is not there stops none', () => {
  expect(run({})).toEqual([700, 0, 0, 1400])
  expect(run({ play: 'third' })).toEqual([700, 700, 700, 1400])
})

test('with half its size a changed version is back after half of the days', () => {
  expect(run({ size: 0.5 })).toEqual([700, 0, 700, 1400])
})
