import { describe, expect, test } from 'vitest'
import { type MetricKey, metrics } from '../../src/metrics/index.ts'
import type { Metric } from '../../src/metrics/metric.ts'
import type { Reading } from '../../src/results/result.ts'
import { scoreOf, scoresTable } from '../../src/results/score.ts'
import { column } from '../../src/results/table.ts'

/** A reading that lies the given part of the way from poor to good; null for none. */
function readAt(key: MetricKey, part: number | null): Reading {
  const { label, chinese, unit, window, scale }: Metric = metrics[key]
  const { poor, good } = scale ?? { poor: 0, good: 1 }
  return { key, label, chinese, unit, window, value: part === null ? null : poor + part * (good - poor) }
}

describe('the score', () => {
  test('is 0 at poor, 100 at good, straight between, and cut beyond', () => {
    const at = (part: number) => scoreOf([readAt('growth.userGrowthRate', part)]).growth
    expect([at(-1), at(0), at(0.5), at(1), at(7)]).toEqual([0, 0, 50, 100, 100])
  })

  test('rises as a metric falls where less is better', () => {
    const { scale }: Metric = metrics['growth.churnRate']
    expect(scale && scale.poor > scale.good).toBe(true)
    expect(scoreOf([readAt('growth.churnRate', 1)]).growth).toBe(100)
  })

  test('is the mean over a group, and overall over the groups that have one', () => {
    const score = scoreOf([
      readAt('growth.userGrowthRate', 1),
      readAt('growth.churnRate', 0),
      readAt('activity.stickiness', 0.25),
      readAt('conversion.purchaseRate', null),
    ])
    expect(score.growth).toBe(50)
    expect(score.activity).toBeCloseTo(25, 9)
    expect(score.conversion).toBeNull()
    expect(score.overall).toBeCloseTo(37.5, 9)
  })

  test('shows a metric without a value, with no score and no weight', () => {
    const table = scoresTable([
      readAt('growth.userGrowthRate', 0.5),
      readAt('growth.churnRate', null),
      readAt('growth.activeUserRatio', 0.5),
      readAt('growth.newUsers', 1),
    ])
    expect(column(table, 'metric')).toEqual(['growth.userGrowthRate', 'growth.churnRate', 'growth.activeUserRatio'])
    expect(column(table, 'score').map((each) => (each === null ? null : Math.round(Number(each))))).toEqual([
      50,
      null,
      50,
    ])
    expect(column(table, 'weight')).toEqual([0.5, 0, 0.5])
  })
})
