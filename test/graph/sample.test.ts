import { expect, test } from 'vitest'
import { sample } from '../../src/graph/sample.ts'
import { stream } from '../../src/random/stream.ts'

const luck = (seed: number) => stream(`${seed}`, 'sample')

test('a sample is as large as asked, ascending and without repeats', () => {
  const drawn = sample(1000, 37, luck(1))
  expect(drawn).toEqual(Int32Array.from(new Set(drawn)).sort())
  expect(drawn).toHaveLength(37)
  expect(sample(3, 0, luck(1))).toHaveLength(0)
  expect([...sample(3, 3, luck(1))]).toEqual([0, 1, 2])
  expect([...sample(3, 9, luck(1))]).toEqual([0, 1, 2])
})

test('a larger sample holds a smaller one', () => {
  const larger = new Set(sample(1000, 300, luck(2)))
  expect([...sample(1000, 100, luck(2))].every((each) => larger.has(each))).toBe(true)
})

test('each of ten is in 3 of 10 samples, within 5.2 standard errors (false alarm 1 in 500,000 for any of the ten)', () => {
  const samples = 4000
  const times = new Int32Array(10)
  for (let seed = 0; seed < samples; seed++) for (const each of sample(10, 3, luck(seed))) times[each]++
  const error = Math.sqrt(0.3 * 0.7 * samples)
  for (const each of times) expect(Math.abs(each - 0.3 * samples)).toBeLessThan(5.2 * error)
})
