import { expect, test } from 'vitest'
import { logNormalFrom } from '../../src/random/logNormalFrom.ts'
import { normalFrom } from '../../src/random/normalFrom.ts'
import { stream, uniform } from '../../src/random/stream.ts'
import { meanInterval } from '../../src/stats/meanInterval.ts'
import { fewestRuns, runsMore } from '../../src/stats/runsMore.ts'

const studies = 2000

test.each([
  ['normal', 0.05, (u: number) => normalFrom(u, 10, 2)],
  ['normal, near each other', 0.05, (u: number) => normalFrom(u, 10, 1)],
  ['log-normal', 0.1, (u: number) => logNormalFrom(u, 10 / Math.sqrt(1.16), Math.sqrt(Math.log(1.16)))],
])(
  'stopped when known to ±γ, %s values have a mean that is, 95 of 100 times, and an interval that holds the truth',
  (name, relative, from) => {
    let near = 0
    let held = 0
    for (let study = 0; study < studies; study++) {
      const draws = stream(`${study}`, name)
      const values: number[] = []
      for (let more = runsMore(values, { relative }); more > 0; more = runsMore(values, { relative })) {
        for (let i = 0; i < more; i++) values.push(from(uniform(draws, values.length)))
      }
      const { estimate, low, high } = meanInterval(values)
      if (Math.abs(estimate! - 10) <= 10 * relative) near++
      if (low! <= 10 && 10 <= high!) held++
    }
    expect(near / studies).toBeGreaterThan(0.95)
    expect(held / studies).toBeGreaterThan(0.93)
  },
)

test('it takes a first look at 20 runs and at most doubles them', () => {
  expect(runsMore([], { relative: 0.05 })).toBe(fewestRuns)
  expect(runsMore([1, 2, 3], { absolute: 1 })).toBe(fewestRuns - 3)
  const wild = Array.from({ length: 30 }, (_, i) => (i % 2) * 1000)
  expect(runsMore(wild, { absolute: 1 })).toBe(30)
})

test('a mean of 0 is never known to a part of itself, but to an amount it is', () => {
  const values = Array.from({ length: 20 }, (_, i) => (i % 2 ? 1 : -1))
  expect(runsMore(values, { relative: 0.05 })).toBe(20)
  expect(runsMore(values, { absolute: 1 })).toBe(0)
  expect(runsMore(new Array<number>(20).fill(0), { relative: 0.05 })).toBe(0)
  expect(() => runsMore([], { relative: 0 })).toThrow('invalid precision: 0')
})
