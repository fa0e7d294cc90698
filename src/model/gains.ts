import type { Model } from './model.ts'
import type { Offer } from './play.ts'
import { runsToday } from './runsToday.ts'
import { nobody, type World } from './world.ts'

/** Whether a play can still promise a reward of some fen. */
export function canPromise(model: Model, world: World, play: number, amount: number): boolean {
  return world.spent[play] + world.promised[play] + amount <= model.plays[play].budget
}

/** What an offer is worth when it is promised today, fen: its amount, by today's terms. */
export function amountToday(world: World, play: number, offer: Offer): number {
  return Math.round(offer.amount * world.rewardFactor[play])
}

/**
 * What a member sees to gain by bringing one friend today, in fen of cash: the rewards that the member can still get.
 *
 * @param person the member, or `nobody` for what a member who has had nothing yet would see
 */
export function gainOfReferrer(model: Model, world: World, person: number, day: number): number {
  let gain = 0
  for (let play = 0; play < model.plays.length; play++) {
    const { offers } = model.plays[play]
    if (!runsToday(model, world, play, day)) continue
    for (let at = 0; at < offers.length; at++) {
      const offer = offers[at]
      const fen = amountToday(world, play, offer)
      if (offer.to !== 'referrer' || !canPromise(model, world, play, fen)) continue
      const had = person === nobody ? 0 : world.rewarded[play][at][person]
      if (had < offer.cap) gain += inCash(model, offer, fen)
    }
    const act = world.acts[play]
    if (person !== nobody) gain += (act?.rules.expects?.(act.stage, person) ?? 0) * world.rewardFactor[play]
  }
  return gain
}

/** What a member would save on an order by sharing today, in fen of cash: the best sale that sharing would open. */
export function savingToOpen(model: Model, world: World, person: number, day: number): number {
  let gain = 0
  for (let play = 0; play < model.plays.length; play++) {
    const { sale } = model.plays[play]
    if (!sale?.sharersOnly || !runsToday(model, world, play, day) || world.stock[play] <= 0) continue
    if (world.sharedSale[play][person] === 0) gain = Math.max(gain, saving(model, sale.discount))
  }
  return gain
}

/** What an invited person sees to gain by coming today, in fen of cash. */
export function gainOfFriend(model: Model, world: World, day: number): number {
  let gain = savingForNewcomers(model, world, day)
  for (let play = 0; play < model.plays.length; play++) {
    if (!runsToday(model, world, play, day)) continue
    for (const offer of model.plays[play].offers) {
      const fen = amountToday(world, play, offer)
      if (offer.to === 'friend' && canPromise(model, world, play, fen)) gain += inCash(model, offer, fen)
    }
    const act = world.acts[play]
    gain += (act?.rules.welcomes?.(act.stage) ?? 0) * world.rewardFactor[play]
  }
  return gain
}

/** What anyone who comes today would save on an order, in fen of cash. */
export function savingForNewcomers(model: Model, world: World, day: number): number {
  let gain = 0
  for (let play = 0; play < model.plays.length; play++) {
    const { sale } = model.plays[play]
    if (sale !== undefined && runsToday(model, world, play, day) && world.stock[play] > 0) {
      gain = Math.max(gain, saving(model, sale.discount))
    }
  }
  return gain
}

function inCash(model: Model, offer: Offer, fen: number): number {
  return offer.form === 'coupon' ? fen * model.behaviour.judgement.couponWorth : fen
}

function saving(model: Model, discount: number): number {
  return discount * model.product.price * model.behaviour.judgement.savingWorth
}
