import { due, held, open } from '../claims.ts'
import type { Model } from '../model.ts'
import type { World } from '../world.ts'
import { owe } from './budget.ts'
import { pay } from './pay.ts'

/**
 * A claim's trigger has come: it is paid, after its holding time if it has one, or with all the others when its play ends
 * and shares its budget out.
 */
export function mature(model: Model, world: World, row: number, day: number): void {
  const { claims } = world
  const play = claims.play[row]
  const offer = model.plays[play].offers[claims.offer[row]]
  if (model.plays[play].budgetEnd?.rule === 'proRate') {
    claims.status[row] = due
    world.proRateClaims.push(row)
    return
  }
  const kept = offer.trigger === 'keptOrder' ? Math.ceil(model.product.returnWindow) : 0
  const wait = Math.max(Math.ceil(offer.hold), kept)
  if (wait === 0) {
    pay(model, world, row, day)
    return
  }
  claims.status[row] = held
  if (day + wait >= model.days) return
  world.claimsToPay[day + wait].push(row)
}

/** A person has ordered: the claims about their coming that waited for it fall due today. */
export function ordersTrigger(model: Model, world: World, person: number, paid: number): void {
  const { claims } = world
  const first = world.orders[person] === 0
  for (let row = world.claimsAbout[person]; row >= 0; row = claims.next[row]) {
    if (claims.status[row] !== open) continue
    const play = claims.play[row]
    const offer = model.plays[play].offers[claims.offer[row]]
    const comes = offer.trigger === 'minimumSpend' ? world.spend[person] + paid >= offer.minimumSpend : first
    if (!comes) continue
    if (offer.size.kind === 'percent') measureBy(model, world, row, paid)
    claims.status[row] = due
    world.dueClaims.push(row)
  }
}

/** A percentage was promised on the list price; what is due is of what was paid. */
function measureBy(model: Model, world: World, row: number, paid: number): void {
  const { claims } = world
  const play = claims.play[row]
  const { size, cost } = model.plays[play].offers[claims.offer[row]]
  if (size.kind !== 'percent') return
  const most = Math.min(size.most, size.part * model.product.price)
  const now = Math.min(size.most, size.part * paid)
  claims.units[row] = most === 0 ? 0 : Math.round((claims.units[row] * now) / most)
  const amount = Math.round(claims.units[row] * cost)
  owe(model, world, play, amount - claims.amount[row])
  claims.amount[row] = amount
}
