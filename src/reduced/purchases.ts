import { z } from 'zod'
import { entry } from '../catalogue.ts'
import { placeOf } from '../kernels/memory.ts'
import type { Adopters } from '../model/adopters.ts'
import type { Laid } from '../model/laid.ts'
import type { Buying, Ground } from '../model/reduced.ts'
import { makeRoom } from '../model/rows.ts'
import { along, type Found, fastest, roomForStretches, type Skipping, skipping, together } from '../random/along.ts'
import { betaFrom } from '../random/betaFrom.ts'
import { gammaFrom } from '../random/gammaFrom.ts'
import { poissonFrom } from '../random/poissonFrom.ts'
import { type Stream, uniform } from '../random/stream.ts'
import type { Words } from '../text/language.ts'
import { amount } from '../units/amount.ts'
import { duration } from '../units/duration.ts'
import { share } from '../units/share.ts'
import { walk } from './walk.ts'

const period = duration({
  summary: { en: 'The unit of time of the rates.', zh: '各速率的时间单位。' },
  default: '7 days',
  min: 0.001,
  max: 3650,
})
const shape = (of: Words, example: number) => amount({ summary: of, default: example, min: 0.01, max: 1e6 })

/** How adopters buy in a reduced form, by its word in a scenario file; the day of adopting counts in full. */
export const purchases = {
  nbd: entry({
    summary: {
      en: 'NBD (Ehrenberg 1959): Poisson orders at rates that are gamma-distributed among adopters.',
      zh: 'NBD 模型（Ehrenberg 1959）：泊松购买，购买率在采用者中服从伽马分布。',
    },
    chinese: '负二项购买模型',
    parameters: z.strictObject({
      r: shape({ en: 'Shape of the rates.', zh: '购买率的形状参数。' }, 1),
      a: shape(
        {
          en: 'Inverse scale of the rates: the mean rate is r / a a period.',
          zh: '购买率尺度的倒数：平均每期 r / a 次。',
        },
        10,
      ),
      period,
    }),
    make:
      ({ r, a, period }): Buying =>
      (ground) =>
        orderAtRates(ground, r, a, period, () => () => false),
  }),
  bgNbd: entry({
    summary: {
      en: 'BG/NBD (Fader, Hardie & Lee 2005): as NBD, and after each order a buyer may stop for good.',
      zh: 'BG/NBD 模型（Fader, Hardie & Lee 2005）：同 NBD，且每次下单后可能永久停购。',
    },
    chinese: 'BG/NBD购买模型',
    parameters: z.strictObject({
      r: shape({ en: 'Shape of the rates.', zh: '购买率的形状参数。' }, 0.243),
      alpha: shape(
        {
          en: 'Inverse scale of the rates: the mean rate is r / alpha a period.',
          zh: '购买率尺度的倒数：平均每期 r / alpha 次。',
        },
        4.414,
      ),
      a: shape(
        {
          en: 'First shape of the beta-distributed chance of stopping after an order.',
          zh: '下单后停购概率（贝塔分布）的第一个形状参数。',
        },
        0.793,
      ),
      b: shape({ en: 'Second shape of that chance.', zh: '该概率的第二个形状参数。' }, 2.426),
      period,
    }),
    make:
      ({ r, alpha, a, b, period }): Buying =>
      (ground) => {
        const [staying, stopping] = [ground.stream('staying'), ground.stream('stopBuying')]
        return orderAtRates(ground, r, alpha, period, (person) => {
          const chance = betaFrom(uniform(staying, person), a, b)
          return (orders) => uniform(stopping, person, orders) < chance
        })
      },
  }),
  daily: entry({
    summary: {
      en: 'Every adopter orders with the same chance each day.',
      zh: '每位采用者每天下单的概率相同。',
    },
    chinese: '每日购买模型',
    parameters: z.strictObject({
      chance: share({
        summary: { en: 'Chance of an order, a day.', zh: '每天下单的概率。' },
        default: '5%',
        source: 'assumption',
      }),
    }),
    make: ({ chance }): Buying => {
      if (chance === 0) return () => () => {}
      const lawFor = dailyLaw(chance)
      return (ground) => {
        const law = lawFor(ground.days)
        const luck = ground.stream('order')
        const atOnce = Math.min(together, Math.floor(fastest / ground.days))
        return (from, to) => {
          for (let at = from; at < to; at += atOnce) drawOrders(law, luck, ground, at, Math.min(to, at + atOnce))
        }
      }
    },
  }),
} as const

/**
 * Poisson orders at rates that are gamma-distributed among adopters.
 *
 * @param stops whether a buyer stops for good, told after each order how many there have been
 */
function orderAtRates(
  { adopters, stream, days, order }: Ground,
  r: number,
  a: number,
  period: number,
  stops: (person: number) => (orders: number) => boolean,
): (from: number, to: number) => void {
  const [rates, ordering] = [stream('buyingRate'), stream('order')]
  return (from, to) => {
    for (let row = from; row < to; row++) {
      const person = adopters.person[row]
      const rate = gammaFrom(uniform(rates, person), r, r / a) / period
      const end = Math.min(adopters.last[row], days - 1)
      const stopsAfter = stops(person)
      let stopped = false
      for (let day = adopters.joined[row]; day <= end && !stopped; day++) {
        for (let left = poissonFrom(uniform(ordering, person, day), rate); left > 0 && !stopped; left--) {
          order(row, day)
          stopped = stopsAfter(adopters.orders[row])
        }
      }
    }
  }
}

/** The law of a chance for runs of some days, made when it is asked for and kept for as long as the same is asked for again. */
function dailyLaw(chance: number): (days: number) => Skipping {
  let law: Skipping | undefined
  return (days) => {
    if (law?.passing.most !== days) law = skipping(chance, days)
    return law
  }
}

/** The lives of some adopters, of a day a place. */
const lives = roomForStretches()

/** Draws the orders of the adopters of some rows who order with the same chance each day. */
function drawOrders(law: Skipping, luck: Stream, ground: Ground, from: number, to: number): void {
  const { laid, adopters, days } = ground
  const all = laid === undefined ? findLives(adopters, days, from, to) : findLivesOn(laid, days, from, to)
  const found = along(law, luck, 'place', lives, to - from, all)
  const { places: at, which } = found.at
  const isThere = laid?.orderDays === ground.bought.day && ground.bought.count + found.count <= ground.bought.capacity
  if (laid === undefined || !isThere || at < 0 || which < 0) keepOrders(ground, found, from)
  else {
    const { orders, ordersOn, firstOrders, orderDays } = laid.places
    walk().keepOrders(at, which, found.count, from, orders, ordersOn, firstOrders, orderDays, ground.bought.count)
    ground.bought.count += found.count
  }
}

const places = { whom: placeOf(lives.whom), begins: placeOf(lives.begins), ends: placeOf(lives.ends) }

function findLivesOn({ places: { person, joined, last } }: Laid, days: number, from: number, to: number): number {
  return walk().findLives(person, joined, last, days, from, to, places.whom, places.begins, places.ends)
}

/** Finds the lives of the adopters of some rows, and says how many days they have in all. */
function findLives({ person, joined, last }: Adopters, days: number, from: number, to: number): number {
  const { whom, begins, ends } = lives
  let all = 0
  for (let row = from; row < to; row++) {
    const end = Math.min(last[row] + 1, days)
    whom[row - from] = person[row]
    begins[row - from] = joined[row]
    ends[row - from] = end
    all += end - joined[row]
  }
  return all
}

/** Keeps orders, the first row of the adopters being given, and counts them: each adopter's, those of each day, and the first ones. */
function keepOrders({ adopters, bought, counts }: Ground, { count, places, which }: Found, from: number): void {
  makeRoom(bought, count)
  const { day: dayOf, count: kept } = bought
  const { orders } = adopters
  const { orders: onDay, firstOrders } = counts
  for (let at = 0, before = -1; at < count; at++) {
    const day = places[at]
    const each = which[at]
    dayOf[kept + at] = day
    onDay[day] += 1
    // All of an adopter's orders come one after the other.
    firstOrders[day] += Number(each !== before)
    orders[from + each] += 1
    before = each
  }
  bought.count += count
}
