import { describe, expect, test } from 'vitest'
import { countPeople, joinedInRun, wasMember } from '../../src/metrics/joiners.ts'
import { simulate } from '../../src/model/simulate.ts'
import { resultOf } from '../../src/results/resultOf.ts'
import { column, type Table } from '../../src/results/table.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

const scenario = scenarioFields.parse({
  seed: 'results',
  clock: { days: 70 },
  market: { people: 800 },
  community: { members: 100, offlineActivities: 4 },
  channels: { media: { reach: '0.5%' } },
  plays: [
    { play: 'doubleSidedReferral', start: 8, days: 20 },
    { play: 'limitedTimeSale', start: 10, days: 5 },
  ],
})
const run = simulate(build(scenario))
const { readings, tables } = resultOf(run, { scenario: 's', question: '', version: '0', targets: [] })

const sum = (table: Table, name: string) => column(table, name).reduce((total: number, each) => total + Number(each), 0)
const reading = (key: string) => readings.find((each) => each.key === key)?.value ?? null

describe('the result of a simulated run', () => {
  test('has finite numbers only, and a reason for each that is missing', () => {
    for (const { value, reason } of readings) {
      if (value === null) expect(reason).toBeTruthy()
      else expect(Number.isFinite(value)).toBe(true)
    }
  })

  test('keeps every share between 0 and 1, growth and churn apart', () => {
    const shares = readings.filter((each) => each.unit === 'share' && !/Growth|churnRate|roi$/.test(each.key))
    const outside = shares.filter(({ value }) => value !== null && (value < 0 || value > 1))
    expect(outside).toEqual([])
  })

  test('balances to the fen', () => {
    const fen = column(tables.money, 'fen').map(Number)
    const direction = column(tables.money, 'direction')
    expect(fen.reduce((total, each, at) => total + (direction[at] === 'in' ? each : -each), 0)).toBe(
      reading('economics.profit'),
    )
  })

  test('has the same people in its tables as in the world', () => {
    expect(sum(tables.series, 'newMembers')).toBe(countPeople(run, (person) => joinedInRun(run, person)))
    expect(sum(tables.generations, 'members')).toBe(countPeople(run, (person) => wasMember(run, person)))
    const inCascades = column(tables.cascades, 'size').map((size, at) => {
      return Number(size) * Number(column(tables.cascades, 'cascades')[at])
    })
    expect(inCascades.reduce((total, each) => total + each, 0)).toBe(sum(tables.generations, 'members'))
    expect(sum(tables.series, 'newByReferral')).toBe(reading('referral.funnel.joined'))
  })

  test('has a funnel that never widens before its last stage', () => {
    const people = column(tables.funnel, 'people').map(Number)
    expect(people.slice(1, 6).every((each, at) => each <= people[at])).toBe(true)
    expect(people[6]).toBeLessThanOrEqual(people[3])
  })

  test('has the same orders in the ledger as in the order book', () => {
    const { orderBook } = run.world
    const paid = orderBook.paid.subarray(0, orderBook.count).reduce((total, each) => total + each, 0)
    expect(reading('economics.revenue')).toBe(paid)
    expect(sum(tables.series, 'firstOrders')).toBe(countPeople(run, (person) => run.world.orders[person] > 0))
  })
})
