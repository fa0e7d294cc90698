import { logit } from '../../arithmetic/logit.ts'
import { happens } from '../../random/happens.ts'
import { uniform } from '../../random/stream.ts'
import type { Model } from '../model.ts'
import { never, type World } from '../world.ts'

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
  const { streams, here, complaintDay, lastFailure, satisfaction } = world
  const common = logit(rule.base)
  for (let at = 0; at < world.hereCount; at++) {
    const person = here[at]
    if (complaintDay[person] !== never) continue
    const odds =
      common + rule.satisfaction * (satisfaction[person] - 0.5) + (lastFailure[person] === day ? rule.failure : 0)
    if (!happens(streams.complain, odds, person, day)) continue
    complaintDay[person] = day
    world.dayRows.complaints[day] += 1
  }
}

function respond(model: Model, world: World, day: number): void {
  const { complain: rule } = model.behaviour
  const { streams, members, complaintDay, ignoredDay, satisfaction, dayRows } = world
  const heard = world.service * model.community.hosts.answers
  for (let at = 0; at < world.memberCount; at++) {
    const person = members[at]
    if (complaintDay[person] === never) continue
    if (uniform(streams.respond, person, day) < heard) {
      satisfaction[person] += rule.restored * (1 - satisfaction[person])
      dayRows.complaintsAnswered[day] += 1
    } else if (day - complaintDay[person] >= rule.patience) {
      ignoredDay[person] = day
      dayRows.complaintsIgnored[day] += 1
    } else continue
    complaintDay[person] = never
  }
}
