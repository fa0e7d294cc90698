import { describe, expect, test } from 'vitest'
import { buyers, members } from './befallen.ts'

const shift = { circumstance: 'demandShift', start: 2, days: 1, buying: 0, logins: 0 }

describe('a shift of demand', () => {
  test('downward keeps members from logging in, upward makes them buy, on its day', () => {
    const middling = { behaviour: { logIn: { base: 0.999 } }, clock: { days: 3 } }
    expect([...members(middling, { ...shift, logins: -20, size: 2 }).dayRows.logins]).toEqual([4, 0, 4])
    const seldom = { product: { interpurchase: 30000 }, clock: { days: 3 } }
    expect([...buyers(seldom, { ...shift, buying: 20, size: 2 }).dayRows.ordersFullPrice]).toEqual([0, 4, 0])
  })
})
