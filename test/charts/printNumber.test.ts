import { describe, expect, test } from 'vitest'
import { numberWithUnit, percent, printNumber, whole, yuan } from '../../src/charts/printNumber.ts'
import type { MetricUnit } from '../../src/metrics/metric.ts'

describe('a number for people', () => {
  test.each<[MetricUnit, number | null, string]>([
    ['people', 1234, '1,234 people'],
    ['people', 1, '1 person'],
    ['people', 2.5, '2.5 people'],
    ['people', 1234567, '1,234,567 people'],
    ['share', 0.1234, '12.3%'],
    ['share', -0.0833, '-8.3%'],
    ['share', -0.0001, '0.0%'],
    ['share', 12.5, '1,250.0%'],
    ['money', 123450, '¥1,234.50'],
    ['money', -300, '-¥3.00'],
    ['money', 0, '¥0.00'],
    ['money', -0.2, '¥0.00'],
    ['days', 3, '3 days'],
    ['days', 1, '1 day'],
    ['days', 5.25, '5.3 days'],
    ['perWeek', 2.314, '2.31 a week'],
    ['perWeek', 0.0614, '0.061 a week'],
    ['ratio', 1.8349, '1.83'],
    ['number', 7, '7'],
    ['number', 0.00712, '0.0071'],
    ['number', 0.00000012, '0.000000'],
    ['score', 62.6, '63 of 100'],
    ['people', null, '–'],
    ['money', null, '–'],
  ])('%s %d is printed as %s', (unit, value, text) => {
    expect(numberWithUnit(value, unit)).toBe(text)
  })

  test('comes apart into the number and its unit, to be aligned', () => {
    expect(printNumber(1234, 'people')).toEqual({ number: '1,234', unit: 'people' })
    expect(printNumber(null, 'perWeek')).toEqual({ number: '–', unit: '' })
  })

  test('is rounded where a sentence asks for whole ones', () => {
    expect([whole(1234.5), percent(0.125, 0), yuan(123450, 0), yuan(-40, 0)]).toEqual(['1,235', '13%', '¥1,235', '¥0'])
  })
})
