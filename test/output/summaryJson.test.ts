import { describe, expect, test } from 'vitest'
import { ruleOf, summaryJson } from '../../src/output/summaryJson.ts'
import { sampleResult } from '../charts/sampleResult.ts'

const result = sampleResult()
const summary = JSON.parse(summaryJson(result, { ties: 10, duplicates: 1, selfEdges: 2 }))

describe('summary.json', () => {
  test('has the promised keys in their order', () => {
    expect(Object.keys(summary).filter((key) => key !== 'graph')).toEqual([
      'scenario',
      'seed',
      'version',
      'days',
      'people',
      'metrics',
      'cascades',
      'score',
      'targets',
      'credibility',
      'twin',
      'diagnoses',
      'stack',
      'risks',
    ])
    expect(summary).toMatchObject({ scenario: 'First campaign 首次裂变', seed: 'spring', days: 90, people: 10_000 })
    expect(summary.score).toEqual({ growth: 66, activity: 53, conversion: 39.75, overall: 52.9 })
    expect(summary.graph).toEqual({ ties: 10, duplicates: 1, selfEdges: 2 })
  })

  test('gives the run against its twin, a record a measure, with money in yuan', () => {
    expect(summary.twin[0]).toEqual({
      ...{ measure: 'newUsers', unit: 'people', with: 924, without: 810, difference: 114 },
      ...{ extra: 122, anyway: 781, moved: 21, lost: 8 },
    })
    expect(summary.twin[4]).toMatchObject({ unit: 'yuan', with: 375_610, difference: 20_834, extra: null })
  })

  test('gives what the plays add to each other, a record a measure, with money in yuan', () => {
    expect(summary.stack[0]).toEqual({
      metric: 'growth.newUsers',
      unit: 'people',
      none: 150,
      alone: [
        { play: 'Bring a friend 老带新', adds: 150 },
        { play: 'my ritual', adds: 202 },
      ],
      sum: 352,
      together: 312,
      difference: -40,
    })
    expect(summary.stack[2]).toMatchObject({ unit: 'yuan', none: 148_856, difference: -2902 })
    expect(summary.stack[4]).toMatchObject({ none: null, alone: [{ adds: null }, { adds: null }], difference: null })
  })

  test('gives the register of risks, a record a risk, with money in yuan; and none of these where the result has none', () => {
    expect(summary.risks).toHaveLength(2)
    expect(summary.risks[0]).toMatchObject({ family: 'legal', class: 'high', likelihood: 0.35, expected: -14_000 })
    const { twin: _, twinDays: __, stack: ___, risks: ____, diagnoses: _____, ...tables } = result.tables
    const without = JSON.parse(summaryJson({ ...result, tables }, { ties: 10, duplicates: 1, selfEdges: 2 }))
    expect(Object.keys(without).slice(-1)).toEqual(['credibility'])
  })

  test('gives every metric value, unit, label and window, unrounded, and a reason only where there is one', () => {
    expect(Object.keys(summary.metrics)).toEqual(result.readings.map(({ key }) => key))
    expect(summary.metrics['network.density']).toEqual({
      value: 0.00712,
      unit: 'number',
      label: 'Density',
      window: 'end',
    })
    expect(summary.metrics['economics.roi']).toEqual({
      value: null,
      unit: 'ratio',
      label: 'Return on the campaign’s cost',
      window: 'whole',
      reason: 'needs a run of the same world without the campaign',
    })
  })

  test('gives every target its rule, what was wanted and what was reached, money in yuan', () => {
    expect(summary.targets).toEqual([
      { metric: 'growth.newUsers', rule: '≥ 1,000 people', target: 1000, value: 1346, met: true },
      { metric: 'conversion.repurchaseRate', rule: '≥ 25%', target: 0.25, value: 0.2134, met: false },
      { metric: 'economics.cac.incremental', rule: '≤ ¥40.00', target: 40, value: null, met: false },
    ])
  })
})

describe('a target’s rule', () => {
  test('is printed as it was set, without rounding a share', () => {
    const verdict = { metric: 'growth.churnRate', comparison: '<', value: 0.02525, reached: 0.1, met: false } as const
    expect(ruleOf(result, verdict)).toBe('< 2.525%')
  })
})
