import { expect, test } from 'vitest'
import { logistic } from '../../src/arithmetic/logistic.ts'
import { exactExp, exactOf, fixedOf, ulpsFrom, worst } from './exact.ts'

const one = fixedOf(1)

function ulps(x: number): number {
  const { m, e } = exactExp(fixedOf(-x))
  const inverse = e + 320 >= 0 ? one + (m << BigInt(e + 320)) : one + (m >> BigInt(-e - 320))
  return ulpsFrom(logistic(x), { m: (one * one) / inverse, e: -320 })
}

test('logistic is within 2.5 units in the last place, also where it is tiny', () => {
  expect(worst(-5, 5, 8000, ulps)).toBeLessThan(2.5)
  expect(worst(-100, 40, 4000, ulps)).toBeLessThan(2.5)
})

test('logistic of 0 is ½, and it ends at 0 and 1', () => {
  expect([logistic(0), logistic(-Infinity), logistic(Infinity), logistic(-1000)]).toEqual([0.5, 0, 1, 0])
  expect(() => logistic(Number.NaN)).toThrow('invalid x: NaN')
})

test('exactOf is exact, so that the references here can be trusted', () => {
  expect(exactOf(0.75)).toEqual({ m: 3n << 51n, e: -53 })
  expect(ulpsFrom(Math.E, exactExp(one))).toBeLessThan(0.5)
})
