import { expect, test } from 'vitest'
import { members } from './befallen.ts'

const missing = { circumstance: 'missingDisclosure', start: 2, days: 2, fine: '¥300', dismay: 0.1 }

test('what was not disclosed is fined on each of its days and costs trust on the first', () => {
  const { fines, satisfaction } = members({ clock: { days: 4 } }, missing).dayRows
  expect([...fines]).toEqual([0, 30000, 30000, 0])
  const expected = [0.5, 0.45, 0.45, 0.45]
  expected.forEach((value, day) => {
    expect(satisfaction[day]).toBeCloseTo(value, 6)
  })
})

test('disclosure cuts the fine to whole fen and costs its own sum on every day', () => {
  const counterMeasure = { on: true, sizeCut: 0.999995, cost: '¥10' }
  const { fines, protectionCost } = members(
    { clock: { days: 4 } },
    { ...missing, fine: '¥1,000', counterMeasure },
  ).dayRows
  expect([...fines]).toEqual([0, 1, 1, 0])
  expect([...protectionCost]).toEqual([1000, 1000, 1000, 1000])
})
