import { describe, expect, test } from 'vitest'
import { isDrawn } from '../../src/charts/chart.ts'
import { chartTable } from '../../src/charts/chartTable.ts'
import { drawCharts } from '../../src/charts/drawCharts.ts'
import { sampleResult } from './sampleResult.ts'

const tables = new Map(
  drawCharts(sampleResult())
    .filter(isDrawn)
    .map(({ name, spec, table }) => [name, table ?? chartTable(spec, 'en')]),
)

describe('the table of a picture', () => {
  test.each([...tables])('%s has rows, and a cell under every head', (_, { heads, rows }) => {
    expect(heads.length).toBeGreaterThan(1)
    expect(rows.length).toBeGreaterThan(0)
    for (const { cells } of rows) expect(cells).toHaveLength(heads.length - 1)
    expect(JSON.stringify(rows)).not.toMatch(/undefined|NaN|null/)
  })

  test('has a column a line and a row a day', () => {
    const members = tables.get('members')
    expect(members?.heads).toEqual(['date, 2026', 'members', 'active in the last 7 days'])
    expect(members?.rows[0]).toEqual({ name: '2026-03-01', cells: ['304', '176'] })
    expect(members?.rows).toHaveLength(90)
  })

  test('puts an interval behind its value', () => {
    expect(tables.get('stays')?.rows[0]?.cells[0]).toBe('97.7% (97.6% to 97.8%)')
  })

  test('of a map has its rows and columns', () => {
    expect(tables.get('cohorts')?.heads).toEqual(['joined from (people)', '14', '28', '42', '56', '70'])
    expect(tables.get('cohorts')?.rows[1]).toEqual({
      name: '2026-03-15 (610)',
      cells: ['84%', '70%', '60%', '52%', '–'],
    })
  })

  test('of bars has the texts that stand at their ends', () => {
    expect(tables.get('recipients')?.rows[0]).toEqual({ name: 'Referrers', cells: ['¥7,005 · 351 people'] })
  })
})
