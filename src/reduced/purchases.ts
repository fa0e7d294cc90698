import { z } from 'zod'
import { entry } from '../catalogue.ts'
import type { Bought, Buying, Counts, Ground } from '../model/reduced.ts'
import { makeRoom } from '../model/rows.ts'
import { betaFrom } from '../random/betaFrom.ts'
import { wordsFor } from '../random/fourAtOnce.ts'
import { gammaFrom } from '../random/gammaFrom.ts'
import { luckOf, wordsABlock } from '../random/luckOf.ts'
import { majorant } from '../random/majorant.ts'
import { type Passing, partOf, passedOverEach, passing } from '../random/passing.ts'
import { poissonFrom } from '../random/poissonFrom.ts'
import { type Stream, uniform } from '../random/stream.ts'
import type { Words } from '../text/language.ts'
import { amount } from '../units/amount.ts'
import { duration } from '../units/duration.ts'
import { share } from '../units/share.ts'

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
        return (from, to) => {
          for (let at = from; at < to; at += together) drawOrders(law, luck, ground, at, Math.min(to, at + together))
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

/** How many days pass without an order at a chance that is a little larger, and whether there is one then at the chance itself. */
interface DailyLaw {
  readonly pauses: Passing
  readonly orders: Int32Array
}

/** The law of a chance for runs of some days, made when it is asked for and kept for as long as the same is asked for again. */
function dailyLaw(chance: number): (days: number) => DailyLaw {
  const most = majorant(chance)
  let law: DailyLaw | undefined
  return (days) => {
    if (law?.pauses.most === days) return law
    const pauses = passing(most, days)
    law = { pauses, orders: partOf(pauses, chance / most) }
    return law
  }
}

/** How many adopters are drawn at a time. */
const together = 512
/** Those whose lives are not told to their ends yet: their rows, the people, and how far it is told. */
const open = new Int32Array(together + 1)
const people = wordsFor(together + 1)
const told = wordsFor(together + 1)
const luck = wordsFor(together * wordsABlock)
const passed = new Int32Array(together * wordsABlock)

/**
 * Draws the orders of the adopters of some rows who order with the same chance each day: a word of luck says how many days
 * pass without one, and whether there is one then. Luck is of the day before the first that it tells of; all get one block
 * at a time, as long as their lives last.
 */
function drawOrders(law: DailyLaw, stream: Stream, ground: Ground, from: number, to: number): void {
  const { adopters, bought, counts } = ground
  const { person, joined } = adopters
  const before = bought.count
  for (let row = from; row < to; row++) {
    open[row - from] = row
    people[row - from] = person[row]
    told[row - from] = joined[row] - 1
  }
  for (let left = to - from; left > 0; ) {
    luckOf(stream, 0, people, told, left, luck)
    passedOverEach(law.pauses, luck, wordsABlock * left, passed)
    makeRoom(bought, wordsABlock * left + 1)
    left = tellOn(law.orders, ground, left)
  }
  countOrders(counts, bought, adopters.orders, before)
}

/** Tells on by a block of luck each, without a branch; says how many are not at their ends. */
function tellOn(orders: Int32Array, { adopters: { last }, bought, days }: Ground, count: number): number {
  const { row: rowOf, day: dayOf } = bought
  let next = bought.count
  let left = 0
  for (let at = 0; at < count; at++) {
    const row = open[at]
    const end = Math.min(last[row], days - 1)
    const one = passed[wordsABlock * at]
    const day = told[at] + 1 + one
    rowOf[next] = row
    dayOf[next] = day
    next += Number(day <= end) & Number(luck[wordsABlock * at] <= orders[one])
    const other = passed[wordsABlock * at + 1]
    const dayThen = day + 1 + other
    rowOf[next] = row
    dayOf[next] = dayThen
    next += Number(dayThen <= end) & Number(luck[wordsABlock * at + 1] <= orders[other])
    open[left] = row
    people[left] = people[at]
    told[left] = dayThen
    left += Number(dayThen < end)
  }
  bought.count = next
  return left
}

/** Counts the orders from a place on: each adopter's, those of each day, and those that are an adopter's first. */
function countOrders(
  { orders: onDay, firstOrders }: Counts,
  { count, row: rowOf, day: dayOf }: Bought,
  orders: Uint16Array,
  from: number,
): void {
  for (let order = from; order < count; order++) {
    const row = rowOf[order]
    const day = dayOf[order]
    firstOrders[day] += Number(orders[row] === 0)
    onDay[day] += 1
    orders[row] += 1
  }
}
