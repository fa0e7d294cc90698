import { expect, test } from 'vitest'
import { claim } from '../../../src/model/claims.ts'
import { offerOf } from '../../../src/model/offer.ts'
import { owe } from '../../../src/model/rewards/budget.ts'
import { pay } from '../../../src/model/rewards/pay.ts'
import { make } from '../../../src/model/rewards/promise.ts'
import { playing, worldOf } from '../byHand.ts'
import { smallModel, starOf } from '../smallWorld.ts'

test('the plays are told of what was given in kind, to whom and how much, and not of cash or of what a play awards', () => {
  const told: string[] = []
  const rules = () => ({
    granted: (_: unknown, person: number, form: string, units: number) => told.push(`${person}: ${units} ${form}`),
  })
  const fixed = (units: number) => ({ kind: 'fixed', units }) as const
  const offers = [
    offerOf({ to: 'referrer', form: 'cash', size: fixed(500) }),
    offerOf({ to: 'referrer', form: 'drawTickets', size: fixed(3), cost: 0 }),
    offerOf({ to: 'referrer', form: 'coupon', size: fixed(500) }),
    offerOf({ to: 'referrer', form: 'queuePlaces', size: fixed(2), cost: 10 }),
  ]
  const model = playing(smallModel(5, starOf(5)), { offers, rules })
  const world = worldOf(model, [0])
  for (const at of offers.keys()) make(model, world, 0, at, 0, 1, 0)
  owe(model, world, 0, 700)
  pay(model, world, claim(world.claims, 0, -1, 0, 0, 700, 0), 0)
  expect(told).toEqual(['0: 3 drawTickets', '0: 2 queuePlaces'])
  // A coupon is paid for when it is used.
  expect(world.dayRows.rewardsPaid[0]).toBe(500 + 20 + 700)
  expect(world.spent[0]).toBe(500 + 500 + 20 + 700)
})
