import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paretoSet } from '../../../src/experiments/design/paretoSet.ts'

test('by hand: beaten designs are left out, equal ones stay, in one thing the best stay', () => {
  expect(
    paretoSet([
      [1, 5],
      [2, 4],
      [2, 3],
      [0, 5],
      [3, 1],
      [2, 4],
    ]),
  ).toEqual([0, 1, 4, 5])
  expect(paretoSet([[3], [7], [7]])).toEqual([1, 2])
  expect(paretoSet([])).toEqual([])
})

test('every design outside the set is beaten by one inside, and none inside by any', () => {
  const outcome = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 12 }), (outcomes) => {
      const inside = new Set(paretoSet(outcomes))
      const beaten = (at: number, by: number) =>
        outcomes[by]!.every((value, i) => value >= outcomes[at]![i]!) && String(outcomes[by]) !== String(outcomes[at])
      for (const at of outcomes.keys()) expect([...inside].some((by) => beaten(at, by))).toBe(!inside.has(at))
    }),
  )
})
