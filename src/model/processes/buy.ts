import { logit } from '../../arithmetic/logit.ts'
import { happens } from '../../random/happens.ts'
import { uniform } from '../../random/stream.ts'
import { appealOfLivestream } from '../appeal.ts'
import { isFor } from '../audience.ts'
import { lengthOf, matchChosen } from '../match.ts'
import { mixOf } from '../mixOf.ts'
import type { Model } from '../model.ts'
import { never } from '../never.ts'
import { nobody } from '../nobody.ts'
import { book } from '../orders.ts'
import { isOpen, type Sale } from '../play.ts'
import { ordersTrigger } from '../rewards/mature.ts'
import { byShop } from '../route.ts'
import type { Act } from '../rules.ts'
import { runsToday } from '../runsToday.ts'
import type { World } from '../world.ts'

/** No sale: the price a person sees is the list price. */
export const noSale = -1

/**
 * Buy: members who are here order, or not, at the best price they can get.
 *
 * ln(e^r − 1), the log-odds of an order at the person's own rate r a login, + fit · (φ − ½) + satisfaction · (s − ½) + price + supplied · (1 − days since / usual days) +
 * what plays tempt + livestream · its appeal + match · (match of the products with the interests − ordinary match).
 * The rate is gamma-distributed among members (NBD). The price is held against the reference price R: gain · (½ + δ) ·
 * (R − p)/R below it, loss · (p − R)/R above it; R moves toward prices seen and paid. When a sale's stock does not
 * serve all who want it, a draw decides, and the others go without today.
 */
export function buy(model: Model, world: World, day: number): void {
  const { buy: rule } = model.behaviour
  const { product } = model
  const { streams, roll, lastOrder } = world
  const { here, reference, satisfaction } = roll
  const range = mixOf(model.market.topics, product.topics)
  const length = range === undefined ? 0 : lengthOf(range)
  const live = world.content.shelves.some((shelf) => shelf.live)
  const sales = salesOn(model, world, day)
  const takers = world.openActs.filter(({ rules }) => rules.takesOff !== undefined)
  const tempting = world.openActs.filter(({ rules }) => rules.tempts !== undefined)
  const wanting: number[] = []
  for (let at = 0; at < world.hereCount; at++) {
    const row = here[at]
    const person = roll.person[row]
    const sale = saleFor(model, world, sales, person)
    const taker = bestTaker(model, world, takers, person)
    const saved = savingOf(model, world, person, day, sale, taker)
    const price = 1 - saved / product.price
    const against = reference[row]
    const better = (against - price) / against
    const sincere = world.dealOrders[person] * rule.dealHabit
    const proneness = Math.min(1, roll.dealProneness[row] + sincere)
    const since = lastOrder[person] === never ? product.interpurchase : day - lastOrder[person]
    const odds =
      roll.orderOdds[row] +
      rule.fit * (roll.fit[row] - 0.5) +
      rule.satisfaction * (satisfaction[row] - 0.5) +
      (better > 0 ? rule.gain * (0.5 + proneness) * better : -rule.loss * better) +
      rule.supplied * Math.max(0, 1 - since / product.interpurchase) +
      (live ? rule.livestream * appealOfLivestream(world, person) : 0) +
      (range === undefined ? 0 : rule.match * (matchOf(model, world, person, range, length) - rule.ordinaryMatch)) +
      world.conditions.buy +
      temptations(model, world, tempting, person)
    const seen = sale === noSale ? 1 : 1 - (model.plays[sale].sale?.discount ?? 0)
    reference[row] = rule.seenCarryOver * against + (1 - rule.seenCarryOver) * seen
    if (!happens(streams.order, odds, person, day)) continue
    const { stockOut } = world.conditions
    if (stockOut > 0 && uniform(streams.stockOut, person, day) < stockOut) {
      satisfaction[row] *= 1 - world.conditions.waiting
      continue
    }
    if (sale === noSale && taker === undefined) order(model, world, person, day, noSale)
    else wanting.push(person)
  }
  serve(model, world, day, wanting)
}

/** How well the products match a person's interests, with the recommender's help. */
function matchOf(model: Model, world: World, person: number, range: Float64Array, length: number): number {
  const { interests } = world.character
  const { products } = model.content.recommender
  return matchChosen(interests, person * range.length, range, length, products, Number.MIN_VALUE)
}

/** How much more some plays make a member feel like ordering, in log-odds. */
function temptations(model: Model, world: World, tempting: readonly Act[], person: number): number {
  let temptation = 0
  for (const { play, rules, stage } of tempting) {
    if (rules.tempts !== undefined && isFor(model, world, play, person)) temptation += rules.tempts(stage, person)
  }
  return temptation
}

/** Serves those who want to buy at a sale's price or at one that a play makes for them, by draw where it is short. */
function serve(model: Model, world: World, day: number, wanting: number[]): void {
  const draw = (person: number) => uniform(world.streams.stock, person, day)
  wanting.sort((a, b) => draw(a) - draw(b) || a - b)
  const sales = salesOn(model, world, day)
  for (const person of wanting) {
    const sale = saleFor(model, world, sales, person)
    if (sale === noSale && bestTaker(model, world, world.openActs, person) === undefined) continue
    order(model, world, person, day, sale)
    if (sale !== noSale) world.stock[sale] -= 1
  }
}

/** A sale of today, by the place of its play. */
interface OpenSale {
  readonly play: number
  readonly sale: Sale
}

function salesOn(model: Model, world: World, day: number): readonly OpenSale[] {
  return model.plays.flatMap(({ sale }, play) =>
    sale !== undefined && runsToday(model, world, play, day) ? [{ play, sale }] : [],
  )
}

/** The play whose sale gives a person the lowest price of those of today, or `noSale`. */
function saleFor(model: Model, world: World, sales: readonly OpenSale[], person: number): number {
  let best = noSale
  for (const { play, sale } of sales) {
    if (world.stock[play] <= 0 || !isFor(model, world, play, person)) continue
    const allowed = !sale.sharersOnly || world.sharedSale[play][person] === 1 || cameFor(model, world, person, play)
    if (allowed && (best === noSale || sale.discount > (model.plays[best].sale?.discount ?? 0))) best = play
  }
  return best
}

/** Whether a person came by an invitation while the play ran. */
function cameFor(model: Model, world: World, person: number, play: number): boolean {
  return world.referrer[person] !== nobody && isOpen(model.plays[play], world.joinDay[person])
}

/** What a person would save on an order today, fen: the most of what a sale, a coupon and a play's own price take off. */
function savingOf(
  model: Model,
  world: World,
  person: number,
  day: number,
  sale: number,
  taker: Act | undefined,
): number {
  const personal = taker === undefined ? 0 : (taker.rules.takesOff?.(taker.stage, person) ?? 0)
  const coupon = hasCoupon(model, world, person, day) ? world.coupon[person] : 0
  return Math.min(model.product.price, Math.max(saleSaving(model, sale), coupon, personal))
}

function saleSaving(model: Model, sale: number): number {
  return sale === noSale ? 0 : Math.round(model.product.price * (model.plays[sale].sale?.discount ?? 0))
}

/** The play of some whose own price takes most off an order of a person today; nothing, where none takes anything off. */
function bestTaker(model: Model, world: World, acts: readonly Act[], person: number): Act | undefined {
  let best: Act | undefined
  let most = 0
  for (const act of acts) {
    if (act.rules.takesOff === undefined || !isFor(model, world, act.play, person)) continue
    const fen = act.rules.takesOff(act.stage, person)
    if (fen <= most) continue
    most = fen
    best = act
  }
  return best
}

function hasCoupon(model: Model, world: World, person: number, day: number): boolean {
  return (
    world.coupon[person] > 0 && day <= world.couponUntil[person] && model.product.price >= world.couponThreshold[person]
  )
}

/** Books one order at the best price there is, and what it does to the buyer. */
export function order(model: Model, world: World, person: number, day: number, sale: number): void {
  const { buy: rule } = model.behaviour
  const { product } = model
  const { dayRows, roll } = world
  const { satisfaction, reference } = roll
  const seat = world.rowOf[person]
  const taker = bestTaker(model, world, world.openActs, person)
  const saved = savingOf(model, world, person, day, sale, taker)
  const paid = product.price - saved
  const price = paid / product.price
  const onDeal = paid < product.price
  const onSale = onDeal && saved === saleSaving(model, sale)
  const withCoupon = onDeal && !onSale && hasCoupon(model, world, person, day) && world.coupon[person] >= saved
  const takenOffBy = onSale ? sale : withCoupon ? world.couponPlay[person] : onDeal ? (taker?.play ?? noSale) : noSale
  if (withCoupon) world.coupon[person] = 0
  const { deliveryFailure, falseClaims } = world.conditions
  const failed = deliveryFailure > 0 && uniform(world.streams.delivery, person, day) < deliveryFailure
  const claimed = failed || (falseClaims > 0 && uniform(world.streams.falseClaim, person, day) < falseClaims)
  const row = book(world.orderBook, person, day, product.price, paid, claimed)

  const experience = failed ? 0 : product.quality * (0.5 + 0.5 * world.traits.fit[person])
  satisfaction[seat] += rule.learning * (experience - satisfaction[seat])
  satisfaction[seat] *= 1 - world.conditions.slowness
  reference[seat] = rule.paidCarryOver * reference[seat] + (1 - rule.paidCarryOver) * price

  ordersTrigger(model, world, person, paid)
  if (world.orders[person] === 0) {
    world.firstOrder[person] = day
    world.firstOnDeal[person] = Number(onDeal)
    dayRows.firstOrders[day] += 1
    if (world.route[person] === byShop) dayRows.channelCost[day] += Math.round(paid * model.channels.shop.commission)
  } else if (world.orders[person] === 1) {
    world.secondOrder[person] = day
  }
  const returns = !onDeal && world.firstOnDeal[person] === 1 && world.orders[person] > 0
  if (returns && world.fullPriceReturn[person] === never) world.fullPriceReturn[person] = day
  world.orders[person] += 1
  world.dealOrders[person] += Number(onDeal)
  world.spend[person] += paid
  world.lastOrder[person] = day
  for (const { play, rules, stage } of world.openActs) {
    if (rules.ordered === undefined || !isFor(model, world, play, person)) continue
    rules.ordered(stage, person, { row, number: world.orders[person], paid, takenOffBy })
  }
  dayRows[onDeal ? 'ordersOnDeal' : 'ordersFullPrice'][day] += 1
  dayRows.gmv[day] += product.price
  dayRows.revenue[day] += paid
  dayRows.discounts[day] += product.price - paid
  dayRows.goodsCost[day] += product.unitCost
  if (failed) roll.lastFailure[seat] = day
  if (claimed) {
    world.orderBook.refunded[row] = Math.round(paid * rule.refunded)
    dayRows.refunds[day] += world.orderBook.refunded[row]
  }
  sendBackLater(model, world, person, day, row)
}

/** Whether and when a buyer sends an order back: at a rate that falls with fit, on any day of the return window. */
function sendBackLater(model: Model, world: World, person: number, day: number, row: number): void {
  const { returnRate, returnWindow } = model.product
  if (returnRate === 0) return
  const odds = logit(returnRate) + model.behaviour.buy.returning * (world.traits.fit[person] - 0.5)
  if (!happens(world.streams.sendBack, odds, person, day)) return
  const back = day + 1 + Math.floor(uniform(world.streams.sendBackWhen, person, day) * Math.ceil(returnWindow))
  if (back >= model.days) return
  world.orderBook.nextReturn[row] = world.returnsDue[back]
  world.returnsDue[back] = row
}
