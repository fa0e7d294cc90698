import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { smallModel } from '../model/smallWorld.ts'
import { buyers } from './befallen.ts'

const offer = { circumstance: 'competitorOffer', start: 2, days: 1, buying: -20, answering: -20, leaving: 0 }

describe("a competitor's offer", () => {
  test('keeps everybody from buying on its day', () => {
    // With these 20 in log-odds, about one order in 20 million is left of four a day.
    const words = { product: { interpurchase: 2.5 }, clock: { days: 3 }, seed: 'rival' }
    const { ordersFullPrice } = buyers(words, { ...offer, size: 3 }).dayRows
    const without = buyers(words).dayRows.ordersFullPrice
    expect(ordersFullPrice[1]).toBe(0)
    expect(without[1]).toBeGreaterThan(0)
    expect(ordersFullPrice[0]).toBe(without[0])
  })

  test('keeps people outside from coming, and makes members leave', () => {
    const words = {
      clock: { days: 3 },
      community: { members: 2 },
      channels: { search: { reach: 1 } },
      behaviour: { logIn: { base: 1 }, answer: { base: 0.9999 }, leave: { monthly: 0.0001 } },
    }
    const { dayRows } = simulate(
      smallModel(4, [], { ...words, circumstances: [{ ...offer, start: 1, days: 2, size: 2, leaving: 20 }] }),
    ).world
    expect([...dayRows.newBySearch]).toEqual([0, 0, 2])
    expect([...dayRows.left]).toEqual([0, 2, 0])
  })
})
