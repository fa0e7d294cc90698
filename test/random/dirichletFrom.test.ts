import { expect, test } from 'vitest'
import { dirichletFrom } from '../../src/random/dirichletFrom.ts'
import { stream, uniform } from '../../src/random/stream.ts'
import { meanScore } from './battery.ts'

const luck = stream('shares', 'dirichlet')
const drawnAt = (i: number, concentrations: readonly number[]) =>
  dirichletFrom(
    concentrations.map((_, part) => uniform(luck, i, part)),
    concentrations,
  )

test.each([[[0.5, 2, 3.5]], [[0.05, 0.05]], [[30, 10, 1, 0.2]]])(
  'dirichletFrom of %j has the mean and variance of each share',
  (concentrations) => {
    const sum = concentrations.reduce((total, each) => total + each, 0)
    const draws = Array.from({ length: 5000 }, (_, i) => drawnAt(i, concentrations))
    for (const [part, concentration] of concentrations.entries()) {
      const mean = concentration / sum
      const variance = (mean * (1 - mean)) / (sum + 1)
      // 4.9 standard errors: a false alarm in a million.
      expect(
        Math.abs(
          meanScore(
            draws.map((shares) => shares[part]!),
            mean,
            variance,
          ),
        ),
      ).toBeLessThan(4.9)
    }
  },
)

test('dirichletFrom adds up to 1, where all gamma variables are too small for a double too', () => {
  for (let i = 0; i < 500; i++) {
    expect(drawnAt(i, [0.3, 1, 7]).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 14)
  }
  expect([...dirichletFrom([1e-5, 2e-5, 1e-6], [0.01, 0.01, 0.01])]).toEqual([
    expect.closeTo(0, 12),
    expect.closeTo(1, 12),
    expect.closeTo(0, 12),
  ])
  expect(dirichletFrom([1e-5, 1e-5], [0.01, 0.01])).toEqual(Float64Array.of(0.5, 0.5))
})

test('a larger draw gives its own share more and the others less', () => {
  const [low, high] = [dirichletFrom([0.3, 0.5, 0.5], [1, 1, 1]), dirichletFrom([0.6, 0.5, 0.5], [1, 1, 1])]
  expect(high[0]!).toBeGreaterThan(low[0]!)
  expect(high[1]!).toBeLessThan(low[1]!)
})

test('dirichletFrom of nothing is nothing, of one is all, and refuses what has no meaning', () => {
  expect([...dirichletFrom([], [])]).toEqual([])
  expect([...dirichletFrom([0.2], [3])]).toEqual([1])
  expect(() => dirichletFrom([0.5], [1, 1])).toThrow('invalid uniforms: 1 for 2 concentrations')
  expect(() => dirichletFrom([1], [1])).toThrow('invalid uniforms: 1')
  expect(() => dirichletFrom([0.5], [0])).toThrow('invalid concentrations: 0')
})
