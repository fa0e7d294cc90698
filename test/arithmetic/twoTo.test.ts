import { expect, test } from 'vitest'
import { twoTo } from '../../src/arithmetic/twoTo.ts'

test('twoTo is exact from the smallest subnormal number to the largest power', () => {
  for (let exponent = -1074; exponent <= 1023; exponent++) expect(twoTo(exponent)).toBe(2 ** exponent)
})
