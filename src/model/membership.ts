import type { Model } from './model.ts'
import { nextTie, otherEnd } from './ties.ts'
import { member, never, prospect, type World } from './world.ts'

/** Puts the list of members in the order of their numbers, so that a walk along it goes through every column one way. */
export function lineUp({ people }: Model, { status, members, place }: World): void {
  let count = 0
  const eights = eightsOf(status)
  for (let person = 0; person < people; person++) {
    // Most of a market are prospects: eight of them are passed at a time.
    if ((person & 7) === 0 && eights[person >> 3] === allProspects) person += 7
    else if (status[person] === member) {
      place[person] = count
      members[count++] = person
    }
  }
}

/** How many people stand where, by the number of the standing. */
export function standings(status: Uint8Array, counted: Float64Array): void {
  const eights = eightsOf(status)
  counted.fill(0)
  for (let person = 0; person < status.length; person++) {
    if ((person & 7) === 0 && eights[person >> 3] === allProspects) {
      counted[prospect] += 8
      person += 7
    } else counted[status[person]] += 1
  }
}

/** What the standings of eight prospects, each of them 0, come to when they are read as one number. */
const allProspects = prospect

function eightsOf(status: Uint8Array): Float64Array {
  return new Float64Array(status.buffer, status.byteOffset, status.length >> 3)
}

/** Puts a person among the members, and lets their friends know: status, list of members, friends who are members. */
export function enter(model: Model, world: World, person: number): void {
  world.status[person] = member
  world.place[person] = world.memberCount
  world.members[world.memberCount++] = person
  tellFriends(model, world, person, 1)
}

/** Takes a member off the list, as a former member or shut out; the last one of the list moves into the gap. */
export function exit(model: Model, world: World, person: number, status: number): void {
  const { members, place } = world
  world.status[person] = status
  const last = members[--world.memberCount]
  members[place[person]] = last
  place[last] = place[person]
  place[person] = never
  tellFriends(model, world, person, -1)
}

/** Friends are those of the market and those met in the community. */
function tellFriends(model: Model, world: World, person: number, change: number): void {
  const { offsets, neighbours } = model.graph
  const { memberFriends, ties, firstTie } = world
  for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) memberFriends[neighbours[arc]] += change
  for (let row = firstTie[person]; row >= 0; row = nextTie(ties, row, person)) {
    memberFriends[otherEnd(ties, row, person)] += change
  }
}
