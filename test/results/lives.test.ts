import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { lives } from '../../src/results/lives.ts'
import { column } from '../../src/results/table.ts'
import { sixPeople } from '../metrics/sixPeople.ts'
import { shippedModel } from '../shipped.ts'

/** What a table tells of a kind of person, a line a thing: day, event, friend, fen. */
function told(table: ReturnType<typeof lives>, kind: string): readonly string[] {
  const of = (name: string) => column(table, name)
  return of('kind').flatMap((each, at) =>
    each === kind
      ? [[of('day')[at], of('event')[at], of('other')[at] ?? '', of('fen')[at] ?? ''].join(' ').trim()]
      : [],
  )
}

describe('lives', () => {
  const table = lives(sixPeople())

  test('are of who brought the most friends, the lowest number of equals', () => {
    expect(column(table, 'person')[column(table, 'kind').indexOf('referrer')]).toBe(0)
    const story = told(table, 'referrer')
    expect(story[0]).toBe('0 founder')
    expect(story).toContain('4 brought 2')
  })

  test('leave out a kind that nobody is', () => {
    const nobodyOrders = sixPeople()
    nobodyOrders.world.orderBook.count = 0
    expect(told(lives(nobodyOrders), 'loyal')).toEqual([])
  })

  test('tell what happened in the order of days', () => {
    for (const kind of ['referrer', 'hunter', 'loyal']) {
      const days = told(table, kind).map((line) => Number(line.split(' ')[0]))
      expect(days).toEqual(days.toSorted((one, other) => one - other))
    }
  })

  test('hold every order and every friend of a person in a run, once', () => {
    const run = simulate(shippedModel('firstCampaign', { people: 1_500 }))
    const { orderBook, brought } = run.world
    const found = lives(run)
    const person = Number(column(found, 'person')[0])
    const story = told(found, 'referrer')
    const orders = Array.from({ length: orderBook.count }, (_, row) => row).filter(
      (row) => orderBook.person[row] === person && orderBook.calledOff[row] === 0,
    )
    expect(story.filter((line) => / order(OnDeal)?\b/.test(line))).toHaveLength(orders.length)
    expect(story.filter((line) => / brought /.test(line))).toHaveLength(brought[person])
    expect(brought[person]).toBe(Math.max(...brought))
  })
})
