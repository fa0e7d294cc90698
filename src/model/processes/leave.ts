import { log } from '../../arithmetic/log.ts'
import { logit } from '../../arithmetic/logit.ts'
import { power } from '../../arithmetic/power.ts'
import { isAbove, isBelow } from '../../random/happens.ts'
import { uniform } from '../../random/stream.ts'
import { depart } from '../depart.ts'
import type { Model } from '../model.ts'
import { never } from '../never.ts'
import { nobody } from '../nobody.ts'
import type { Roll } from '../roll.ts'
import { member } from '../status.ts'
import { pull } from '../weigh.ts'
import type { World } from '../world.ts'

const daysOfYear = 365
const freshToday = 0.8
/** Friends who are members, beyond whom more make no difference. */
const mostFriends = 5
/** More than what adding up in another order does to log-odds. */
const slack = 1e-9

/**
 * Leave: each member stays one more day, or not.
 *
 * logit(daily hazard) + own restlessness + fit · (φ − ½) + satisfaction · (s − ½) + habit · (h − base) + friends +
 * fatigue · f + ignored complaint + staleness · ln(freshness / ordinary) + the end of the deal · δ · what it was worth + ln(factors of referral). The daily
 * hazard of a middling member is 1 − (1 − monthly)^(1/30).
 */
export function leave(model: Model, world: World, day: number): void {
  const { leave: rule, logIn } = model.behaviour
  const { streams, roll, status, referrer } = world
  const { members, segment, habit, satisfaction, fatigue, dealEnds } = roll
  const daily = 1 - power(1 - rule.monthly, 1 / 30)
  if (daily === 0) return
  const { shelves, shelfOf } = world.content
  const common = shelves.map(
    ({ freshness }) => logit(daily) + rule.staleness * pull(freshness, freshToday) + world.conditions.leave,
  )
  const whileReferrerStays = log(rule.referred)
  const havingReferred = log(rule.referrer)
  // What is kept of a person elsewhere is looked up only of those whose draw could make them leave whatever it is.
  const mostByOthers =
    Math.max(0, mostFriends * rule.friends) + Math.max(0, whileReferrerStays) + Math.max(0, havingReferred) + slack
  const leaving: number[] = []
  for (let at = 0; at < world.memberCount; at++) {
    const row = members[at]
    if (roll.joinDay[row] === day) continue
    const person = roll.person[row]
    const u = uniform(streams.leave, person, day)
    const sinceDeal = dealEnds[row] === never ? -1 : day - dealEnds[row]
    const own =
      common[shelfOf[segment[row]]] +
      roll.restlessness[row] +
      rule.fit * (roll.fit[row] - 0.5) +
      rule.satisfaction * (satisfaction[row] - 0.5) +
      rule.habit * (habit[row] - logIn.base)
    const weary = rule.fatigue * fatigue[row]
    const dealOver =
      sinceDeal >= 0 && sinceDeal < rule.dealOverFor
        ? rule.dealOver * roll.dealProneness[row] * Math.min(1, roll.dealWorth[row])
        : 0
    const slighted = wasIgnored(roll, row, day, rule.ignoredFor) ? rule.ignored : 0
    if (isAbove(u, own + weary + dealOver + slighted + mostByOthers)) continue
    const odds =
      own +
      rule.friends * Math.min(mostFriends, world.memberFriends[person]) +
      weary +
      dealOver +
      slighted +
      (referrer[person] !== nobody && status[referrer[person]] === member ? whileReferrerStays : 0) +
      (day - world.lastReferral[person] < daysOfYear ? havingReferred : 0)
    if (isBelow(u, odds)) leaving.push(person)
  }
  for (const person of leaving) depart(model, world, person, day)
}

/** Whether a complaint of a member was ignored within so many days. */
function wasIgnored({ ignoredDay }: Roll, row: number, day: number, days: number): boolean {
  return ignoredDay[row] !== never && day - ignoredDay[row] < days
}
