import { expect, test } from 'vitest'
import { incompleteBeta } from '../../src/arithmetic/incompleteBeta.ts'
import { normalFrom } from '../../src/random/normalFrom.ts'
import { stream, uniform } from '../../src/random/stream.ts'
import { chanceOfBest } from '../../src/stats/chanceOfBest.ts'

const luck = stream('best', 'test')

test('of two arms each is best as often as the t test of the paired differences says', () => {
  const one = [10, 14, 9, 17, 12, 11]
  const other = [12, 13, 12, 19, 14, 11]
  const [first, second] = chanceOfBest([one, other], luck)
  // Differences 2, −1, 3, 2, 2, 0: mean 4/3, standard deviation √(34/3 / 5), t on 5 degrees of freedom.
  const t = 4 / 3 / Math.sqrt(34 / 3 / 5 / 6)
  const chance = 1 - incompleteBeta(2.5, 0.5, 5 / (5 + t * t)) / 2
  expect(first!.best + second!.best).toBeCloseTo(1, 12)
  // 4.9 standard errors of 4,000 draws: a false alarm in a million.
  expect(Math.abs(second!.best - chance)).toBeLessThan(4.9 * Math.sqrt((chance * (1 - chance)) / 4000))
  // E max(0, d) − E max(0, −d) is the mean difference; its spread is √(34/90 · 5/3).
  expect(Math.abs(first!.regret - second!.regret - 4 / 3)).toBeLessThan(4.9 * Math.sqrt(((34 / 90) * (5 / 3)) / 4000))
})

test('three alike arms with luck of their own are each best a third of the times, on average over studies', () => {
  const studies = 150
  let sum = 0
  let squares = 0
  for (let study = 0; study < studies; study++) {
    const arms = [0, 1, 2].map((arm) => [0, 1, 2, 3, 4, 5].map((i) => normalFrom(uniform(luck, 1e6 + study, arm, i))))
    const best = chanceOfBest(arms, stream(`${study}`, 'alike'))[0]!.best
    sum += best
    squares += best * best
  }
  const mean = sum / studies
  expect(Math.abs(mean - 1 / 3)).toBeLessThan(4.9 * Math.sqrt((squares / studies - mean * mean) / studies))
})

test('luck that all share says nothing against the better arm', () => {
  const shared = [3, 90, -40, 12]
  const [low, high] = chanceOfBest([shared, shared.map((value) => value + 1)], luck)
  expect(low).toEqual({ best: 0, regret: expect.closeTo(1, 10) })
  expect(high!.best).toBe(1)
  expect(high!.regret).toBeCloseTo(0, 10)
})

test('one arm is best without regret, none is none, and one replicate or uneven ones are refused', () => {
  expect(chanceOfBest([[1, 5]], luck)).toEqual([{ best: 1, regret: 0 }])
  expect(chanceOfBest([], luck)).toEqual([])
  expect(() => chanceOfBest([[1], [2]], luck)).toThrow('invalid values: 1, 1 replicates')
  expect(() => chanceOfBest([[1, 2], [2]], luck)).toThrow('invalid values: 2, 1 replicates')
})
