import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { seriesCsv } from '../../src/output/seriesCsv.ts'
import { column } from '../../src/results/table.ts'
import { sampleResult } from '../charts/sampleResult.ts'

const { series } = sampleResult().tables
const rows: Record<string, string>[] = parse(seriesCsv(series), { columns: true })

describe('series.csv', () => {
  test('has a column a name and a row a day', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual(series.columns.map(({ name }) => name))
    expect(rows).toHaveLength(90)
    expect(rows[89]).toMatchObject({ day: '90', date: '2026-05-29' })
  })

  test('gives counts as they are and money in yuan with two decimals', () => {
    expect(rows.map((row) => Number(row.members))).toEqual(column(series, 'members'))
    expect(rows.map((row) => row.revenue)).toEqual(
      column(series, 'revenue').map((fen) => (Number(fen) / 100).toFixed(2)),
    )
  })

  test('keeps a negative number a number, and leaves what is not there empty', () => {
    const table = {
      name: 'series',
      title: 'series',
      columns: [
        { name: 'profit', label: 'profit', unit: 'fen', values: [-1250, null] },
        { name: 'change', label: 'change', unit: 'people', values: [-3, null] },
      ],
    }
    expect(seriesCsv(table)).toBe('profit,change\n-12.50,-3\n,\n')
  })
})
