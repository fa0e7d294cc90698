import { expect, test } from 'vitest'
import { after, type ByDay, endedEarly, finished } from '../../src/model/byDay.ts'
import { dayByDay, simulate } from '../../src/model/simulate.ts'
import { shippedModel } from '../shipped.ts'

const model = shippedModel('firstCampaign', { people: 600 })

function daysThen(days: number): ByDay<string> {
  return (function* () {
    for (let day = 1; day <= days; day++) if (yield day) return `${day} days`
    return 'all days'
  })()
}

test('work counts its days and comes to its end', () => {
  const told: number[] = []
  expect(finished(daysThen(3), (done) => told.push(done))).toBe('all days')
  expect(told).toEqual([1, 2, 3])
  expect([...after(10, daysThen(3))]).toEqual([11, 12, 13])
})

test('told to, it ends with the day that is done; what has more runs to make cannot', () => {
  const work = after(10, daysThen(3))
  work.next()
  work.next()
  expect(endedEarly(work)).toBe('2 days')
  const two = (function* (): ByDay<string> {
    yield* daysThen(3)
    return yield* daysThen(3)
  })()
  two.next()
  expect(() => endedEarly(two)).toThrow('invalid end: 1 days')
})

test('a run that ends early has lived the same days as the whole run, and is of no more', () => {
  const whole = simulate(model)
  const work = dayByDay(model)
  for (let day = 0; day < 40; day++) expect(work.next().value).toBe(day + 1)
  const early = endedEarly(work)
  expect(early.model.days).toBe(40)
  expect(early.model.campaign).toEqual({ start: 14, end: 40, planned: true })
  for (const [name, column] of Object.entries(early.world.dayRows)) {
    expect([name, ...column]).toEqual([name, ...whole.world.dayRows[name as 'members'].slice(0, 40)])
  }
})

test('what it saw at each age is what a run of so many days sees', () => {
  const work = dayByDay(model)
  for (let day = 0; day < 40; day++) work.next()
  const { seenAtAge, loggedInAtAge } = endedEarly(work).world
  const short = simulate({ ...model, days: 40 }).world
  expect(seenAtAge).toEqual(short.seenAtAge)
  expect(loggedInAtAge).toEqual(short.loggedInAtAge)
})

test('a reduced form that ends early is the run of so many days, though lives are drawn to the end', () => {
  const visits = shippedModel('reducedVisits', { people: 2000 })
  const work = dayByDay(visits)
  for (let day = 0; day < 40; day++) expect(work.next().value).toBe(day + 1)
  const early = endedEarly(work)
  const whole = simulate(visits)
  expect(early.model.days).toBe(40)
  for (const name of ['newMembers', 'logins', 'activeWeek', 'ordersFullPrice', 'former'] as const) {
    expect([name, ...early.world.dayRows[name]]).toEqual([name, ...whole.world.dayRows[name].slice(0, 40)])
  }
})
