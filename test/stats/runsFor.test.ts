import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runsFor } from '../../src/stats/runsFor.ts'
import { studentQuantile } from '../../src/stats/studentQuantile.ts'

test('as many runs as the t table says: a half-width of one standard deviation takes 7, of a tenth 387', () => {
  // t of 6 degrees is 2.447 = 0.925 √7, of 5 degrees 2.571 = 1.05 √6.
  expect(runsFor(1, 1)).toBe(7)
  expect(runsFor(10, 1)).toBe(387)
  expect(runsFor(1, 1, 0.5)).toBe(2)
})

test('it is the least number that does', () => {
  const ratios = fc.double({ min: 0.01, max: 100, noNaN: true })
  const levels = fc.double({ min: 0.5, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(ratios, levels, (ratio, level) => {
      const half = (runs: number) => (studentQuantile((1 + level) / 2, runs - 1) * ratio) / Math.sqrt(runs)
      const runs = runsFor(ratio, 1, level)
      expect(half(runs)).toBeLessThanOrEqual(1 + 1e-12)
      if (runs > 2) expect(half(runs - 1)).toBeGreaterThan(1 - 1e-12)
    }),
  )
})

test('no spread takes two runs, no width infinitely many', () => {
  expect([runsFor(0, 0), runsFor(0, 1), runsFor(1, 0), runsFor(1, Infinity)]).toEqual([2, 2, Infinity, 2])
  expect(() => runsFor(-1, 1)).toThrow('invalid spread: -1')
  expect(() => runsFor(1, Number.NaN)).toThrow('invalid half: NaN')
  expect(() => runsFor(1, 1, 1)).toThrow('invalid level: 1')
})
