import { z } from 'zod'
import { log } from '../../arithmetic/log.ts'
import { logistic } from '../../arithmetic/logistic.ts'
import { logit } from '../../arithmetic/logit.ts'
import { power } from '../../arithmetic/power.ts'
import { uniform } from '../../random/stream.ts'
import { amount, effect } from '../../units/amount.ts'
import { duration } from '../../units/duration.ts'
import { share } from '../../units/share.ts'
import type { Model } from '../model.ts'
import { pull } from '../weigh.ts'
import { former, member, never, nobody, type World } from '../world.ts'

export const leaveFields = z.strictObject({
  monthly: share({ summary: 'Part of middling members who leave in a month.', default: '9%', source: 'assumption' }),
  spread: amount({
    summary: 'How much members differ in how soon they leave: standard deviation in log-odds.',
    default: 1,
    max: 5,
    source: 'heterogeneity flattens retention curves, Fader & Hardie 2007; size: assumption',
  }),
  fit: effect({ summary: 'Effect of fit, from 0 to 1.', default: -3, source: 'assumption' }),
  satisfaction: effect({ summary: 'Effect of satisfaction, from 0 to 1.', default: -2, source: 'assumption' }),
  habit: effect({
    summary: 'Effect of habit: logins a day of late above the base.',
    default: -2,
    source: 'assumption',
  }),
  friends: effect({
    summary: 'Effect of each friend who is a member, up to five.',
    default: -0.1,
    source: 'direction: Nitzan & Libai 2011; size: assumption',
  }),
  fatigue: effect({ summary: 'Effect of one unit of fatigue.', default: 0.8, source: 'assumption' }),
  staleness: effect({
    summary: 'Effect of stale content: the odds go with the power of its freshness.',
    default: -0.5,
    source: 'report 2.3 (direction); size: assumption',
  }),
  dealOver: effect({
    summary: 'Effect of the end of the deal that brought a member, at deal proneness 1.',
    default: 2.5,
    source: 'report 6.2, case 1 (direction); size: assumption',
  }),
  dealOverFor: duration({
    summary: 'How long after its end that is felt.',
    default: '45 days',
    min: 1,
    source: 'assumption',
  }),
  referred: amount({
    summary: 'Factor on the odds of leaving for a referred member while the referrer stays.',
    default: 0.82,
    min: 0.01,
    max: 10,
    source: 'Schmitt, Skiera & Van den Bulte 2011; Van den Bulte et al. 2018 (only while the referrer stays)',
  }),
  referrer: amount({
    summary: 'Factor on the odds of leaving for a member who brought a friend within a year.',
    default: 0.6,
    min: 0.01,
    max: 10,
    source: 'inside 0.4-0.8, Garnefeld et al. 2013',
  }),
})

const daysOfYear = 365
const freshToday = 0.8

/**
 * Leave: each member stays one more day, or not.
 *
 * logit(daily hazard) + own restlessness + fit · (φ − ½) + satisfaction · (s − ½) + habit · (h − base) + friends +
 * fatigue · f + staleness · ln(freshness / ordinary) + the end of the deal · δ + ln(factors of referral). The daily
 * hazard of a middling member is 1 − (1 − monthly)^(1/30).
 */
export function leave(model: Model, world: World, day: number): void {
  const { leave: rule, logIn } = model.behaviour
  const { streams, traits, members, habit, satisfaction, fatigue, status, referrer, dealEnds } = world
  const daily = 1 - power(1 - rule.monthly, 1 / 30)
  if (daily === 0) return
  const common = logit(daily) + rule.staleness * pull(world.content.freshness, freshToday) + world.conditions.leave
  const whileReferrerStays = log(rule.referred)
  const havingReferred = log(rule.referrer)
  const leaving: number[] = []
  for (let at = 0; at < world.memberCount; at++) {
    const person = members[at]
    if (world.joinDay[person] === day) continue
    const sinceDeal = dealEnds[person] === never ? -1 : day - dealEnds[person]
    const odds =
      common +
      traits.restlessness[person] +
      rule.fit * (traits.fit[person] - 0.5) +
      rule.satisfaction * (satisfaction[person] - 0.5) +
      rule.habit * (habit[person] - logIn.base) +
      rule.friends * Math.min(5, world.memberFriends[person]) +
      rule.fatigue * fatigue[person] +
      (sinceDeal >= 0 && sinceDeal < rule.dealOverFor ? rule.dealOver * traits.dealProneness[person] : 0) +
      (referrer[person] !== nobody && status[referrer[person]] === member ? whileReferrerStays : 0) +
      (day - world.lastReferral[person] < daysOfYear ? havingReferred : 0)
    if (uniform(streams.leave, person, day) < logistic(odds)) leaving.push(person)
  }
  for (const person of leaving) depart(model, world, person, day)
}

function depart(model: Model, world: World, person: number, day: number): void {
  const { offsets, neighbours } = model.graph
  const { members, place } = world
  world.status[person] = former
  world.leftDay[person] = day
  world.dayRows.left[day] += 1
  const last = members[--world.memberCount]
  members[place[person]] = last
  place[last] = place[person]
  place[person] = never
  for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) world.memberFriends[neighbours[arc]] -= 1
}
