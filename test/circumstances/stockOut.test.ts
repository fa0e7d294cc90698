import { describe, expect, test } from 'vitest'
import { buyers } from './befallen.ts'

const stockOut = { circumstance: 'stockOut', start: 1, days: 1, lost: 1, waiting: 0.2 }

describe('a stock-out', () => {
  test('lets no order be placed on its day, and costs each who wanted one a part of their satisfaction', () => {
    const { dayRows } = buyers({ clock: { days: 2 } }, stockOut)
    expect([...dayRows.ordersFullPrice]).toEqual([0, 4])
    expect(dayRows.satisfaction[0]).toBeCloseTo(0.5 * 0.8, 6)
  })

  test('lets all be placed under a service level that takes all of its size', () => {
    const { dayRows } = buyers({ clock: { days: 2 } }, { ...stockOut, counterMeasure: { on: true, sizeCut: 1 } })
    expect([...dayRows.ordersFullPrice]).toEqual([4, 4])
  })
})
