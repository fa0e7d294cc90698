import { describe, expect, test } from 'vitest'
import { type Conditions, either } from '../../src/model/conditions.ts'
import { accepted } from '../../src/model/invitations.ts'
import { answer } from '../../src/model/processes/answer.ts'
import { buy } from '../../src/model/processes/buy.ts'
import { leave } from '../../src/model/processes/leave.ts'
import { logIn } from '../../src/model/processes/logIn.ts'
import { share } from '../../src/model/processes/share.ts'
import { worldOf } from './byHand.ts'
import { smallModel, starOf } from './smallWorld.ts'

test('either of two things happens unless neither does, and a chance above 1 is certain', () => {
  expect(either(0.5, 0.5)).toBe(0.75)
  expect(either(0.25, 0.5)).toBe(0.625)
  expect(either(0, 0.25)).toBe(0.25)
  expect(either(0.25, 0)).toBe(0.25)
  expect(either(0.25, 7)).toBe(1)
})

/** A hub and two friends whose every decision is open. */
const model = smallModel(3, starOf(3), {
  product: { interpurchase: 1 },
  behaviour: {
    logIn: { base: 0.5 },
    share: { base: 0.5 },
    answer: { base: 0.5 },
    leave: { monthly: 0.5 },
  },
})

/** A world with some members in which an effect of the day decides: 60 in log-odds, up or down. */
function on(members: readonly number[], effect: Partial<Conditions>) {
  const world = worldOf(model, members)
  Object.assign(world.conditions, effect)
  return world
}

describe('what the day does to everybody', () => {
  const up = 60
  const down = -60

  test('is done to logging in, of those too who have switched notifications off', () => {
    const came = (login: number) => {
      const world = on([0, 1], { login })
      world.roll.optedOut[1] = 1
      logIn(model, world, 0)
      return world.hereCount
    }
    expect([came(up), came(down)]).toEqual([2, 0])
  })

  test('is done to sharing', () => {
    const shared = (effect: number) => {
      const world = on([0], { share: effect })
      share(model, world, 0)
      return world.dayRows.sharers[0]
    }
    expect([shared(up), shared(down)]).toEqual([1, 0])
  })

  test('is done to answering', () => {
    const yeses = (effect: number) => {
      const world = on([0], { share: up, answer: effect })
      share(model, world, 0)
      answer(model, world, 0)
      const { status, count } = world.invitations
      expect(count).toBe(2)
      return status.subarray(0, count).filter((each) => each === accepted).length
    }
    expect([yeses(up), yeses(down)]).toEqual([2, 0])
  })

  test('is done to ordering', () => {
    const orders = (effect: number) => {
      const world = on([0, 1], { buy: effect })
      buy(model, world, 0)
      return world.dayRows.ordersFullPrice[0]
    }
    expect([orders(up), orders(down)]).toEqual([2, 0])
  })

  test('is done to leaving', () => {
    const left = (effect: number) => {
      const world = on([0, 1], { leave: effect })
      leave(model, world, 1)
      return world.dayRows.left[1]
    }
    expect([left(up), left(down)]).toEqual([2, 0])
  })
})
