import type { Model } from './model.ts'
import { banned, former, member, never, type World } from './world.ts'

/** A member leaves by themselves, and is a former member from now on. */
export function depart(model: Model, world: World, person: number, day: number): void {
  strike(model, world, person, day, former)
  world.dayRows.left[day] += 1
}

/** A member is shut out; nothing happens to anyone else. */
export function ban(model: Model, world: World, person: number, day: number): void {
  if (world.status[person] !== member) return
  strike(model, world, person, day, banned)
  world.dayRows.banned[day] += 1
}

/** Takes a person off the members' list. */
function strike(model: Model, world: World, person: number, day: number, status: number): void {
  const { offsets, neighbours } = model.graph
  const { members, place } = world
  world.status[person] = status
  world.leftDay[person] = day
  const last = members[--world.memberCount]
  members[place[person]] = last
  place[last] = place[person]
  place[person] = never
  for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) world.memberFriends[neighbours[arc]] -= 1
}
