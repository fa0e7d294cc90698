import { expect, test } from 'vitest'
import { happening, wordsOf } from '../../src/random/happening.ts'
import { majorant } from '../../src/random/majorant.ts'
import { stream } from '../../src/random/stream.ts'

const luck = stream('happening', 'x')
const one = (value: number) => Int32Array.of(value)
/** The things of one that happen with a chance. */
function happensTo(a: number, b: number, chance: number): number {
  const happens = new Int32Array(1)
  happening(luck, one(a), one(b), 1, wordsOf(chance), happens)
  return happens[0] ?? 0
}
const bitsOf = (word: number) => {
  let bits = 0
  for (let left = word; left !== 0; left &= left - 1) bits += 1
  return bits
}

function counts(first: number, second: number, times = 20_000) {
  const found = { first: 0, second: 0, apart: 0, neighbours: 0 }
  for (let at = 0; at < times; at++) {
    const [some, few] = [happensTo(at, at & 3, first), happensTo(at, at & 3, second)]
    found.first += bitsOf(some)
    found.second += bitsOf(few)
    found.apart += bitsOf(few & ~some)
    found.neighbours += bitsOf(some & (some << 1))
  }
  return found
}

// Each within five standard errors: a false alarm once in two million.
test.each([
  [0.3, 0.03],
  [0.05, 0],
  [0.999, 0.5],
  [0.0001, 0.00005],
])('of 32 things as many happen with chances %f and %f as should, each apart from the next', (first, second) => {
  const found = counts(first, second)
  const all = 20_000 * 32
  const within = (chance: number, of = all) => 5 * Math.sqrt(of * chance * (1 - chance)) + 1e-9
  expect(Math.abs(found.first - all * first)).toBeLessThan(within(first))
  expect(Math.abs(found.second - all * second)).toBeLessThanOrEqual(within(second))
  expect(found.apart).toBe(0)
  // Pairs that share a member are not independent: twice the error covers it.
  expect(Math.abs(found.neighbours - 20_000 * 31 * first ** 2)).toBeLessThan(2 * within(first ** 2) + 5)
})

test('nothing happens with no chance, and all with certainty', () => {
  expect(counts(1, 0, 100)).toMatchObject({ first: 3200, second: 0 })
})

test('what happens with a chance happens with a larger one, too', () => {
  for (let at = 0; at < 2000; at++) {
    expect(happensTo(at, 0, 0.3) & ~happensTo(at, 0, 0.31)).toBe(0)
  }
})

test('a majorant is no smaller, larger by less than a quarter, and the same for chances that are much the same', () => {
  for (let chance = 0.001; chance <= 1; chance += 0.0007) {
    const most = majorant(chance)
    expect(most).toBeGreaterThanOrEqual(chance)
    expect(most).toBeLessThan(1.25 * chance)
  }
  expect([0, 1, 0.5, 0.51, 0.3].map(majorant)).toEqual([0, 1, 0.5, 0.625, 0.3125])
})
