import { expect, test } from 'vitest'
import { normalFrom } from '../../src/random/normalFrom.ts'
import { stream, uniform } from '../../src/random/stream.ts'
import { meanInterval } from '../../src/stats/meanInterval.ts'
import { pairedDifference } from '../../src/stats/pairedDifference.ts'

test('the difference has the interval of the differences, and sharing luck saves what covariance takes off', () => {
  const { difference, varianceSaved } = pairedDifference([1, 2, 3, 4], [3, 4, 5, 7])
  expect(difference).toEqual(meanInterval([2, 2, 2, 3]))
  // Variances 5/3 and 35/12, of the differences 1/4.
  expect(varianceSaved).toBeCloseTo((5 / 3 + 35 / 12) / (1 / 4), 12)
})

test('arms that go against each other lose by it, and arms that never differ have no ratio', () => {
  expect(pairedDifference([1, 2, 3], [3, 2, 1]).varianceSaved).toBe(0.5)
  expect(pairedDifference([1, 2, 3], [2, 3, 4])).toEqual({
    difference: { estimate: 1, low: 1, high: 1 },
    varianceSaved: null,
  })
})

test('one pair tells a difference only, and uneven arms are refused', () => {
  expect(pairedDifference([1], [4])).toMatchObject({ difference: { estimate: 3, low: null }, varianceSaved: null })
  expect(pairedDifference([], []).difference).toHaveProperty('reason')
  expect(() => pairedDifference([1], [1, 2])).toThrow('invalid pairs: 1 and 2')
})

test('its 95% intervals hold the true difference in 94 to 96 of 100 studies, and two alike arms differ in 5.5 at most', () => {
  const luck = stream('paired', 'studies')
  const studies = 10_000
  const replicates = Array.from({ length: 12 }, (_, replicate) => replicate)
  let held = 0
  let differ = 0
  for (let study = 0; study < studies; study++) {
    const draw = (what: number, spread: number) =>
      replicates.map((replicate) => normalFrom(uniform(luck, study, replicate, what), 0, spread))
    const [shared, one, other] = [draw(0, 10), draw(1, 2), draw(2, 3)]
    const base = shared.map((value, replicate) => value + one[replicate]!)
    const { low, high } = pairedDifference(
      base,
      shared.map((value, replicate) => value + other[replicate]! + 1),
    ).difference
    if (low! <= 1 && 1 <= high!) held++
    const alike = pairedDifference(
      base,
      shared.map((value, replicate) => value + other[replicate]!),
    ).difference
    if (alike.low! > 0 || alike.high! < 0) differ++
  }
  expect(held / studies).toBeGreaterThan(0.94)
  expect(held / studies).toBeLessThan(0.96)
  expect(differ / studies).toBeLessThan(0.055)
})
