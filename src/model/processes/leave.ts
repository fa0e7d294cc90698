import { log } from '../../arithmetic/log.ts'
import { logit } from '../../arithmetic/logit.ts'
import { power } from '../../arithmetic/power.ts'
import { happens } from '../../random/happens.ts'
import { depart } from '../depart.ts'
import type { Model } from '../model.ts'
import { pull } from '../weigh.ts'
import { member, never, nobody, type World } from '../world.ts'

const daysOfYear = 365
const freshToday = 0.8

/**
 * Leave: each member stays one more day, or not.
 *
 * logit(daily hazard) + own restlessness + fit · (φ − ½) + satisfaction · (s − ½) + habit · (h − base) + friends +
 * fatigue · f + ignored complaint + staleness · ln(freshness / ordinary) + the end of the deal · δ · what it was worth + ln(factors of referral). The daily
 * hazard of a middling member is 1 − (1 − monthly)^(1/30).
 */
export function leave(model: Model, world: World, day: number): void {
  const { leave: rule, logIn } = model.behaviour
  const { streams, traits, character, members, habit, satisfaction, fatigue, status, referrer, dealEnds } = world
  const daily = 1 - power(1 - rule.monthly, 1 / 30)
  if (daily === 0) return
  const { shelves, shelfOf } = world.content
  const common = shelves.map(
    ({ freshness }) => logit(daily) + rule.staleness * pull(freshness, freshToday) + world.conditions.leave,
  )
  const whileReferrerStays = log(rule.referred)
  const havingReferred = log(rule.referrer)
  const leaving: number[] = []
  for (let at = 0; at < world.memberCount; at++) {
    const person = members[at]
    if (world.joinDay[person] === day) continue
    const sinceDeal = dealEnds[person] === never ? -1 : day - dealEnds[person]
    const odds =
      common[shelfOf[traits.segment[person]]] +
      character.restlessness[person] +
      rule.fit * (traits.fit[person] - 0.5) +
      rule.satisfaction * (satisfaction[person] - 0.5) +
      rule.habit * (habit[person] - logIn.base) +
      rule.friends * Math.min(5, world.memberFriends[person]) +
      rule.fatigue * fatigue[person] +
      (sinceDeal >= 0 && sinceDeal < rule.dealOverFor
        ? rule.dealOver * traits.dealProneness[person] * Math.min(1, world.dealWorth[person])
        : 0) +
      (wasIgnored(world, person, day, rule.ignoredFor) ? rule.ignored : 0) +
      (referrer[person] !== nobody && status[referrer[person]] === member ? whileReferrerStays : 0) +
      (day - world.lastReferral[person] < daysOfYear ? havingReferred : 0)
    if (happens(streams.leave, odds, person, day)) leaving.push(person)
  }
  for (const person of leaving) depart(model, world, person, day)
}

/** Whether a complaint of a person was ignored within so many days. */
function wasIgnored({ ignoredDay }: World, person: number, day: number, days: number): boolean {
  return ignoredDay[person] !== never && day - ignoredDay[person] < days
}
