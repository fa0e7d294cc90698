import { logit } from '../../arithmetic/logit.ts'
import { happens } from '../../random/happens.ts'
import { uniform } from '../../random/stream.ts'
import type { Model } from '../model.ts'
import { never } from '../never.ts'
import type { World } from '../world.ts'

/**
 * Complain: members who are here give feedback, and hosts answer it or let it lie (the leaking bucket).
 *
 * logit(base) + satisfaction · (s − ½) + failure, where an order of today went wrong; one open complaint a member. On
 * each day an open complaint is answered with a chance of service level × the part that hosts answer; an answer moves satisfaction `restored`
 * of the way to 1. One that has waited for the patience (days) has been ignored, which makes leaving likelier for a
 * while (`leave.ts`). Direction: Fornell & Wernerfelt 1987. Where feedback is not asked for, nobody complains.
 *
 * It comes after buying, which tells what went wrong, and before leaving, which what was ignored moves.
 */
export function complain(model: Model, world: World, day: number): void {
  if (!model.community.feedback) return
  speakUp(model, world, day)
  respond(model, world, day)
}

function speakUp(model: Model, world: World, day: number): void {
  const { complain: rule } = model.behaviour
  const { streams } = world
  const { person, here, complaintDay, lastFailure, satisfaction } = world.roll
  const common = logit(rule.base)
  for (let at = 0; at < world.hereCount; at++) {
    const row = here[at]
    if (complaintDay[row] !== never) continue
    const odds = common + rule.satisfaction * (satisfaction[row] - 0.5) + (lastFailure[row] === day ? rule.failure : 0)
    if (!happens(streams.complain, odds, person[row], day)) continue
    complaintDay[row] = day
    world.dayRows.complaints[day] += 1
  }
}

function respond(model: Model, world: World, day: number): void {
  const { complain: rule } = model.behaviour
  const { streams, dayRows } = world
  const { person, members, complaintDay, ignoredDay, satisfaction } = world.roll
  const heard = world.service * model.community.hosts.answers
  for (let at = 0; at < world.memberCount; at++) {
    const row = members[at]
    if (complaintDay[row] === never) continue
    if (uniform(streams.respond, person[row], day) < heard) {
      satisfaction[row] += rule.restored * (1 - satisfaction[row])
      dayRows.complaintsAnswered[day] += 1
    } else if (day - complaintDay[row] >= rule.patience) {
      ignoredDay[row] = day
      dayRows.complaintsIgnored[day] += 1
    } else continue
    complaintDay[row] = never
  }
}
