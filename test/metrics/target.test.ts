import { describe, expect, test } from 'vitest'
import { meets, type Target } from '../../src/metrics/target.ts'

const target = (comparison: Target['comparison']): Target => ({ metric: 'growth.members', comparison, value: 10 })

describe('a target', () => {
  test.each([
    ['>=', [false, true, true]],
    ['<=', [true, true, false]],
    ['>', [false, false, true]],
    ['<', [true, false, false]],
    ['=', [false, true, false]],
  ] as const)('of %s 10 is met by 9, 10 and 11 as it says', (comparison, met) => {
    expect([9, 10, 11].map((value) => meets(target(comparison), value))).toEqual([...met])
  })

  test('is never met where there is no value', () => {
    for (const comparison of ['>=', '<=', '>', '<', '='] as const) expect(meets(target(comparison), null)).toBe(false)
  })
})
