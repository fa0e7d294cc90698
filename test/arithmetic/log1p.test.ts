import { expect, test } from 'vitest'
import { log1p } from '../../src/arithmetic/log1p.ts'
import { exactOfFixed, fixedLog, fixedOf, ulpsFrom, worst } from './exact.ts'

const ulps = (x: number) => ulpsFrom(log1p(x), exactOfFixed(fixedLog(exactOfFixed(fixedOf(1) + fixedOf(x)))))

test('log1p is within 1.3 units in the last place of the true value', () => {
  const found = [
    worst(-0.9999, 2, 12000, ulps),
    worst(-36, 80, 3000, (x) => ulps(Math.exp(x))),
    worst(-36, -0.01, 3000, (x) => ulps(-Math.exp(x))),
  ]
  expect(Math.max(...found)).toBeLessThan(1.3)
})

test('log1p keeps the smallest numbers, and ends at −1 and Infinity', () => {
  expect([log1p(0), log1p(5e-324), log1p(-1e-300), log1p(1e-17)]).toEqual([0, 5e-324, -1e-300, 1e-17])
  expect([log1p(-1), log1p(Infinity), log1p(Number.MAX_VALUE)]).toEqual([
    -Infinity,
    Infinity,
    Math.log(Number.MAX_VALUE),
  ])
  expect(() => log1p(-1.5)).toThrow('invalid x: -1.5')
  expect(() => log1p(Number.NaN)).toThrow('invalid x: NaN')
})
