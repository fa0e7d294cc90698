import { expect, test } from 'vitest'
import { type Level, levelOf, likelihoodFrom, lossFrom, riskClass } from '../../src/results/riskClass.ts'

const levels: readonly Level[] = ['low', 'medium', 'high']

test('the class is that of the product of the levels, each counted from 1 to 3: up to 2 low, 3 to 4 medium, 6 and more high', () => {
  levels.forEach((likelihood, one) => {
    levels.forEach((impact, other) => {
      const product = (one + 1) * (other + 1)
      expect(riskClass(likelihood, impact)).toBe(product <= 2 ? 'low' : product <= 4 ? 'medium' : 'high')
    })
  })
})

test('a level begins where its bound says', () => {
  expect([0, 0.0999, 0.1, 0.3999, 0.4, 1].map((share) => levelOf(share, likelihoodFrom))).toEqual([
    ...['low', 'low', 'medium', 'medium', 'high', 'high'],
  ])
  expect([0, 0.0099, 0.01, 0.0499, 0.05].map((share) => levelOf(share, lossFrom))).toEqual([
    ...['low', 'low', 'medium', 'medium', 'high'],
  ])
})
