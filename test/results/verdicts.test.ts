import { describe, expect, test } from 'vitest'
import { readings } from '../../src/results/readings.ts'
import { verdicts } from '../../src/results/verdicts.ts'
import { sixPeople } from '../metrics/sixPeople.ts'

const taken = readings(sixPeople())

describe('verdicts', () => {
  test('say what was reached and whether the target was met', () => {
    const reached = verdicts([{ metric: 'growth.newUsers', comparison: '>=', value: 3 }], taken)
    expect(reached).toEqual([{ metric: 'growth.newUsers', comparison: '>=', value: 3, reached: 3, met: true }])
    expect(verdicts([{ metric: 'growth.newUsers', comparison: '>', value: 3 }], taken)[0].met).toBe(false)
  })

  test('of a metric without a value are not met', () => {
    const [verdict] = verdicts([{ metric: 'economics.roi', comparison: '<', value: 1e9 }], taken)
    expect(verdict).toMatchObject({ reached: null, met: false })
  })

  test('refuse a metric that does not exist', () => {
    const target = { metric: 'growth.nothing', comparison: '>', value: 0 } as const
    expect(() => verdicts([target], taken)).toThrow('unknown metric: growth.nothing')
  })
})
