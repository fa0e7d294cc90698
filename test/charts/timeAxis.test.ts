import { describe, expect, test } from 'vitest'
import { sevenDayMean } from '../../src/charts/sevenDayMean.ts'
import { tickDates } from '../../src/charts/tickDates.ts'
import { campaignWindow, drawnDays, withHeadroom } from '../../src/charts/timeAxis.ts'
import { handResult, seriesOf } from './handResult.ts'
import { sampleResult } from './sampleResult.ts'

describe('the dates marked on the axis of time', () => {
  test.each([
    ['2026-03-01', '2026-03-08', ['2026-03-01', '2026-03-03', '2026-03-05', '2026-03-07']],
    ['2026-03-01', '2026-03-31', ['2026-03-01', '2026-03-08', '2026-03-15', '2026-03-22', '2026-03-29']],
    ['2026-03-10', '2026-05-02', ['2026-03-15', '2026-04-01', '2026-04-15', '2026-05-01']],
    ['2026-01-01', '2026-06-30', [1, 2, 3, 4, 5, 6].map((month) => `2026-0${month}-01`)],
    ['2026-01-01', '2027-06-30', ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01', '2027-04-01']],
  ])('from %s to %s are %j', (first, last, dates) => {
    expect(tickDates(first, last)).toEqual(dates)
  })

  test('are at most 20 in a run of any length', () => {
    for (let days = 1; days <= 3650; days += 13) {
      const last = new Date(Date.UTC(2026, 1, days)).toISOString().slice(0, 10)
      expect(tickDates('2026-02-01', last).length).toBeLessThanOrEqual(20)
    }
  })
})

describe('the days that are drawn', () => {
  test('are all of a short run, and every tenth of ten years with the last among them', () => {
    expect(drawnDays(handResult({ series: seriesOf({ members: [1, 2, 3] }) }))).toEqual([0, 1, 2])
    const long = drawnDays(handResult({ series: seriesOf({ members: Array.from({ length: 3650 }, () => 1) }) }))
    expect(long).toHaveLength(365)
    expect(long.at(-1)).toBe(3649)
  })
})

describe("the campaign's window", () => {
  test('ends where the day after the campaign begins', () => {
    const [shade] = campaignWindow(sampleResult(), 100, 'en')
    expect(shade.data.values).toEqual([{ date: '2026-03-11', after: '2026-04-10', top: 100, label: 'campaign' }])
  })

  test('ends with the run when the campaign does', () => {
    const campaign = { first: '2026-03-02', last: '2026-03-03', firstDay: 2, lastDay: 3 }
    const result = handResult({ series: seriesOf({ members: [1, 2, 3] }) }, { campaign })
    expect(campaignWindow(result, 5, 'en')[0].data.values[0]?.after).toBe('2026-03-03')
  })

  test('is not there without a campaign', () => {
    expect(campaignWindow(handResult({}), 5, 'en')).toEqual([])
  })
})

describe('the mean of seven days', () => {
  test('looks back, over those days there are', () => {
    expect(sevenDayMean([7, 0, 2, 0, 0, 0, 5, 14])).toEqual([7, 3.5, 3, 2.25, 1.8, 1.5, 2, 3])
  })
})

describe('the upper end of a scale', () => {
  test.each([
    [0.7, 1],
    [6, 8],
    [582, 800],
    [90, 120],
    [100_000, 120_000],
  ])('leaves room above %d: %d', (highest, top) => {
    expect(withHeadroom(highest)).toBeCloseTo(top, 9)
  })
})
