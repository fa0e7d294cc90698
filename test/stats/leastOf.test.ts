import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { leastOf } from '../../src/stats/leastOf.ts'

describe('the least of some values', () => {
  test('are the places of the smallest, smallest first', () => {
    expect([...leastOf(Float64Array.of(5, 1, 4, 2, 3), 3)]).toEqual([1, 3, 4])
  })

  test('go to the earlier place among equals', () => {
    expect([...leastOf(Float64Array.of(1, 0, 1, 0, 1), 3)]).toEqual([1, 3, 0])
  })

  test('are all where there are no more, and none where none is asked', () => {
    expect([...leastOf(Float64Array.of(2, 1), 9)]).toEqual([1, 0])
    expect(leastOf(Float64Array.of(2, 1), 0)).toHaveLength(0)
    expect(leastOf(Float64Array.of(2, 1), -3)).toHaveLength(0)
    expect(leastOf(new Float64Array(0), 4)).toHaveLength(0)
  })

  test('are as many as the whole part of a count', () => {
    expect([...leastOf(Float64Array.of(3, 1, 2), 2.9)]).toEqual([1, 2])
  })

  test.prop([fc.array(fc.integer({ min: -5, max: 5 })), fc.integer({ min: 0, max: 20 })])(
    'are what sorting everything would put first',
    (values, count) => {
      const sorted = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value || a.at - b.at)
      expect([...leastOf(Float64Array.from(values), count)]).toEqual(sorted.slice(0, count).map(({ at }) => at))
    },
  )
})
