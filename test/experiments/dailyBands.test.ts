import { describe, expect, test } from 'vitest'
import { drawCharts } from '../../src/charts/drawCharts.ts'
import { type Daily, dailyCounted } from '../../src/experiments/daily.ts'
import { dailyBands, keepingDays } from '../../src/experiments/dailyBands.ts'
import { column } from '../../src/results/table.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'
import { sampleResult } from '../charts/sampleResult.ts'
import { overRuns } from '../output/manyRuns.ts'

/** A run of two days on which everything is counted so often. */
function readingOf(first: number, second: number) {
  const counts = dailyCounted.map((count): [string, readonly number[]] => [count, [first, second]])
  const daily = Object.fromEntries(counts) as Daily // every count, by construction
  return { values: {}, reasons: {}, daily }
}

describe('the bands of days', () => {
  test('of 21 runs of 0 to 20 go from 1 to 19 around 10', () => {
    const table = dailyBands(Array.from({ length: 21 }, (_, run) => readingOf(20 - run, 7)))
    if (table === undefined) throw new Error('missing bands')
    expect(column(table, 'runs')).toEqual([21, 21])
    expect(column(table, 'members.low')).toEqual([1, 7])
    expect(column(table, 'members.middle')).toEqual([10, 7])
    expect(column(table, 'members.high')).toEqual([19, 7])
  })

  test('are of those runs whose days were kept, and there are none of fewer than two', () => {
    const bare = { values: {}, reasons: {} }
    expect(dailyBands([readingOf(1, 1), bare])).toBeUndefined()
    expect(column(dailyBands([readingOf(1, 1), bare, readingOf(3, 3)]) ?? missing(), 'runs')).toEqual([2, 2])
  })

  test('take no more memory for ten thousand runs than for four hundred', () => {
    const job = (replicate: number) => ({ address: 'a', scenario: scenarioFields.parse({ name: 'a' }), replicate })
    expect([0, 399, 400, 9999].map((replicate) => keepingDays(job(replicate)).daily ?? false)).toEqual([
      ...[true, true, false, false],
    ])
  })
})

describe('pictures of the days of many runs', () => {
  const factors = Array.from({ length: 21 }, (_, run) => 0.5 + run / 20)
  const charts = drawCharts(overRuns(sampleResult(), factors))
  const of = (name: string) => charts.find((chart) => chart.name === name)

  test.each(['members', 'activity'])('%s have a band, and say what it is', (name) => {
    const chart = of(name)
    expect(JSON.stringify(chart?.spec)).toContain('"field":"high"')
    expect(chart?.spec === null ? '' : chart?.finding).toContain('the band nine of ten of 21 runs')
  })

  test('end where nine of ten runs end: 45% below and above the sample', () => {
    const last = Number(column(sampleResult().tables.series, 'members').at(-1))
    const print = (value: number) => Math.round(value).toLocaleString('en-US')
    const chart = of('members')
    expect(chart?.spec === null ? '' : chart?.finding).toContain(
      `on the last day ${print(last * 0.55)} to ${print(last * 1.45)} members, in the middle ${print(last)}.`,
    )
  })

  test('of a single run have none', () => {
    const single = drawCharts(sampleResult()).find(({ name }) => name === 'members')
    expect(JSON.stringify(single?.spec)).not.toContain('"field":"high"')
  })
})

function missing(): never {
  throw new Error('missing bands')
}
