import { describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import { dayColumns } from '../../src/model/dayRows.ts'
import { resultOf } from '../../src/results/resultOf.ts'
import { column, type Table } from '../../src/results/table.ts'
import { handMadeRun } from '../metrics/handMade.ts'
import { sixPeople } from '../metrics/sixPeople.ts'

const about = { scenario: 'six', question: 'Who came?', version: '0.0.0', targets: [] }
const run = sixPeople()
const result = resultOf(run, about)

describe('the result of six people', () => {
  test('says what was run, in days counted from 1 and in dates', () => {
    expect(result).toMatchObject({ scenario: 'six', seed: 'hand-made', days: 10, people: 6, start: '2026-03-01' })
    expect(result.campaign).toEqual({ first: '2026-03-03', last: '2026-03-06', firstDay: 3, lastDay: 6 })
    expect(result.plays).toEqual([{ kind: 'doubleSidedReferral', name: 'friends', firstDay: 3, lastDay: 6 }])
  })

  test('has every metric once, in the order of the registry', () => {
    expect(result.readings.map((each) => each.key)).toEqual(Object.keys(metrics))
  })

  test('gives a reason beside every null', () => {
    const silent = result.readings.filter((each) => each.value === null && each.reason === undefined)
    expect(silent).toEqual([])
  })

  test('balances: what comes in less what goes out is the profit, to the fen', () => {
    const { money } = result.tables
    const fen = column(money, 'fen').map(Number)
    const direction = column(money, 'direction')
    const balance = fen.reduce((sum, each, at) => sum + (direction[at] === 'in' ? each : -each), 0)
    expect(balance).toBe(13_300)
    expect(balance).toBe(result.readings.find((each) => each.key === 'economics.profit')?.value)
  })

  test('narrows from exposed to repeat order', () => {
    expect(column(result.tables.funnel, 'people')).toEqual([4, 3, 3, 2, 2, 1, 1])
  })

  test('counts cascades by size and members by generation', () => {
    expect(column(result.tables.cascades, 'size')).toEqual([1, 3])
    expect(column(result.tables.cascades, 'cascades')).toEqual([2, 1])
    expect(column(result.tables.generations, 'generation')).toEqual([0, 1, 2])
    expect(column(result.tables.generations, 'members')).toEqual([3, 1, 1])
  })

  test('follows retention as far as anyone was seen', () => {
    expect(column(result.tables.retention, 'age')).toEqual([1, 2, 3, 4, 5, 6])
    expect(column(result.tables.retention, 'people')).toEqual([3, 3, 3, 3, 2, 1])
    expect(column(result.tables.retention, 'share')).toEqual([2 / 3, 1 / 3, 1 / 3, 0, 1 / 2, 1])
  })

  test('lists every day with every column of the day rows', () => {
    const { series } = result.tables
    expect(series.columns.map((each) => each.name)).toEqual(['day', 'date', ...Object.keys(dayColumns)])
    expect(column(series, 'day').at(-1)).toBe(10)
    expect(column(series, 'date').at(-1)).toBe('2026-03-10')
    expect(column(series, 'members')).toEqual([2, 2, 2, 3, 4, 5, 5, 4, 3, 3])
  })

  test('has tables whose columns are of equal length, and keys that are their names', () => {
    for (const [name, table] of Object.entries<Table>({ ...result.tables })) {
      expect(table.name).toBe(name)
      expect(new Set(table.columns.map((each) => each.values.length)).size).toBe(1)
    }
  })

  test('is the same when taken again', () => {
    expect(JSON.stringify(resultOf(sixPeople(), about))).toBe(JSON.stringify(result))
  })
})

describe('the result of a run in which nothing happens', () => {
  const empty = resultOf(handMadeRun({ people: 3, days: 5 }), about)

  test('has no campaign, no cascades, no generations and no retention', () => {
    expect(empty.campaign).toBeNull()
    expect(column(empty.tables.cascades, 'size')).toEqual([])
    expect(column(empty.tables.generations, 'members')).toEqual([])
    expect(column(empty.tables.retention, 'age')).toEqual([])
    expect(column(empty.tables.funnel, 'people')).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  test('has no score', () => {
    expect(empty.score).toEqual({ growth: null, activity: null, conversion: null, overall: null })
  })
})
