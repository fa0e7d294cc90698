import { exp } from '../../arithmetic/exp.ts'
import { logit } from '../../arithmetic/logit.ts'
import { happens } from '../../random/happens.ts'
import { uniform } from '../../random/stream.ts'
import { appealOfContent, appealOfLivestream } from '../appeal.ts'
import { isFor } from '../audience.ts'
import { savingForNewcomers } from '../gains.ts'
import type { Model } from '../model.ts'
import { notificationsInWeek } from '../notifications.ts'
import { noteVisit } from '../visit.ts'
import { pull, worth } from '../weigh.ts'
import { founder, type World } from '../world.ts'

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
  const { streams, traits, character, members, here, habit, fatigue, satisfaction } = world
  const perWeek = notificationsInWeek(model, day)
  const notified = logit(rule.base) + rule.notification * perWeek + world.conditions.login
  const unnotified = logit(rule.base) + world.conditions.login
  const rested = exp(-Math.LN2 / rule.recovery)
  const tired = (rule.tiring * perWeek) / 7
  const deals = model.market.segments.map(
    (_, segment) => rule.sale * worth(savingForNewcomers(model, world, segment, day), judgement.halfReward),
  )
  const newness = fading(rule.novelty, rule.noveltyFades, model.days)
  const { outage, slowness } = world.conditions
  world.hereCount = 0
  for (let at = 0; at < world.memberCount; at++) {
    const person = members[at]
    const off = world.optedOut[person] === 1
    fatigue[person] = fatigue[person] * rested + (off ? 0 : tired)
    world.appeal[person] = appealOfContent(model, world, person)
    world.pull[person] = pull(world.appeal[person], judgement.ordinaryAppeal)
    const odds =
      (off ? unnotified : notified) +
      character.liveliness[person] +
      rule.content * world.pull[person] +
      rule.habit * (habit[person] - rule.base) +
      rule.satisfaction * (satisfaction[person] - 0.5) +
      rule.fatigue * fatigue[person] +
      deals[traits.segment[person]] * traits.dealProneness[person] +
      rule.livestream * appealOfLivestream(world, person) +
      (world.route[person] === founder ? 0 : newness[day - world.joinDay[person]])
    if (!off) optOut(model, world, day, person)
    const tries = happens(streams.login, odds, person, day)
    const comes = tries && (outage === 0 || uniform(streams.outage, person, day) >= outage)
    habit[person] += (Number(comes) - habit[person]) / rule.habitMemory
    if (!comes) continue
    here[world.hereCount++] = person
    noteVisit(model, world, person, day)
    satisfaction[person] *= 1 - slowness
    for (const { play, rules, stage } of world.openActs) {
      if (rules.loggedIn !== undefined && isFor(model, world, play, person)) rules.loggedIn(stage, person)
    }
  }
}

/** Someone weary enough may switch notifications off; today's have come. */
function optOut(model: Model, world: World, day: number, person: number): void {
  const { optOut: chance, optOutFrom } = model.behaviour.logIn
  if (chance === 0 || world.fatigue[person] < optOutFrom) return
  if (uniform(world.streams.optOut, person, day) < chance) world.optedOut[person] = 1
}

/** An effect that halves every so many days, by age in days. */
function fading(effectAtFirst: number, halfLife: number, days: number): Float64Array {
  return Float64Array.from({ length: days }, (_, age) => effectAtFirst * exp((-Math.LN2 * age) / halfLife))
}
