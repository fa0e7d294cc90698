import { expect, test } from 'vitest'
import { callOff } from '../../src/model/callOff.ts'
import { clawedBack, paid } from '../../src/model/claims.ts'
import { never } from '../../src/model/never.ts'
import { noSale, order } from '../../src/model/processes/buy.ts'
import { settle } from '../../src/model/processes/settle.ts'
import { make } from '../../src/model/rewards/promise.ts'
import { worldOf } from './byHand.ts'
import { smallModel, starOf } from './smallWorld.ts'

/** A friend who orders on the first two days, and a reward of ¥5 to the hub for the first of these orders. */
function twoOrders() {
  const offers = [{ amount: 5, trigger: 'firstOrder', clawBack: true, recovered: 1 }]
  const model = smallModel(5, starOf(5), { plays: [{ play: 'ownOffers', days: 5, offers }] })
  const world = worldOf(model, [0, 1])
  make(model, world, 0, 0, 0, 1, 0)
  for (const day of [0, 1]) {
    world.day = day
    order(model, world, 1, day, noSale)
    settle(model, world, day)
  }
  expect(world.claims.status[0]).toBe(paid)
  return { model, world }
}

test('a first order that is called off takes the reward for it along', () => {
  const { model, world } = twoOrders()
  callOff(model, world, 0)
  expect(world.claims.status[0]).toBe(clawedBack)
  expect(world.spent[0]).toBe(0)
  // Supplied by the second order all the same.
  expect(world.lastOrder[1]).toBe(1)
})

test('a later order that is called off leaves it, and its buyer is no longer supplied', () => {
  const { model, world } = twoOrders()
  callOff(model, world, 1)
  expect(world.claims.status[0]).toBe(paid)
  expect(world.spent[0]).toBe(500)
  expect(world.lastOrder[1]).toBe(never)
})
