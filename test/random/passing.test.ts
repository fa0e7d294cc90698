import { expect, test } from 'vitest'
import { partOf, passedOver, passing } from '../../src/random/passing.ts'
import { stream } from '../../src/random/stream.ts'
import { threefry } from '../../src/random/threefry.ts'

const words = 4294967296
const first = -2147483648
const draws = 200_000
const luck = new Int32Array(2)
const wordsOfLuck = Int32Array.from({ length: draws }, (_, at) => {
  const { key0, key1 } = stream('passing', 'x')
  threefry(key0, key1, at, 0, luck)
  return luck[0]!
})

test.each([0.001, 0.05, 0.3125, 0.5, 1])('the words that pass over k with chance %f are p(1 − p)^k of all', (p) => {
  const law = passing(p, 20)
  for (let k = 0, none = 1; k < 20; k++, none *= 1 - p) {
    const from = k === 0 ? first - 1 : law.last[k - 1]!
    expect((law.last[k]! - from) / words).toBeCloseTo(p * none, 8)
  }
})

test('the guide leads to where the words stand, first and last of each', () => {
  const law = passing(0.3, 40)
  for (let k = 0; k < 20; k++) {
    expect(passedOver(law, law.last[k]!)).toBe(k)
    expect(passedOver(law, law.last[k]! + 1)).toBe(k + 1)
  }
  expect(passedOver(law, first)).toBe(0)
  expect(passedOver(law, -1 - first)).toBe(40)
})

// Five standard errors: a false alarm once in two million.
test('counting on after the most that are passed over at once changes nothing, nor does thinning a larger chance', () => {
  const law = passing(0.1, 8)
  const yes = partOf(law, 0.8)
  let asked = 0
  let happened = 0
  for (const word of wordsOfLuck) {
    const passed = passedOver(law, word)
    asked += Math.min(8, passed + 1)
    if (passed < 8 && word <= yes[passed]!) happened += 1
  }
  expect(Math.abs(happened - 0.08 * asked)).toBeLessThan(5 * Math.sqrt(asked * 0.08 * 0.92))
})

test('a part of nothing is nothing, and the whole is all', () => {
  const law = passing(0.25, 10)
  expect(Array.from(partOf(law, 1)).slice(0, 10)).toEqual(Array.from(law.last).slice(0, 10))
  expect(() => passing(0, 10)).toThrow('invalid p: 0')
  expect(() => passing(0.5, 0)).toThrow('invalid most: 0')
})

test('the guide leads to within a step of where nearly all words stand, so that looking up takes the same time for all', () => {
  const law = passing(0.05, 64)
  const steps = wordsOfLuck.map((word) => passedOver(law, word) - (law.guide[(word >> 22) + 512] ?? 0))
  expect(steps.filter((each) => each > 1)).toHaveLength(0)
})
