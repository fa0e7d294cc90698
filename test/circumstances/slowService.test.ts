import { describe, expect, test } from 'vitest'
import { buyers, members } from './befallen.ts'

const slow = { circumstance: 'slowService', start: 2, days: 2, cost: 0.1 }

describe('slow service', () => {
  test('takes a tenth of satisfaction a login, on its days', () => {
    const { satisfaction } = members({ clock: { days: 4 } }, slow).dayRows
    const expected = [0.5, 0.45, 0.405, 0.405]
    expected.forEach((value, day) => {
      expect(satisfaction[day]).toBeCloseTo(value, 6)
    })
  })

  test('takes another tenth an order, and twice as much at twice the size', () => {
    const words = { clock: { days: 1 }, behaviour: { logIn: { base: 1 }, buy: { learning: 0 } } }
    expect(buyers(words, { ...slow, start: 1 }).roll.satisfaction[0]).toBeCloseTo(0.5 * 0.9 * 0.9, 6)
    expect(buyers(words, { ...slow, start: 1, size: 2 }).roll.satisfaction[0]).toBeCloseTo(0.5 * 0.8 * 0.8, 6)
  })
})
