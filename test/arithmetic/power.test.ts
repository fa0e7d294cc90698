import { expect, test } from 'vitest'
import { power } from '../../src/arithmetic/power.ts'
import { exactExp, exactOf, fixedLog, fixedOf, ulpsFrom, worst } from './exact.ts'

const ulps = (x: number, y: number) => ulpsFrom(power(x, y), exactExp((fixedLog(exactOf(x)) * fixedOf(y)) / fixedOf(1)))

test('power is within 2 units in the last place while its result lies in 1e−20..1e20', () => {
  for (const y of [-2.5, -0.3, 0.5, 1 / 3, 1.7, 2, 3, 10.4]) {
    const reach = 46 / Math.abs(y)
    expect(worst(-reach, reach, 1500, (x) => ulps(Math.exp(x), y))).toBeLessThan(2)
    expect(worst(0.5, 2, 1500, (x) => ulps(x, y))).toBeLessThan(2)
  }
  expect(worst(-45, 45, 1500, (x) => ulps(0.986, x / Math.log(0.986)))).toBeLessThan(2)
})

test('power is within 40 units in the last place anywhere', () => {
  for (const x of [0.7, 0.99, 1.39, 7, 1e100, 1e-310]) {
    expect(worst(-700, 700, 3000, (e) => ulps(x, e / Math.log(x)))).toBeLessThan(40)
  }
})

test('power of 0 and Infinity, to 0 and to 1, are what they should be', () => {
  expect([power(0, 0), power(0, 2), power(0, -1), power(5, 0), power(0.3, 1), power(1, 1e300)]).toEqual([
    1,
    0,
    Infinity,
    1,
    0.3,
    1,
  ])
  expect([power(Infinity, 2), power(Infinity, -2), power(2, Infinity), power(2, -Infinity)]).toEqual([
    Infinity,
    0,
    Infinity,
    0,
  ])
  expect([power(2, 1e9), power(2, -1e9), power(0.5, Infinity)]).toEqual([Infinity, 0, 0])
  expect(() => power(-1, 2)).toThrow('invalid x: -1')
  expect(() => power(2, Number.NaN)).toThrow('invalid y: NaN')
})
