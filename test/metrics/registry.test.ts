import { describe, expect, test } from 'vitest'
import { groupOf, metrics } from '../../src/metrics/index.ts'
import type { Metric } from '../../src/metrics/metric.ts'

const all = Object.entries<Metric>(metrics)

describe('the registry of metrics', () => {
  test('has only groups that are known, in their order', () => {
    const groups = [...new Set(all.map(([key]) => groupOf(key)))]
    expect(groups).toEqual(['growth', 'activity', 'conversion', 'referral', 'economics', 'quality', 'network'])
  })

  test('has no two metrics with the same English or the same Chinese name', () => {
    for (const name of ['label', 'chinese'] as const) {
      const names = all.map(([, metric]) => metric[name])
      expect(names.filter((each, at) => names.indexOf(each) !== at)).toEqual([])
    }
  })

  test.each(all)('%s is named in both languages, explained, and keyed by words', (key, metric) => {
    expect(key).toMatch(/^[a-z]+(\.[a-z][A-Za-z0-9]*)+$/)
    expect(metric.label).toMatch(/^[A-Z0-9]/)
    expect(metric.label.length).toBeLessThan(50)
    expect(metric.chinese).toMatch(/\p{Script=Han}/u)
    expect(metric.formula.en.length).toBeGreaterThan(3)
    expect(metric.formula.en).not.toMatch(/\.$/)
    expect(metric.formula.zh).toMatch(/\p{Script=Han}/u)
    expect(metric.formula.zh).not.toMatch(/[A-Za-z]{2}/)
  })

  test('scores four metrics in each of growth, activity and conversion, and none elsewhere', () => {
    const scored = all.filter(([, metric]) => metric.scale !== undefined).map(([key]) => groupOf(key))
    expect(scored).toHaveLength(12)
    for (const group of ['growth', 'activity', 'conversion']) {
      expect(scored.filter((each) => each === group)).toHaveLength(4)
    }
  })

  test('names a source for every scale, whose poor and good values differ', () => {
    for (const [, { scale }] of all) {
      if (scale === undefined) continue
      expect(scale.source).not.toBe('')
      expect(scale.poor).not.toBe(scale.good)
    }
  })
})
