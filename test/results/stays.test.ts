import { describe, expect, test } from 'vitest'
import { byMedia, bySearch } from '../../src/model/route.ts'
import { stayByCohort, stayByRoute } from '../../src/results/stays.ts'
import { column } from '../../src/results/table.ts'
import { handMadeRun } from '../metrics/handMade.ts'
import { sixPeople } from '../metrics/sixPeople.ts'

describe('who stays, by how they came', () => {
  const table = stayByRoute(sixPeople())
  const rows = (name: string, route: string) =>
    column(table, name).filter((_, at) => column(table, 'route')[at] === route)

  test('counts the two who came through friends as long as they were watched', () => {
    expect(rows('age', 'referral')).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(rows('people', 'referral')).toEqual([2, 2, 2, 2, 2, 2, 1])
    expect(rows('share', 'referral')).toEqual([1, 1, 1, 1, 1, 1, 1])
  })

  test('loses the one who came by search on the third day', () => {
    expect(rows('share', 'search')).toEqual([1, 1, 1, 0])
  })

  test('has no row of a route by which nobody came', () => {
    expect(rows('age', 'media')).toEqual([])
  })
})

describe('who stays, by when they joined', () => {
  test('is told at ages at which the youngest of a cohort could be seen', () => {
    const run = handMadeRun({ people: 4, days: 21 })
    run.world.joinDay.set([0, 6, 7, 13])
    run.world.route.set([bySearch, bySearch, byMedia, byMedia])
    run.world.leftDay[1] = 10
    const table = stayByCohort(run)
    expect(column(table, 'from')).toEqual(['2026-03-01', '2026-03-01', '2026-03-08'])
    expect(column(table, 'age')).toEqual([7, 14, 7])
    expect(column(table, 'share')).toEqual([0.5, 0.5, 1])
    expect(column(table, 'people')).toEqual([2, 2, 2])
  })

  test('has no rows where nobody joined', () => {
    expect(column(stayByCohort(handMadeRun({ people: 3, days: 30 })), 'from')).toEqual([])
  })
})
