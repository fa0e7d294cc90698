import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { combinations, mostForAll, shapley } from '../../../src/experiments/design/shapley.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const has = (combination: number, part: number) => ((combination >>> part) & 1) === 1

describe('a split by Shapley', () => {
  test('of the glove game, one left glove and two right ones, gives the left ⅔ and each right ⅙', () => {
    const pair = (combination: number) => (has(combination, 0) && combination > 1 ? 600 : 0)
    expect(shapley(3, pair)).toEqual([400, 100, 100])
  })

  test('of the airport game gives each what the steps of its runway cost, shared by those who need them', () => {
    const need = [12, 18, 24, 30]
    expect(shapley(4, (combination) => Math.max(0, ...need.filter((_, part) => has(combination, part))))).toEqual([
      3, 5, 8, 14,
    ])
  })

  test('of one part is all it adds, and of a dummy nothing', () => {
    expect(shapley(1, (combination) => 70 + 5 * combination)).toEqual([5])
    expect(shapley(2, (combination) => (has(combination, 1) ? 9 : 2))).toEqual([0, 7])
  })

  test.each([2, 3, 5, 9])('of %i parts, whatever their values, adds up to the last fen', (parts) => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: -1e12, max: 1e12 })), (stream) => {
        const values = new Map(combinations(parts).map((combination) => [combination, stream.next().value as number]))
        const split = shapley(parts, (combination) => values.get(combination)!)
        expect(sum(split)).toBe(values.get(2 ** parts - 1)! - values.get(0)!)
      }),
      { numRuns: 50 },
    )
  })

  test('of many parts is exact where they work together in pairs: half of each pair’s to either', () => {
    const parts = mostForAll + 2
    const alone = (part: number) => 100 * part
    const together = (one: number, other: number) => 2 * (((one + 1) * (other + 3)) % 7)
    const value = (combination: number) => {
      const inside = Array.from({ length: parts }, (_, part) => part).filter((part) => has(combination, part))
      const pairs = inside.flatMap((one) => inside.filter((other) => other > one).map((other) => together(one, other)))
      return sum(inside.map(alone)) + sum(pairs)
    }
    const wanted = Array.from({ length: parts }, (_, part) => {
      const others = Array.from({ length: parts }, (_, other) => other).filter((other) => other !== part)
      return alone(part) + sum(others.map((other) => together(Math.min(part, other), Math.max(part, other)))) / 2
    })
    expect(shapley(parts, value)).toEqual(wanted)
    expect(combinations(parts).length).toBe(2 * parts + 2)
  })

  test('refuses what has no meaning', () => {
    expect(() => combinations(0)).toThrow('invalid parts: 0')
    expect(() => shapley(31, () => 0)).toThrow('invalid parts: 31')
    expect(() => shapley(2, () => 0.5)).toThrow('invalid value: 0.5')
  })
})
