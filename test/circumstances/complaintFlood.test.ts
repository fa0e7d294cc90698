import { describe, expect, test } from 'vitest'
import { buyers } from './befallen.ts'

const flood = { circumstance: 'complaintFlood', start: 1, days: 1, claimed: 1 }

describe('a flood of complaints', () => {
  test('refunds half of every order of its day, while the buyers are as content as after any good order', () => {
    const { dayRows, roll } = buyers({ clock: { days: 2 } }, flood)
    const quiet = buyers({ clock: { days: 2 } })
    expect([...dayRows.refunds]).toEqual([20000, 0])
    expect(roll.satisfaction).toEqual(quiet.roll.satisfaction)
  })

  test('gets nothing past a review of claims that takes all of its size', () => {
    const { dayRows } = buyers({ clock: { days: 2 } }, { ...flood, counterMeasure: { on: true, sizeCut: 1 } })
    expect([...dayRows.refunds]).toEqual([0, 0])
  })
})
