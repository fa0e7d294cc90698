import { expect, test } from 'vitest'
import { members } from './befallen.ts'

const leak = { circumstance: 'dataLeak', start: 2, days: 2, dismay: 0.3, leaving: 0, answering: 0, fine: '¥700' }

test('a leak of data costs every member a part of their satisfaction once, and its fine once', () => {
  const { satisfaction, fines } = members({ clock: { days: 4 } }, leak).dayRows
  expect([...fines]).toEqual([0, 70000, 0, 0])
  const expected = [0.5, 0.35, 0.35, 0.35]
  expected.forEach((value, day) => {
    expect(satisfaction[day]).toBeCloseTo(value, 6)
  })
})

test('a leak of data makes members leave as long as it is in the news, half as much under an audit', () => {
  const words = { clock: { days: 4 }, behaviour: { logIn: { base: 1 }, leave: { monthly: 0.0001 } } }
  expect([...members(words, { ...leak, leaving: 20, size: 2 }).dayRows.left]).toEqual([0, 4, 0, 0])
  const guarded = { ...leak, leaving: 20, size: 0.5, counterMeasure: { on: true, sizeCut: 0.9 } }
  // 20 · 0.5 · 0.1 leaves 1 in log-odds: about 1 in 100,000 a day leaves.
  expect([...members(words, guarded).dayRows.left]).toEqual([0, 0, 0, 0])
})
