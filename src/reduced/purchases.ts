import { z } from 'zod'
import { entry } from '../catalogue.ts'
import type { Model } from '../model/model.ts'
import { noSale, order } from '../model/processes/buy.ts'
import type { Law } from '../model/reduced.ts'
import type { World } from '../model/world.ts'
import { betaFrom } from '../random/betaFrom.ts'
import { gammaFrom } from '../random/gammaFrom.ts'
import { poissonFrom } from '../random/poissonFrom.ts'
import { uniform } from '../random/stream.ts'
import { amount } from '../units/amount.ts'
import { duration } from '../units/duration.ts'

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
      (model, world) => {
        const rates = ratesOf(model, world, r, a, period)
        return (day) => {
          for (let at = 0; at < world.memberCount; at++) {
            const person = world.members[at]
            for (let left = ordersOn(world, person, day, rates); left > 0; left--)
              order(model, world, person, day, noSale)
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
      (model, world) => {
        const rates = ratesOf(model, world, r, alpha, period)
        const stopping = Float64Array.from({ length: model.people }, (_, person) =>
          betaFrom(uniform(world.streams.staying, person), a, b),
        )
        const stopped = new Uint8Array(model.people)
        return (day) => {
          for (let at = 0; at < world.memberCount; at++) {
            const person = world.members[at]
            if (stopped[person] === 1) continue
            for (let left = ordersOn(world, person, day, rates); left > 0 && stopped[person] === 0; left--) {
              order(model, world, person, day, noSale)
              if (uniform(world.streams.stopBuying, person, world.orders[person]) < stopping[person])
                stopped[person] = 1
            }
          }
        }
      },
  }),
} as const

/** Each person's orders a day on average. */
function ratesOf({ people }: Model, { streams }: World, r: number, a: number, period: number): Float64Array {
  return Float64Array.from(
    { length: people },
    (_, person) => gammaFrom(uniform(streams.buyingRate, person), r, r / a) / period,
  )
}

function ordersOn({ streams }: World, person: number, day: number, rates: Float64Array): number {
  return poissonFrom(uniform(streams.order, person, day), rates[person])
}
