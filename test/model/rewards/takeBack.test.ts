import { describe, expect, test } from 'vitest'
import { clawedBack, due, held, open, paid, refused } from '../../../src/model/claims.ts'
import { noSale, order } from '../../../src/model/processes/buy.ts'
import { settle } from '../../../src/model/processes/settle.ts'
import { make } from '../../../src/model/rewards/promise.ts'
import { takeBack } from '../../../src/model/rewards/takeBack.ts'
import type { World } from '../../../src/model/world.ts'
import { worldOf } from '../byHand.ts'
import { smallModel, starOf } from '../smallWorld.ts'

/** The friend, person 1, has ordered at ¥100 on the first day, and the hub has a claim for it as the offer says. */
function ordered(offer: object, play: object = {}) {
  const offers = [{ amount: 5, trigger: 'firstOrder', ...offer }]
  const model = smallModel(5, starOf(5), { plays: [{ play: 'ownOffers', days: 5, offers, ...play }] })
  const world = worldOf(model, [0, 1])
  make(model, world, 0, 0, 0, 1, 0)
  order(model, world, 1, 0, noSale)
  settle(model, world, 0)
  return { model, world }
}

const stands = ({ claims, promised, spent }: World) => [claims.status[0], promised[0], spent[0]]

describe('when a first order is sent back', () => {
  test('a reward that waits for the end of its play is refused', () => {
    const { model, world } = ordered({}, { budgetEnd: 'proRate' })
    expect(stands(world)).toEqual([due, 500, 0])
    takeBack(model, world, 1, 1)
    expect(stands(world)).toEqual([refused, 0, 0])
    expect(world.claims.closed[0]).toBe(1)
  })

  test('so is one whose holding time is not over', () => {
    const { model, world } = ordered({ hold: 3 })
    expect(stands(world)).toEqual([held, 500, 0])
    takeBack(model, world, 1, 1)
    expect(stands(world)).toEqual([refused, 0, 0])
  })

  test('one that still waits for its trigger goes on waiting', () => {
    const { model, world } = ordered({ trigger: 'minimumSpend', minimumSpend: 300, clawBack: true })
    takeBack(model, world, 1, 1)
    expect(stands(world)).toEqual([open, 500, 0])
  })

  test('cash goes back into the budget as far as it is recovered, and nothing of it where nothing is', () => {
    const { model, world } = ordered({ clawBack: true, recovered: 0.4 })
    takeBack(model, world, 1, 1)
    expect(stands(world)).toEqual([clawedBack, 0, 300])
    expect(world.claims.recovered.get(0)).toBe(200)
    expect(world.dayRows.rewardsClawedBack[1]).toBe(200)
    const lost = ordered({ clawBack: true, recovered: 0 })
    takeBack(lost.model, lost.world, 1, 1)
    expect(stands(lost.world)).toEqual([paid, 0, 500])
  })

  test.each(['click', 'signUp'])('a reward for a %s stays, since it waited for no order', (trigger) => {
    const { model, world } = ordered({ trigger, clawBack: true })
    takeBack(model, world, 1, 1)
    expect(stands(world)).toEqual([paid, 0, 500])
  })

  test('a reward for spending stays while the rest of what was spent suffices for it', () => {
    const { model, world } = ordered({ trigger: 'minimumSpend', minimumSpend: 100, clawBack: true, recovered: 1 })
    takeBack(model, world, 1, 1)
    expect(stands(world)).toEqual([paid, 0, 500])
    world.spend[1] = 9999
    takeBack(model, world, 1, 2)
    expect(stands(world)).toEqual([clawedBack, 0, 0])
  })
})

describe('a coupon that was given for an order that is sent back', () => {
  const given = () => ordered({ form: 'coupon', clawBack: true })

  test('is struck while it is in hand, and its face value goes back into the budget', () => {
    const { model, world } = given()
    expect([world.coupon[0], world.couponPlay[0]]).toEqual([500, 0])
    takeBack(model, world, 1, 1)
    expect(stands(world)).toEqual([clawedBack, 0, 0])
    expect(world.coupon[0]).toBe(0)
    expect(world.dayRows.rewardsClawedBack[1]).toBe(0)
  })

  test.each([
    ['has been used', 0, 0],
    ['was replaced by one of another play, as large', 500, 1],
    ['was replaced by a larger one of the same play', 800, 0],
  ])('is not, and no other in its place, where it %s', (_, fen, play) => {
    const { model, world } = given()
    world.coupon[0] = fen
    world.couponPlay[0] = play
    takeBack(model, world, 1, 1)
    expect(stands(world)).toEqual([paid, 0, 500])
    expect(world.coupon[0]).toBe(fen)
  })
})
