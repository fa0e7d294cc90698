import { expect, test } from 'vitest'
import { log } from '../../src/arithmetic/log.ts'
import { exactOf, exactOfFixed, fixedLog, ulpsFrom, worst } from './exact.ts'

const ulps = (x: number) => ulpsFrom(log(x), exactOfFixed(fixedLog(exactOf(x))))

test('log is within 0.9 units in the last place of the true value', () => {
  const found = [
    worst(0.5, 2.1, 8000, ulps),
    worst(0.999, 1.001, 2000, ulps),
    worst(0, 100, 4000, ulps),
    worst(-708, 709, 4000, (x) => ulps(Math.exp(x))),
  ]
  expect(Math.max(...found)).toBeLessThan(0.9)
})

test('log knows subnormal numbers, the neighbours of 1 and the largest double', () => {
  const edges = [5e-324, 1e-310, 2.2250738585072014e-308, 1 - 2 ** -53, 1 + 2 ** -52, Math.SQRT2, Math.SQRT1_2]
  for (const x of [...edges, Number.MAX_VALUE]) expect(ulps(x)).toBeLessThan(1)
})

test('log of 0 is −Infinity, of 1 is 0, of Infinity is Infinity, and of a negative number is refused', () => {
  expect([log(0), log(-0), log(1), log(Infinity)]).toEqual([-Infinity, -Infinity, 0, Infinity])
  expect(() => log(-1)).toThrow('invalid x: -1')
  expect(() => log(Number.NaN)).toThrow('invalid x: NaN')
})

test('log gives these bits on every engine', () => {
  expect([1e-300, 0.003, 0.7, 1.0001, 3, 1e5, 1e200].map(log)).toMatchInlineSnapshot(`
    [
      -690.7755278982137,
      -5.809142990314028,
      -0.35667494393873245,
      0.00009999500033329732,
      1.0986122886681096,
      11.512925464970229,
      460.51701859880916,
    ]
  `)
})
