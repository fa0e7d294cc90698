import { describe, expect, test } from 'vitest'
import { clawedBack, paid } from '../../src/model/claims.ts'
import { expired, pending } from '../../src/model/invitations.ts'
import type { Model } from '../../src/model/model.ts'
import { nobody } from '../../src/model/nobody.ts'
import { byReferral, founder } from '../../src/model/route.ts'
import { simulate } from '../../src/model/simulate.ts'
import { member } from '../../src/model/status.ts'
import { shipped, shippedModel, shippedNames } from '../shipped.ts'

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
      const kept = closed.map((row) => claims.amount[row] - (claims.recovered.get(row) ?? 0))
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
