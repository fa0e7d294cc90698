import { describe, expect, test } from 'vitest'
import { bestOf, type SweepPoint, sweepTable } from '../../src/experiments/sweep.ts'
import { column } from '../../src/results/table.ts'

/** A point whose runs have these profits, in fen. */
const point = (value: string, ...profits: readonly (number | null)[]): SweepPoint => ({
  values: [value],
  readings: profits.map((profit) => ({ values: { 'economics.profit': profit }, reasons: {} })),
})

describe('a sweep', () => {
  test('finds the best point, and those whose paired difference may be nothing', () => {
    // The second is 10 below the first in each run, whatever the luck; the third is once above and twice below.
    const points = [point('a', 100, 500, 900), point('b', 90, 490, 890), point('c', 130, 480, 880)]
    const found = bestOf(points, 'economics.profit', false)
    expect(found).toMatchObject({ best: 0, like: [2] })
    expect(found.against[1]).toMatchObject({ difference: -10, low: -10, high: -10 })
  })

  test('finds the smallest where that is wanted, and the first of equals', () => {
    const points = [point('a', 5, 5), point('b', 3, 3), point('c', 3, 3)]
    expect(bestOf(points, 'economics.profit', true)).toMatchObject({ best: 1, like: [2] })
  })

  test('passes over points without a value, and has no best where none has one', () => {
    expect(bestOf([point('a', null, null), point('b', 1, 2)], 'economics.profit', false).best).toBe(1)
    expect(bestOf([point('a', null)], 'economics.profit', false)).toMatchObject({ best: -1, like: [] })
  })

  test('has a row a point, with its values, its runs and means in fen', () => {
    const table = sweepTable(['price'], [point('¥1', 100, 300), point('¥2', 5)])
    expect(column(table, 'price')).toEqual(['¥1', '¥2'])
    expect(column(table, 'runs')).toEqual([2, 1])
    expect(column(table, 'economics.profit')).toEqual([200, 5])
    expect(column(table, 'economics.profit.low')[1]).toBeNull()
  })
})
