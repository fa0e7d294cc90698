import { expect, test } from 'vitest'
import { either } from '../../src/model/conditions.ts'

test('either of two things happens unless neither does, and a chance above 1 is certain', () => {
  expect(either(0.5, 0.5)).toBe(0.75)
  expect(either(0.25, 0.5)).toBe(0.625)
  expect(either(0, 0.25)).toBe(0.25)
  expect(either(0.25, 0)).toBe(0.25)
  expect(either(0.25, 7)).toBe(1)
})
