import { describe, expect, test } from 'vitest'
import { paid, tookOff } from '../../../src/model/claims.ts'
import { creditPoints, expirePoints, redeemPoints } from '../../../src/model/rewards/points.ts'
import { playing, worldOf } from '../byHand.ts'
import { smallModel } from '../smallWorld.ts'

/** A play whose points cost ¥10 for 100 at the most, of which person 1 has 50: ¥5 are set aside. */
function withFifty(budget = 1000) {
  const terms = { each: 100, fen: 1000, lifetime: 2 }
  const model = playing(smallModel(2, [], {}), { points: terms, budget })
  const world = worldOf(model, [0, 1])
  expect(creditPoints(model, world, 0, 1, 50)).toBe(true)
  expect(world.promised[0]).toBe(500)
  return { model, world }
}

describe('points', () => {
  test('that are used free what was set aside for them', () => {
    const { model, world } = withFifty()
    redeemPoints(model, world, 0, 1, 20, 0, 'goods')
    expect(world.promised[0]).toBe(300)
    expect(world.spent[0]).toBe(0)
    expect(world.claims.count).toBe(0)
    expect(world.dayRows.pointsBurned[0]).toBe(20)
  })

  test('used for goods are a reward that is paid out, and off an order are not', () => {
    const { model, world } = withFifty()
    redeemPoints(model, world, 0, 1, 20, 150, 'goods')
    redeemPoints(model, world, 0, 1, 10, 100, 'order')
    expect(world.promised[0]).toBe(200)
    expect(world.spent[0]).toBe(250)
    expect(world.dayRows.rewardsPaid[0]).toBe(150)
    const { claims } = world
    expect([claims.status[0], claims.offer[0], claims.closed[0]]).toEqual([paid, -1, 0])
    expect([claims.status[1], claims.offer[1], claims.closed[1]]).toEqual([paid, tookOff, 0])
  })

  test('are credited as far as the budget has room for all that they may cost', () => {
    const { model, world } = withFifty(800)
    expect(creditPoints(model, world, 0, 0, 31)).toBe(false)
    expect(creditPoints(model, world, 0, 0, 30)).toBe(true)
    expect(world.promised[0]).toBe(800)
  })

  test('whose time is over give back what was set aside, and so do all on the last evening of their play', () => {
    const { model, world } = withFifty()
    world.day = 1
    creditPoints(model, world, 0, 0, 10)
    expirePoints(model, world, 1)
    expect([world.promised[0], world.dayRows.pointsOutstanding[1], world.dayRows.pointsLiability[1]]).toEqual([
      600, 60, 600,
    ])
    expirePoints(model, world, 2)
    expect([world.promised[0], world.dayRows.pointsExpired[2], world.dayRows.rewardsExpired[2]]).toEqual([100, 50, 500])
    const short = { ...model, plays: model.plays.map((play) => ({ ...play, end: 2 })) }
    const ending = worldOf(short, [0, 1])
    creditPoints(short, ending, 0, 1, 50)
    expirePoints(short, ending, 1)
    expect([ending.promised[0], ending.dayRows.pointsExpired[1]]).toEqual([0, 50])
  })
})
