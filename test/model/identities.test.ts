import { describe, expect, test } from 'vitest'
import { clawedBack, paid } from '../../src/model/claims.ts'
import { identities } from '../../src/model/identities.ts'
import { expired, pending } from '../../src/model/invitations.ts'
import type { Model } from '../../src/model/model.ts'
import { populate } from '../../src/model/populate.ts'
import { schedule } from '../../src/model/schedule.ts'
import { simulate } from '../../src/model/simulate.ts'
import { callActs, setStages } from '../../src/model/stage.ts'
import { banned, byReferral, founder, member, nobody, type World } from '../../src/model/world.ts'
import { shipped, shippedModel, shippedNames } from '../shipped.ts'
import { smallModel, starOf } from './smallWorld.ts'

const sum = (column: ArrayLike<number>) => Array.from(column).reduce((total, each) => total + each, 0)

/** A shipped scenario with no more than 5,000 people: at their full size the largest alone take as long as all others. */
function modestly(name: string): Model {
  const { people, graph } = shipped(name).market
  return shippedModel(name, 'file' in graph || people <= 5000 ? {} : { people: 5000 })
}

describe.each(shippedNames)('in a run of %s', (name) => {
  const model = modestly(name)
  const { world } = simulate(model)
  const { dayRows: rows, invitations, claims, orderBook } = world

  test('prospects, members, former members and those shut out are the market on every day', () => {
    let banned = 0
    for (let day = 0; day < model.days; day++) {
      banned += rows.banned[day]
      expect(rows.prospects[day] + rows.members[day] + rows.former[day] + banned).toBe(model.people)
    }
  })

  test('members are those of the day before, with who joined or came back and without who left', () => {
    const founders = world.route.filter((route, person) => route === founder && world.joinDay[person] >= 0).length
    let members = founders
    for (let day = 0; day < model.days; day++) {
      members += rows.newMembers[day] + rows.returned[day] - rows.left[day] - rows.banned[day]
      expect(rows.members[day]).toBe(members)
    }
    expect(rows.newMembers).toEqual(
      rows.newByReferral.map(
        (each, day) => each + rows.newBySearch[day] + rows.newByMedia[day] + rows.newByKol[day] + rows.newByShop[day],
      ),
    )
  })

  test('those who joined by an invitation are those of all the channels of members', () => {
    const { newByPrivateChat, newByGroup, newByFeed, newByShortVideo } = rows
    expect(rows.newByReferral).toEqual(
      newByPrivateChat.map((each, day) => each + newByGroup[day] + newByFeed[day] + newByShortVideo[day]),
    )
  })

  test('private invitations sent are those answered, run out and pending', () => {
    const kinds = Array.from({ length: invitations.count }, (_, row) => row).filter(
      (row) => invitations.channel[row] === 0,
    )
    const waiting = kinds.filter((row) => invitations.status[row] === pending).length
    const gone = kinds.filter((row) => invitations.status[row] === expired).length
    expect(kinds.length).toBe(sum(rows.invitationsSent))
    expect(waiting).toBe(rows.invitationsPending[model.days - 1])
    expect(gone).toBe(sum(rows.invitationsExpired))
    expect(waiting + gone + sum(rows.invitationsAnswered)).toBe(kinds.length)
  })

  test('every referred member has one referrer, who joined no later and is a generation nearer the root', () => {
    for (let person = 0; person < model.people; person++) {
      const referrer = world.referrer[person]
      expect(referrer !== nobody).toBe(world.route[person] === byReferral)
      if (referrer === nobody) continue
      expect(world.joinDay[referrer]).toBeLessThanOrEqual(world.joinDay[person])
      expect(world.generation[person]).toBe(world.generation[referrer] + 1)
    }
  })

  test('money adds up: list prices less discounts are what was paid, order by order and day by day', () => {
    expect(sum(orderBook.paid.subarray(0, orderBook.count))).toBe(sum(rows.revenue))
    for (let day = 0; day < model.days; day++) expect(rows.gmv[day] - rows.discounts[day]).toBe(rows.revenue[day])
    let back = 0
    for (let row = 0; row < orderBook.count; row++) if (orderBook.returned[row] === 1) back += orderBook.refunded[row]
    expect(sum(orderBook.refunded.subarray(0, orderBook.count))).toBe(sum(rows.refunds))
    expect(sum(world.spend)).toBe(sum(rows.revenue) - back)
  })

  test('no play pays or promises more than its budget, and every fen paid is somebody’s claim', () => {
    model.plays.forEach((play, at) => {
      const mine = Array.from({ length: claims.count }, (_, row) => row).filter((row) => claims.play[row] === at)
      const closed = mine.filter((row) => claims.status[row] === paid || claims.status[row] === clawedBack)
      const kept = closed.map((row) => claims.amount[row] - claims.recovered[row])
      expect(sum(kept)).toBe(world.spent[at])
      expect(world.spent[at] + world.promised[at]).toBeLessThanOrEqual(play.budget)
    })
  })

  test('points earned are those used, expired and held, on every day and by everybody together', () => {
    let held = 0
    for (let day = 0; day < model.days; day++) {
      held += rows.pointsEarned[day] - rows.pointsBurned[day] - rows.pointsExpired[day]
      expect(rows.pointsOutstanding[day]).toBe(held)
    }
    expect(world.wallets.reduce((all, wallet) => all + sum(wallet?.balance ?? []), 0)).toBe(held)
  })

  test('friends who are members, met in the community or before, are counted right for everybody', () => {
    const { offsets, neighbours } = model.graph
    const { ties } = world
    for (let person = 0; person < model.people; person++) {
      const met = ties.a.flatMap((a, row) => (a === person ? [ties.b[row]] : ties.b[row] === person ? [a] : []))
      const friends = [...neighbours.subarray(offsets[person], offsets[person + 1]), ...met]
      expect(world.memberFriends[person]).toBe(friends.filter((friend) => world.status[friend] === member).length)
    }
  })
})

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
