import { expect, test } from 'vitest'
import { logistic } from '../../src/arithmetic/logistic.ts'
import { logit } from '../../src/arithmetic/logit.ts'
import { exactOfFixed, fixedLog, fixedOf, ulpsFrom, worst } from './exact.ts'

function ulps(p: number): number {
  const odds = fixedLog(exactOfFixed(fixedOf(p))) - fixedLog(exactOfFixed(fixedOf(1) - fixedOf(p)))
  return ulpsFrom(logit(p), exactOfFixed(odds))
}

test('logit is within 3 units in the last place, also where it passes through 0', () => {
  expect(worst(0, 1, 8000, ulps)).toBeLessThan(3)
  expect(worst(0.4999, 0.5001, 2000, ulps)).toBeLessThan(3)
  expect(worst(-60, -1, 2000, (x) => ulps(Math.exp(x)))).toBeLessThan(3)
})

test('logit undoes logistic', () => {
  for (const x of [-30, -2, -0.01, 0, 0.7, 3]) expect(logit(logistic(x))).toBeCloseTo(x, 13)
})

test('logit goes from −Infinity at 0 to Infinity at 1 and refuses what is no probability', () => {
  expect([logit(0), logit(0.5), logit(1)]).toEqual([-Infinity, 0, Infinity])
  expect(() => logit(1.1)).toThrow('invalid p: 1.1')
  expect(() => logit(Number.NaN)).toThrow('invalid p: NaN')
})
