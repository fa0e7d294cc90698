import type { Model } from '../model.ts'
import type { World } from '../world.ts'

/**
 * Host: the hosts (群主) look after the members, as far as they go round.
 *
 * Service level = min(1, hosts × capacity / members), 0..1; with no members it is 1 where there is a host at all. Each
 * member who is here today goes care × service level of the way from their satisfaction to 1. Wages are paid whatever
 * there is to do: hosts × wage a day, fen.
 *
 * It comes after logging in and before taking part, which the service level moves; members are those of the day before.
 */
export function host(model: Model, world: World, day: number): void {
  const { number, capacity, wage } = model.community.hosts
  if (number === 0) return
  const { here, satisfaction } = world.roll
  world.service = Math.min(1, (number * capacity) / Math.max(1, world.memberCount))
  world.dayRows.hostCost[day] = number * wage
  const step = model.behaviour.hosting.care * world.service
  for (let at = 0; at < world.hereCount; at++) satisfaction[here[at]] += step * (1 - satisfaction[here[at]])
}
