import { describe, expect, test } from 'vitest'
import type { RunReading } from '../../src/experiments/reading.ts'
import { intervalsTable, replicatesTable, verdictsOver } from '../../src/experiments/replicates.ts'
import { metrics } from '../../src/metrics/index.ts'
import { column } from '../../src/results/table.ts'

const reading = (values: RunReading['values'], reasons: RunReading['reasons'] = {}): RunReading => ({ values, reasons })
const profits = (...fen: readonly (number | null)[]) => fen.map((each) => reading({ 'economics.profit': each }))

/** The row of a metric in a table of intervals. */
function rowOf(readings: readonly RunReading[], metric: string, levels?: ReadonlyMap<string, number>) {
  const table = intervalsTable(readings, levels)
  const at = column(table, 'metric').indexOf(metric)
  return Object.fromEntries(table.columns.map(({ name, values }) => [name, values[at]]))
}

describe('the intervals of replicates', () => {
  test('are those of Student: 1, 2, 3, 4, 5 give 3 ± 2.776 · √(2.5/5)', () => {
    const row = rowOf(profits(500, 100, 400, 200, 300), 'economics.profit')
    expect(row).toMatchObject({ unit: 'money', runs: 5, mean: 300, level: 0.95, p5: 120, median: 300, p95: 480 })
    expect(row.low).toBeCloseTo(300 - 2.776445105 * 100 * Math.sqrt(0.5), 6)
    expect(row.high).toBeCloseTo(300 + 2.776445105 * 100 * Math.sqrt(0.5), 6)
    expect(row.deviation).toBeCloseTo(100 * Math.sqrt(2.5), 9)
  })

  test('are wider at a level that was asked for', () => {
    const usual = rowOf(profits(1, 2, 4), 'economics.profit')
    const wider = rowOf(profits(1, 2, 4), 'economics.profit', new Map([['economics.profit', 0.99]]))
    expect(wider.level).toBe(0.99)
    expect(Number(wider.high)).toBeGreaterThan(Number(usual.high))
  })

  test('are of the runs that have a value; one gives a mean alone, and none the reason', () => {
    expect(rowOf(profits(null, 1, 3, null), 'economics.profit')).toMatchObject({ runs: 2, mean: 2 })
    expect(rowOf(profits(7, null), 'economics.profit')).toMatchObject({ runs: 1, mean: 7, low: null, deviation: null })
    const none = [reading({ 'growth.winBackRate': null }, { 'growth.winBackRate': 'nobody was asked' })]
    expect(rowOf(none, 'growth.winBackRate')).toMatchObject({
      runs: 0,
      mean: null,
      p5: null,
      reason: 'nobody was asked',
    })
  })

  test('do not depend on the order of the runs', () => {
    const values = [0.1, 0.7, 0.2, 0.35, 1 / 3, 1e-9, 12]
    expect(rowOf(profits(...values), 'economics.profit')).toEqual(
      rowOf(profits(...values.toReversed()), 'economics.profit'),
    )
  })

  test('are there for every metric, and every run has a row', () => {
    expect(column(intervalsTable(profits(1, 2)), 'metric')).toEqual(Object.keys(metrics))
    const table = replicatesTable(profits(1, null, 3))
    expect(column(table, 'replicate')).toEqual([0, 1, 2])
    expect(column(table, 'economics.profit')).toEqual([1, null, 3])
    expect(table.columns.find(({ name }) => name === 'economics.profit')?.unit).toBe('fen')
  })
})

test('a target is met where the mean of the runs meets it, and in the share of runs that do', () => {
  const target = { metric: 'economics.profit', comparison: '>', value: 0 } as const
  expect(verdictsOver([target], profits(-1, -1, 5, null))).toEqual([{ ...target, reached: 1, met: true, metIn: 0.25 }])
  expect(verdictsOver([target], profits(null))).toEqual([{ ...target, reached: null, met: false, metIn: 0 }])
})
