import { describe, expect, test } from 'vitest'
import { buyers } from './befallen.ts'

const failure = { circumstance: 'deliveryFailure', start: 1, failed: 1 }

describe('a delivery failure', () => {
  test('refunds half of every order of its day and teaches the buyers that it went wrong', () => {
    const { dayRows, roll, orderBook } = buyers({ clock: { days: 2 } }, failure)
    expect([...dayRows.refunds]).toEqual([20000, 0])
    expect([...orderBook.failed.subarray(0, 8)]).toEqual([1, 1, 1, 1, 0, 0, 0, 0])
    // From .5 by .3 of the way to 0, then by .3 of the way to .8 × .75 = .6.
    expect(roll.satisfaction[0]).toBeCloseTo(0.35 + 0.3 * (0.6 - 0.35), 6)
  })

  test('spoils nothing under a service level that takes all of its size', () => {
    const { dayRows } = buyers({ clock: { days: 2 } }, { ...failure, counterMeasure: { on: true, sizeCut: 1 } })
    expect([...dayRows.refunds]).toEqual([0, 0])
  })
})
