import { expect, test } from 'vitest'
import { exp } from '../../src/arithmetic/exp.ts'
import { exactExp, fixedOf, ulpsFrom, worst } from './exact.ts'

const ulps = (x: number) => ulpsFrom(exp(x), exactExp(fixedOf(x)))

test('exp is within 1 unit in the last place of the true value', () => {
  const found = [worst(-0.35, 0.35, 8000, ulps), worst(-5, 5, 8000, ulps), worst(-708, 709.78, 8000, ulps)]
  expect(Math.max(...found)).toBeLessThan(1)
})

test('exp is within 1 unit of the smallest double where its result is subnormal', () => {
  expect(worst(-745.1, -708.4, 2000, ulps)).toBeLessThan(1)
})

test('exp goes to Infinity and to 0 at the ends of the doubles, and knows its easy values', () => {
  expect(exp(0)).toBe(1)
  expect(exp(1)).toBe(Math.E)
  expect(exp(709.782712893384)).toBeGreaterThan(1.797e308)
  expect(exp(709.7827128933841)).toBe(Infinity)
  expect(exp(-745.1332191019411)).toBe(5e-324)
  expect(exp(-745.2)).toBe(0)
  expect([exp(Infinity), exp(-Infinity), exp(5e-324)]).toEqual([Infinity, 0, 1])
  expect(() => exp(Number.NaN)).toThrow('invalid x: NaN')
})

test('exp gives these bits on every engine', () => {
  expect([-700.25, -3.3, -1e-3, 0.1, 2.5, 88.8, 650].map(exp)).toMatchInlineSnapshot(`
    [
      7.678723813110872e-305,
      0.036883167401240015,
      0.999000499833375,
      1.1051709180756477,
      12.182493960703473,
      3.6757840844711625e+38,
      1.956199921370272e+282,
    ]
  `)
})
