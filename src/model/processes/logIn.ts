import { exp } from '../../arithmetic/exp.ts'
import { logit } from '../../arithmetic/logit.ts'
import { isAbove, isBelow } from '../../random/happens.ts'
import { uniform } from '../../random/stream.ts'
import { appealOfLivestream, appealToMember } from '../appeal.ts'
import { isFor } from '../audience.ts'
import { savingForNewcomers } from '../gains.ts'
import type { Model } from '../model.ts'
import { notificationsInWeek } from '../notifications.ts'
import { noteVisit } from '../visit.ts'
import { pull, worth } from '../weigh.ts'
import type { World } from '../world.ts'

/** More than what adding up in another order does to log-odds. */
const slack = 1e-9

/**
 * Log in: each member comes today, or not.
 *
 * logit(base) + own liveliness + content · ln(appeal / ordinary) + habit · (h − base) + satisfaction · (s − ½) +
 * notification · a week's + fatigue · f + sale · δ · g(saving) + livestream · its appeal + novelty · 2^(−age / fades). Habit h is the moving average of logins; fatigue f is
 * added to by every notification and halves with time. A member whose fatigue is `optOutFrom` or more switches notifications
 * off with a daily chance, for good: then neither their effect nor their fatigue reaches them. An outage loses a login that would have been.
 */
export function logIn(model: Model, world: World, day: number): void {
  const { judgement, logIn: rule } = model.behaviour
  const { streams, roll } = world
  const { members, here, segment, habit, fatigue, satisfaction } = roll
  const perWeek = notificationsInWeek(model, day)
  const notified = logit(rule.base) + rule.notification * perWeek + world.conditions.login
  const unnotified = logit(rule.base) + world.conditions.login
  const rested = exp(-Math.LN2 / rule.recovery)
  const tired = (rule.tiring * perWeek) / 7
  const deals = model.market.segments.map(
    (_, segment) => rule.sale * worth(savingForNewcomers(model, world, segment, day), judgement.halfReward),
  )
  const newness = newnessOf(model)
  const { outage, slowness } = world.conditions
  const { shelves, shelfOf } = world.content
  const mostByContent = shelves.map(({ strength, fullness }) => {
    const ofPull = (appeal: number) => rule.content * pull(appeal, judgement.ordinaryAppeal)
    return Math.max(ofPull(0), ofPull(strength * fullness)) + slack
  })
  const live = shelves.some((shelf) => shelf.live)
  const telling = world.openActs.filter(({ rules }) => rules.loggedIn !== undefined)
  world.hereCount = 0
  for (let at = 0; at < world.memberCount; at++) {
    const row = members[at]
    const person = roll.person[row]
    const off = roll.optedOut[row] === 1
    fatigue[row] = fatigue[row] * rested + (off ? 0 : tired)
    if (!off) optOut(model, world, day, row)
    const own = (off ? unnotified : notified) + roll.liveliness[row]
    const used = rule.habit * (habit[row] - rule.base)
    const pleased = rule.satisfaction * (satisfaction[row] - 0.5)
    const weary = rule.fatigue * fatigue[row]
    const lured = deals[segment[row]] * roll.dealProneness[row]
    const watching = live ? rule.livestream * appealOfLivestream(world, person) : 0
    const newcomer = roll.isFounder[row] === 1 ? 0 : newness[day - roll.joinDay[row]]
    const u = uniform(streams.login, person, day)
    // What the content says to someone is worked out only where the draw does not keep them away whatever it says.
    const most = mostByContent[shelfOf[segment[row]]]
    let comes = !isAbove(u, own + most + used + pleased + weary + lured + watching + newcomer)
    if (comes) {
      roll.appeal[row] = appealToMember(model, world, row)
      roll.pull[row] = pull(roll.appeal[row], judgement.ordinaryAppeal)
      comes = isBelow(u, own + rule.content * roll.pull[row] + used + pleased + weary + lured + watching + newcomer)
    }
    if (comes && outage > 0) comes = uniform(streams.outage, person, day) >= outage
    habit[row] += (Number(comes) - habit[row]) / rule.habitMemory
    if (!comes) continue
    here[world.hereCount++] = row
    noteVisit(model, world, row, day)
    satisfaction[row] *= 1 - slowness
    for (const { play, rules, stage } of telling) {
      if (isFor(model, world, play, person)) rules.loggedIn?.(stage, person)
    }
  }
}

/** Someone weary enough may switch notifications off; today's have come. */
function optOut(model: Model, { roll, streams }: World, day: number, row: number): void {
  const { optOut: chance, optOutFrom } = model.behaviour.logIn
  if (chance === 0 || roll.fatigue[row] < optOutFrom) return
  if (uniform(streams.optOut, roll.person[row], day) < chance) roll.optedOut[row] = 1
}

/** How new everything is to members, by age in days; made once a behaviour and length of a run. */
function newnessOf({ behaviour, days }: Model): Float64Array {
  const { novelty, noveltyFades } = behaviour.logIn
  const known = newnesses.get(behaviour)
  if (known?.length === days) return known
  const newness = fading(novelty, noveltyFades, days)
  newnesses.set(behaviour, newness)
  return newness
}

const newnesses = new WeakMap<Model['behaviour'], Float64Array>()

/** An effect that halves every so many days, by age in days. */
function fading(effectAtFirst: number, halfLife: number, days: number): Float64Array {
  return Float64Array.from({ length: days }, (_, age) => effectAtFirst * exp((-Math.LN2 * age) / halfLife))
}
