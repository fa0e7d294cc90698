import { expect, test } from 'vitest'
import { metrics } from '../../../src/metrics/index.ts'
import { bySearch, byShop } from '../../../src/model/route.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { smallModel } from '../smallWorld.ts'

const shop = { reach: 1, cost: 0.5, commission: 0.1 }

test('visitors of the shop come across the community, and each visit is paid for', () => {
  const none = simulate(smallModel(3, [], { channels: { shop }, behaviour: { answer: { base: 0 } } })).world
  expect([...none.dayRows.exposures]).toEqual([3, 3, 3, 3, 3])
  expect([...none.dayRows.channelCost]).toEqual([150, 150, 150, 150, 150])
  expect([...none.exposed]).toEqual([1, 1, 1])
  expect([...none.invited]).toEqual([0, 0, 0])
})

test('a commission is paid on the first order of whoever joined by the shop, and on no other', () => {
  const run = simulate(
    smallModel(3, [], {
      channels: { shop },
      behaviour: { logIn: { base: 1 } },
      product: { price: 100, unitCost: 60, interpurchase: 0.01, buyingSpread: 100, quality: 0.8 },
    }),
  )
  const { world } = run
  expect([...world.route]).toEqual([byShop, byShop, byShop])
  expect([...world.dayRows.newByShop]).toEqual([3, 0, 0, 0, 0])
  expect([...world.dayRows.ordersFullPrice]).toEqual([3, 3, 3, 3, 3])
  expect([...world.dayRows.channelCost]).toEqual([150 + 3000, 0, 0, 0, 0])
  expect(metrics['economics.channelCost'].take(run).value).toBe(3150)
  expect(metrics['economics.profit'].take(run).value).toBe(15 * 4000 - 3150)
})

test('whoever is reached by search as well comes by search, and the visit is paid for all the same', () => {
  const { world } = simulate(smallModel(2, [], { channels: { shop, search: { reach: 1 } } }))
  expect([...world.route]).toEqual([bySearch, bySearch])
  expect([...world.dayRows.exposures]).toEqual([4, 0, 0, 0, 0])
  expect([...world.dayRows.channelCost]).toEqual([100, 0, 0, 0, 0])
})
