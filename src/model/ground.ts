import { depart } from './depart.ts'
import type { Model } from './model.ts'
import { noSale, order } from './processes/buy.ts'
import { join, propose } from './processes/join.ts'
import { noteShare } from './processes/share.ts'
import type { Ground, Reduced } from './reduced.ts'
import { noteVisit } from './visit.ts'
import { byReferral, bySearch, member, nobody, prospect, type World } from './world.ts'

/** The ground on which the laws of a reduced form act: the engine's own tables, and its own ways to join, order and leave. */
export function groundOf(model: Model, world: World, { meanField, delay }: Reduced): Ground {
  const { status, invitations } = world
  return {
    people: model.people,
    days: model.days,
    graph: model.graph,
    meanField,
    delay,
    streams: world.streams,
    isOutside: (person) => status[person] === prospect,
    members: () => world.members.subarray(0, world.memberCount),
    newcomers: () =>
      world.day === 0 ? world.members.subarray(0, world.memberCount) : world.here.subarray(0, world.hereCount),
    isMember: (person) => status[person] === member,
    joinDay: world.joinDay,
    orders: world.orders,
    invitations,
    dueInvitations: world.dueInvitations,
    dayRows: world.dayRows,
    adopt: (person, draw) => propose(world, person, nobody, bySearch, draw),
    accept: (row) => propose(world, invitations.invited[row], row, byReferral, 0),
    join: (day) => join(model, world, day),
    visit: (person, day) => noteVisit(model, world, person, day),
    share: (person, day) => noteShare(model, world, person, day),
    order: (person, day) => order(model, world, person, day, noSale),
    depart: (person, day) => depart(model, world, person, day),
  }
}
