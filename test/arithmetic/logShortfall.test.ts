import { expect, test } from 'vitest'
import { logShortfall } from '../../src/arithmetic/logShortfall.ts'
import { exactOfFixed, fixedLog, fixedOf, ulpsFrom, worst } from './exact.ts'

const ulps = (x: number) =>
  ulpsFrom(logShortfall(x), exactOfFixed(fixedOf(x) - fixedLog(exactOfFixed(fixedOf(1) + fixedOf(x)))))

test('logShortfall keeps its relative precision down to the neighbourhood of 0', () => {
  expect(worst(Math.SQRT1_2 - 1, Math.SQRT2 - 1, 10000, ulps)).toBeLessThan(2.5)
  expect(worst(-50, -1, 2000, (x) => ulps(Math.exp(x)))).toBeLessThan(2.5)
  expect(worst(-50, -1.3, 2000, (x) => ulps(-Math.exp(x)))).toBeLessThan(2.5)
})
