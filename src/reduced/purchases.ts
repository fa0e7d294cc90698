import { z } from 'zod'
import { entry } from '../catalogue.ts'
import { isReached, meetAgain, noEncounters } from '../model/encounters.ts'
import type { Ground, Law } from '../model/reduced.ts'
import { betaFrom } from '../random/betaFrom.ts'
import { gammaFrom } from '../random/gammaFrom.ts'
import { poissonFrom } from '../random/poissonFrom.ts'
import { uniform } from '../random/stream.ts'
import { amount } from '../units/amount.ts'
import { duration } from '../units/duration.ts'
import { share } from '../units/share.ts'

const period = duration({ summary: 'The unit of time of the rates.', default: '7 days', min: 0.001, max: 3650 })
const shape = (of: string, example: number) => amount({ summary: of, default: example, min: 0.01, max: 1e6 })

/** How adopters buy in a reduced form, by its word in a scenario file; the day of adopting counts in full. */
export const purchases = {
  nbd: entry({
    summary: 'NBD (Ehrenberg 1959): Poisson orders at rates that are gamma-distributed among adopters.',
    chinese: '负二项购买模型',
    parameters: z.strictObject({
      r: shape('Shape of the rates.', 1),
      a: shape('Inverse scale of the rates: the mean rate is r / a a period.', 10),
      period,
    }),
    make:
      ({ r, a, period }): Law =>
      (ground) => {
        const rates = ratesOf(ground, r, a, period)
        return (day) => {
          for (const person of ground.members()) {
            for (let left = ordersOn(ground, person, day, rates); left > 0; left--) ground.order(person, day)
          }
        }
      },
  }),
  bgNbd: entry({
    summary: 'BG/NBD (Fader, Hardie & Lee 2005): as NBD, and after each order a buyer may stop for good.',
    chinese: 'BG/NBD购买模型',
    parameters: z.strictObject({
      r: shape('Shape of the rates.', 0.243),
      alpha: shape('Inverse scale of the rates: the mean rate is r / alpha a period.', 4.414),
      a: shape('First shape of the beta-distributed chance of stopping after an order.', 0.793),
      b: shape('Second shape of that chance.', 2.426),
      period,
    }),
    make:
      ({ r, alpha, a, b, period }): Law =>
      (ground) => {
        const rates = ratesOf(ground, r, alpha, period)
        const stopping = Float64Array.from({ length: ground.people }, (_, person) =>
          betaFrom(uniform(ground.streams.staying, person), a, b),
        )
        const stopped = new Uint8Array(ground.people)
        return (day) => {
          for (const person of ground.members()) {
            if (stopped[person] === 1) continue
            for (let left = ordersOn(ground, person, day, rates); left > 0 && stopped[person] === 0; left--) {
              ground.order(person, day)
              if (uniform(ground.streams.stopBuying, person, ground.orders[person]) < stopping[person])
                stopped[person] = 1
            }
          }
        }
      },
  }),
  daily: entry({
    summary: 'Every adopter orders with the same chance each day.',
    chinese: '每日购买模型',
    parameters: z.strictObject({
      chance: share({ summary: 'Chance of an order, a day.', default: '5%', source: 'assumption' }),
    }),
    make:
      ({ chance }): Law =>
      (ground) => {
        const ahead = noEncounters(ground.streams.order, ground.people, ground.days, chance)
        return (day) => {
          for (const person of ground.newcomers()) meetAgain(ahead, person, day - 1)
          for (let person = ahead.first[day], after: number; person >= 0; person = after) {
            after = ahead.next[person]
            if (!ground.isMember(person)) continue
            meetAgain(ahead, person, day)
            if (isReached(ahead, person, day, chance)) ground.order(person, day)
          }
        }
      },
  }),
} as const

/** Each person's orders a day on average. */
function ratesOf({ people, streams }: Ground, r: number, a: number, period: number): Float64Array {
  return Float64Array.from(
    { length: people },
    (_, person) => gammaFrom(uniform(streams.buyingRate, person), r, r / a) / period,
  )
}

function ordersOn({ streams }: Ground, person: number, day: number, rates: Float64Array): number {
  return poissonFrom(uniform(streams.order, person, day), rates[person])
}
