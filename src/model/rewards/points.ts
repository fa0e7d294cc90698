import { claim, paid, tookOff } from '../claims.ts'
import type { Model } from '../model.ts'
import type { PointTerms } from '../play.ts'
import { burn, credit, expire, expireAll, type Wallet } from '../wallet.ts'
import type { World } from '../world.ts'
import { canPromise, owe, spend } from './budget.ts'

/** What is set aside for some points, fen: what they cost at the most, rounded up. */
export function setAsideFor({ each, fen }: PointTerms, points: number): number {
  return Math.ceil((points * fen) / each)
}

/** Whether a play's budget has room for so many points more. */
export function canCredit(model: Model, world: World, play: number, points: number): boolean {
  const { terms, wallet } = of(model, world, play)
  return canPromise(model, world, play, setAsideFor(terms, wallet.outstanding + points) - world.claimed[play])
}

/**
 * Credits someone with a play's points, which is a promise: what they may cost is set aside from its budget at once.
 *
 * @returns false, with nothing credited, where the budget has no room for it
 */
export function creditPoints(model: Model, world: World, play: number, person: number, points: number): boolean {
  if (points <= 0 || !canCredit(model, world, play, points)) return false
  const { terms, wallet } = of(model, world, play)
  credit(wallet, person, points, world.day + terms.lifetime)
  owe(model, world, play, setAsideFor(terms, wallet.outstanding) - world.claimed[play])
  world.dayRows.pointsEarned[world.day] += points
  return true
}

/**
 * Takes points for something worth some fen, no more than was set aside for them: `goods`, which are a reward, or
 * something off an `order`, whose cost is in the order's price.
 */
export function redeemPoints(
  model: Model,
  world: World,
  play: number,
  person: number,
  points: number,
  fen: number,
  goes: 'goods' | 'order',
): void {
  const { terms, wallet } = of(model, world, play)
  burn(wallet, person, points)
  owe(model, world, play, setAsideFor(terms, wallet.outstanding) - world.claimed[play])
  world.dayRows.pointsBurned[world.day] += points
  if (fen === 0) return
  const row = claim(world.claims, play, goes === 'goods' ? -1 : tookOff, person, person, fen, world.day)
  world.claims.status[row] = paid
  world.claims.closed[row] = world.day
  spend(model, world, play, fen)
  if (goes === 'goods') world.dayRows.rewardsPaid[world.day] += fen
}

/** Points whose time is over expire, and all that are left on the last evening of their play; the rest is counted. */
export function expirePoints(model: Model, world: World, day: number): void {
  const { wallets, dayRows } = world
  for (let play = 0; play < wallets.length; play++) {
    const wallet = wallets[play]
    const terms = model.plays[play].points
    if (wallet === undefined || terms === undefined) continue
    const { expired } = wallet
    if (day >= model.plays[play].end - 1) expireAll(wallet)
    else expire(wallet, day)
    dayRows.pointsExpired[day] += wallet.expired - expired
    const before = world.claimed[play]
    const after = setAsideFor(terms, wallet.outstanding)
    if (before !== after) owe(model, world, play, after - before)
    dayRows.rewardsExpired[day] += before - after
    dayRows.pointsOutstanding[day] += wallet.outstanding
    dayRows.pointsLiability[day] += after
  }
}

function of(model: Model, world: World, play: number): { readonly terms: PointTerms; readonly wallet: Wallet } {
  const terms = model.plays[play].points
  const wallet = world.wallets[play]
  if (terms === undefined || wallet === undefined) throw new Error(`missing points: ${model.plays[play].name}`)
  return { terms, wallet }
}
