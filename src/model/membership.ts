import type { Model } from './model.ts'
import { nextTie, otherEnd } from './ties.ts'
import { member, never, type World } from './world.ts'

/** Puts the list of members in the order of their numbers, so that a walk along it goes through every column one way. */
export function lineUp({ people }: Model, { status, members, place }: World): void {
  let count = 0
  for (let person = 0; person < people; person++) {
    if (status[person] !== member) continue
    place[person] = count
    members[count++] = person
  }
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
