import { isFor, isForSegment } from './audience.ts'
import type { Model } from './model.ts'
import { nobody } from './nobody.ts'
import { isAlike, meanUnits, type Offer } from './offer.ts'
import { canPromise, dilution, partLeft } from './rewards/budget.ts'
import { isCapped } from './rewards/promise.ts'
import { runsToday } from './runsToday.ts'
import type { World } from './world.ts'

/**
 * What a member sees to gain by bringing one friend today, in fen of cash: the rewards that the member can still get.
 *
 * @param person the member, or `nobody` for what a member who has had nothing yet would see
 */
export function gainOfReferrer(model: Model, world: World, person: number, day: number): number {
  if (person !== nobody) return gainsOfReferrers(model, world, day)(person)
  let gain = 0
  for (let play = 0; play < model.plays.length; play++) {
    if (!runsToday(model, world, play, day)) continue
    for (const offer of model.plays[play].offers) {
      if (offer.to === 'referrer' || offer.to === 'group') gain += inCash(model, world, play, offer, 1, day)
    }
  }
  return gain
}

/**
 * The same for one member after the other, as long as nothing is promised or paid meanwhile: what the rewards of an offer
 * are worth is worked out once, and so is what all members of a play see alike.
 */
export function gainsOfReferrers(model: Model, world: World, day: number): (person: number) => number {
  const open = model.plays.flatMap((_, play) => {
    if (!runsToday(model, world, play, day)) return []
    const offers = model.plays[play].offers.flatMap((offer, at) => {
      if (offer.to !== 'referrer' && offer.to !== 'group') return []
      const worths: number[] = []
      const worth = (had: number) => (worths[had] ??= inCash(model, world, play, offer, had + 1, day))
      const alike = isEndless(offer) && isAlike(offer)
      return [
        { at, offer, worth, alike: alike ? (isCapped(world, play, at, offer, 0, day) ? 0 : worth(0)) : undefined },
      ]
    })
    const act = world.acts[play]
    return offers.length === 0 && act?.rules.expects === undefined ? [] : [{ play, offers, act }]
  })
  return (person) => {
    let gain = 0
    for (const { play, offers, act } of open) {
      if (!isFor(model, world, play, person)) continue
      for (const { at, offer, worth, alike } of offers) {
        if (alike !== undefined) gain += alike
        else if (!isCapped(world, play, at, offer, person, day)) gain += worth(world.rewarded[play][at][person])
      }
      if (act?.rules.expects !== undefined) gain += act.rules.expects(act.stage, person) * world.rewardFactor[play]
    }
    return gain
  }
}

/** Whether no person can have had as many rewards of an offer as one may. */
function isEndless({ perPerson, perDay }: Offer): boolean {
  return perPerson === Number.POSITIVE_INFINITY && perDay === Number.POSITIVE_INFINITY
}

/** What a member would save on an order by sharing today, in fen of cash: the best sale that sharing would open; for one member after the other. */
export function savingsToOpen(model: Model, world: World, day: number): (person: number) => number {
  const sales = model.plays.flatMap(({ sale }, play) =>
    sale?.sharersOnly && runsToday(model, world, play, day) && world.stock[play] > 0
      ? [{ play, saving: saving(model, sale.discount) }]
      : [],
  )
  return (person) => {
    let gain = 0
    for (const { play, saving } of sales) {
      if (world.sharedSale[play][person] === 0 && isFor(model, world, play, person)) gain = Math.max(gain, saving)
    }
    return gain
  }
}

/** What an invited person sees to gain by coming today, in fen of cash. */
export function gainOfFriend(model: Model, world: World, person: number, day: number): number {
  let gain = savingForNewcomers(model, world, world.traits.segment[person], day)
  for (let play = 0; play < model.plays.length; play++) {
    if (!runsToday(model, world, play, day) || !isFor(model, world, play, person)) continue
    for (const offer of model.plays[play].offers) {
      if (offer.to === 'friend' || offer.to === 'group') gain += inCash(model, world, play, offer, 1, day)
    }
    const act = world.acts[play]
    gain += (act?.rules.welcomes?.(act.stage) ?? 0) * world.rewardFactor[play]
  }
  return gain
}

/** What someone of a segment who comes today would save on an order, in fen of cash. */
export function savingForNewcomers(model: Model, world: World, segment: number, day: number): number {
  let gain = 0
  for (let play = 0; play < model.plays.length; play++) {
    const { sale } = model.plays[play]
    if (sale === undefined || !runsToday(model, world, play, day) || world.stock[play] <= 0) continue
    if (isForSegment(model, play, segment)) gain = Math.max(gain, saving(model, sale.discount))
  }
  return gain
}

/** What the n-th reward of an offer to someone is worth today, in fen of cash; nothing where the budget has no room. */
function inCash(model: Model, world: World, play: number, offer: Offer, nth: number, day: number): number {
  const weeks = Math.floor((day - model.plays[play].start) / 7)
  const units =
    meanUnits(offer, nth, weeks, model.product.price) * partLeft(model, world, play) * world.rewardFactor[play]
  const sharesOut = model.plays[play].budgetEnd?.rule === 'proRate'
  if (!sharesOut && !canPromise(model, world, play, units * offer.cost)) return 0
  const fen = units * offer.worth * dilution(model, world, play)
  return offer.form === 'coupon' ? fen * model.behaviour.judgement.couponWorth : fen
}

function saving(model: Model, discount: number): number {
  return discount * model.product.price * model.behaviour.judgement.savingWorth
}
