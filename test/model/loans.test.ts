import { expect, test } from 'vitest'
import { endedEarly } from '../../src/model/byDay.ts'
import { dayByDay, simulate } from '../../src/model/simulate.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

const model = build(
  scenarioFields.parse({
    name: 'loans',
    clock: { start: '2026-01-01', days: '40 days' },
    seed: 'loans',
    market: { people: 400, graph: { generator: 'barabasiAlbert', links: 3 } },
    reduced: {
      seeds: { people: 20 },
      spread: { law: 'visits', logIn: '50%', invite: '30%', friends: 2, accept: '30%' },
      answering: { law: 'fixed', mean: '1 day' },
      buying: { law: 'daily', chance: '10%' },
      leaving: { law: 'geometric', chance: '2%', period: '1 day' },
    },
  }),
)
const withSeed = (seed: string) => ({ ...model, seed })
const facts = (seed: string) => {
  const { dayRows, orderBook, referrer, roll, shares } = simulate(withSeed(seed)).world
  return { members: dayRows.members, orders: orderBook.person, referrer, logins: roll.logins, shares }
}
const [one, other] = [facts('one'), facts('other')]

test('what a run leaves behind is the same when it is read after others that ran on its memory', () => {
  const { world } = simulate(withSeed('one'))
  for (let run = 0; run < 5; run++) simulate(withSeed(`after ${run}`))
  expect(world.referrer).toEqual(one.referrer)
  expect(world.roll.logins).toEqual(one.logins)
  expect(world.shares).toEqual(one.shares)
  expect(world.orderBook.person).toEqual(one.orders)
  expect(world.dayRows.members).toEqual(one.members)
})

test('two runs that go on by turns come to what each comes to alone', () => {
  const [first, second] = [dayByDay(withSeed('one')), dayByDay(withSeed('other'))]
  for (let day = 0; day < model.days; day++) {
    first.next()
    second.next()
  }
  const ends = [first.next(), second.next()]
  const referrers = ends.map((end) => (end.done === true ? end.value.world.referrer : undefined))
  expect(referrers).toEqual([one.referrer, other.referrer])
})

test('a run that is given up, and one that ends early, leave the next as it was', () => {
  dayByDay(withSeed('given up')).next()
  const early = dayByDay(withSeed('early'))
  early.next()
  endedEarly(early)
  expect(facts('one')).toEqual(one)
})
