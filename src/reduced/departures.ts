import { z } from 'zod'
import { entry } from '../catalogue.ts'
import type { Ground, Law, Step } from '../model/reduced.ts'
import { betaFrom } from '../random/betaFrom.ts'
import { geometricFrom } from '../random/geometricFrom.ts'
import { uniform } from '../random/stream.ts'
import { amount } from '../units/amount.ts'
import { duration } from '../units/duration.ts'
import { share } from '../units/share.ts'

const period = duration({ summary: 'Time between two renewals, whole days.', default: '30 days', min: 1, max: 3650 })

/** How adopters leave in a reduced form, by its word in a scenario file: at the end of each period of their own. */
export const departures = {
  sbg: entry({
    summary: 'sBG (Fader & Hardie 2007): the chance of leaving at a renewal is beta-distributed among adopters.',
    chinese: 'sBG流失模型',
    parameters: z.strictObject({
      alpha: amount({ summary: 'First shape.', default: 0.668, min: 0.01, max: 1e6 }),
      beta: amount({
        summary: 'Second shape; the mean chance is alpha / (alpha + beta).',
        default: 3.806,
        min: 0.01,
        max: 1e6,
      }),
      period,
    }),
    make:
      ({ alpha, beta, period }): Law =>
      (ground) => {
        const chances = Float64Array.from({ length: ground.people }, (_, person) =>
          betaFrom(uniform(ground.streams.staying, person, 1), alpha, beta),
        )
        return renewals(ground, period, (person) => chances[person])
      },
  }),
  geometric: entry({
    summary: 'Everybody leaves with the same chance at each renewal.',
    chinese: '几何流失模型',
    parameters: z.strictObject({
      chance: share({ summary: 'Chance of leaving at a renewal.', default: '10%' }),
      period,
    }),
    make:
      ({ chance, period }): Law =>
      (ground) =>
        renewals(ground, period, () => chance),
  }),
} as const

/** At which renewal each adopter leaves is drawn when they adopt, and says on which day. */
function renewals(ground: Ground, period: number, chance: (person: number) => number): Step {
  const length = Math.max(1, Math.round(period))
  const first = new Int32Array(ground.days).fill(-1)
  const next = new Int32Array(ground.people)
  return (day) => {
    for (const person of ground.newcomers()) {
      const renewed = geometricFrom(uniform(ground.streams.leave, person), chance(person))
      const last = day + (renewed + 1) * length - 1
      if (last >= ground.days) continue
      next[person] = first[last]
      first[last] = person
    }
    for (let person = first[day]; person >= 0; person = next[person]) ground.depart(person, day)
  }
}
