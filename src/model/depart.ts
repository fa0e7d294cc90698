import { exit } from './membership.ts'
import type { Model } from './model.ts'
import { never } from './never.ts'
import { banned, former, member } from './status.ts'
import type { World } from './world.ts'

/** A member leaves by themselves, and is a former member from now on; a complaint goes along. */
export function depart(model: Model, world: World, person: number, day: number): void {
  if (world.leftDay[person] === never) world.leftDay[person] = day
  else world.leftAgain[person] = day
  exit(model, world, person, former)
  world.roll.complaintDay[world.rowOf[person]] = never
  world.dayRows.left[day] += 1
}

/** A member is shut out for good. */
export function ban(model: Model, world: World, person: number, day: number): void {
  if (world.status[person] !== member) return
  if (world.leftDay[person] === never) world.leftDay[person] = day
  else world.leftAgain[person] = day
  exit(model, world, person, banned)
  world.dayRows.banned[day] += 1
}
