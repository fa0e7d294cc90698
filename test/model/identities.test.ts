import { describe, expect, test } from 'vitest'
import { identities } from '../../src/model/identities.ts'
import { pending } from '../../src/model/invitations.ts'
import type { Model } from '../../src/model/model.ts'
import { populate } from '../../src/model/populate.ts'
import { schedule } from '../../src/model/schedule.ts'
import { simulate } from '../../src/model/simulate.ts'
import { callActs, setStages } from '../../src/model/stage.ts'
import { banned } from '../../src/model/status.ts'
import type { World } from '../../src/model/world.ts'
import { smallModel, starOf } from './smallWorld.ts'

/**
 * A hub that brings its three friends on the first day, with ¥10 for each; everybody orders at ¥100 on every day. Then
 * the world is broken by hand.
 */
describe('a run that does not add up is stopped', () => {
  const plays = [{ play: 'singleSidedReferral', reward: '¥10', trigger: 'signUp', budget: '¥30' }]
  const hub = smallModel(4, starOf(4), {
    clock: { days: 1 },
    community: { members: 1 },
    behaviour: { logIn: { base: 1 }, share: { base: 1 } },
    seed: 'hub 0',
    product: { interpurchase: 0.01 },
    plays,
  })

  function afterOneDay(breakIt: (world: World) => void, model: Model = hub): () => void {
    const world = populate(model)
    setStages(model, world)
    const check = identities(model, world)
    callActs(model, world, 0)
    for (const process of schedule) process(model, world, 0)
    breakIt(world)
    return () => check(0)
  }

  test('and one that does is not', () => {
    expect(afterOneDay(() => {})).not.toThrow()
    const { world } = simulate(hub)
    expect(world.memberCount).toBeGreaterThan(1)
    expect(world.dayRows.gmv[0]).toBeGreaterThan(0)
    expect(world.spent[0]).toBeGreaterThan(0)
  })

  test.each<[what: string, breakIt: (world: World) => void, message: RegExp]>([
    [
      'somebody is counted nowhere',
      (world) => {
        world.dayRows.prospects[0] -= 1
      },
      /^invalid run on day 1: -?\d+ prospects \+ \d members \+ 0 former members = 3, not 4 people$/,
    ],
    [
      'somebody stands where the row does not count them',
      (world) => {
        world.status[0] = 77
      },
      /^invalid run on day 1: the row counts (\d) members, and (?!\1)\d people stand there$/,
    ],
    [
      'somebody is shut out whom no day knows of',
      (world) => {
        world.status[0] = banned
        world.dayRows.members[0] -= 1
        world.dayRows.prospects[0] += 1
      },
      /^invalid run on day 1: 0 people were shut out, and 1 stand there$/,
    ],
    [
      'the market is too small for those who are shut out',
      (world) => {
        world.dayRows.banned[0] = 1
      },
      /^invalid run on day 1: \d prospects \+ \d members \+ 0 former members \+ 1 shut out = 5, not 4 people$/,
    ],
    [
      'somebody has joined by no route',
      (world) => {
        world.dayRows.newBySearch[0] += 2
      },
      /^invalid run on day 1: (\d) new members, and (?!\1)\d of them by all routes together$/,
    ],
    [
      'points are earned that nobody holds',
      (world) => {
        world.dayRows.pointsEarned[0] += 1500
      },
      /^invalid run on day 1: earned − used − expired = 1,500 points, not the 0 in the wallets, counted as 0$/,
    ],
    [
      'millions of points are earned that nobody holds',
      (world) => {
        world.dayRows.pointsEarned[0] += 1_500_000
      },
      /^invalid run on day 1: earned − used − expired = 1,500,000 points, not the 0 in the wallets, counted as 0$/,
    ],
    [
      'an invitation is not in the table',
      (world) => {
        world.dayRows.invitationsPending[0] += 1
      },
      /^invalid run on day 1: sent − answered − run out = 1 invitations pending, not the 0 in the table$/,
    ],
    [
      'an invitation fell due and nobody looked at it',
      (world) => {
        world.invitations.status[world.dueInvitations[0]] = pending
      },
      /^invalid run on day 1: invitation \d fell due and is neither answered nor run out$/,
    ],
    [
      'an amount is no whole number of fen',
      (world) => {
        world.dayRows.goodsCost[0] += 0.5
      },
      /^invalid run on day 1: goodsCost = \d+\.5 fen, not a whole number from 0 up$/,
    ],
    [
      'an amount is no number',
      (world) => {
        world.dayRows.refunds[0] = Number.NaN
      },
      /^invalid run on day 1: refunds = NaN fen, not a whole number from 0 up$/,
    ],
    [
      'prices and discounts do not come to what was paid',
      (world) => {
        world.dayRows.discounts[0] += 100
      },
      /^invalid run on day 1: list prices \d+,000 − discounts 100 = \d+,900 fen, not the \d+,000 that was paid$/,
    ],
    [
      'an order is not in the book',
      (world) => {
        world.orderBook.count -= 1
      },
      /^invalid run on day 1: the orders of the day come to \S+ fen at list prices and \S+ paid, not \S+ and \S+$/,
    ],
    [
      'a play has overspent',
      (world) => {
        world.spent[0] = 3001
      },
      /^invalid run on day 1: singleSidedReferral: 3,001 fen paid \+ 0 promised, outside a budget of 3,000$/,
    ],
    [
      'a promise is forgotten',
      (world) => {
        world.dayRows.rewardsPending[0] += 1000
      },
      /^invalid run on day 1: 1,000 fen of rewards pending, not the 0 promised$/,
    ],
    [
      'something was paid that nobody had a claim to',
      (world) => {
        world.claims.amount[0] -= 1
      },
      /^invalid run on day 1: singleSidedReferral: (\S+) fen paid, not the (?!\1)\S+ of its paid claims$/,
    ],
  ])('when %s', (_, breakIt, message) => {
    expect(afterOneDay(breakIt)).toThrow(message)
  })
})
