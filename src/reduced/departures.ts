import { z } from 'zod'
import { entry } from '../catalogue.ts'
import { placeOf, wordsFor } from '../kernels/memory.ts'
import type { Adopters } from '../model/adopters.ts'
import type { Laid } from '../model/laid.ts'
import type { Leaving } from '../model/reduced.ts'
import { betaFrom } from '../random/betaFrom.ts'
import { geometricFrom } from '../random/geometricFrom.ts'
import { roomForPassing } from '../random/laidPassing.ts'
import { luckAt, luckOf, wordsABlock } from '../random/luckOf.ts'
import { type Passing, passedOver, passingWithin } from '../random/passing.ts'
import { type Stream, uniform } from '../random/stream.ts'
import { amount } from '../units/amount.ts'
import { duration } from '../units/duration.ts'
import { share } from '../units/share.ts'
import { walk } from './walk.ts'

const period = duration({
  summary: { en: 'Time between two renewals, whole days.', zh: '两次续约的间隔，整天。' },
  default: '30 days',
  min: 1,
  max: 3650,
})

/** How adopters leave in a reduced form, by its word in a scenario file: at the end of each period of their own. */
export const departures = {
  sbg: entry({
    summary: {
      en: 'sBG (Fader & Hardie 2007): the chance of leaving at a renewal is beta-distributed among adopters.',
      zh: 'sBG 模型（Fader & Hardie 2007）：续约时离开的概率在采用者中服从贝塔分布。',
    },
    chinese: 'sBG流失模型',
    parameters: z.strictObject({
      alpha: amount({ summary: { en: 'First shape.', zh: '第一个形状参数。' }, default: 0.668, min: 0.01, max: 1e6 }),
      beta: amount({
        summary: {
          en: 'Second shape; the mean chance is alpha / (alpha + beta).',
          zh: '第二个形状参数；平均概率为 alpha / (alpha + beta)。',
        },
        default: 3.806,
        min: 0.01,
        max: 1e6,
      }),
      period,
    }),
    make:
      ({ alpha, beta, period }): Leaving =>
      ({ days, adopters, stream }) => {
        const [staying, leaving] = [stream('staying'), stream('leave')]
        return (from, to) => {
          const { person, joined, last } = adopters
          for (let row = from; row < to; row++) {
            const chance = betaFrom(uniform(staying, person[row], 1), alpha, beta)
            const renewed = geometricFrom(uniform(leaving, person[row]), chance)
            last[row] = Math.min(days, lastDay(joined[row], renewed, period))
          }
        }
      },
  }),
  geometric: entry({
    summary: {
      en: 'Everybody leaves with the same chance at each renewal.',
      zh: '每次续约时，人人离开的概率相同。',
    },
    chinese: '几何流失模型',
    parameters: z.strictObject({
      chance: share({
        summary: { en: 'Chance of leaving at a renewal.', zh: '续约时离开的概率。' },
        default: '10%',
      }),
      period,
    }),
    make: ({ chance, period }): Leaving => {
      if (chance === 0)
        return ({ days, adopters }) =>
          (from, to) =>
            adopters.last.fill(days, from, to)
      const tables = passingWithin(chance)
      return ({ days, adopters, stream, laid }) => {
        const law = tables(Math.min(mostRenewals, days))
        const luck = stream('leave')
        return (from, to) => {
          for (let at = from; at < to; at += together) {
            drawLastDays(law, period, luck, adopters, laid, days, at, Math.min(to, at + together))
          }
        }
      }
    },
  }),
} as const

/** Those renewals are counted one by one; who lasts longer stays for the run. */
const mostRenewals = 65_535

/** How many are drawn at a time. */
const together = 256
const people = wordsFor(together)
const firsts = wordsFor(together)
const words = wordsFor(together * wordsABlock)
const places = { firsts: placeOf(firsts), words: placeOf(words) }
const table = roomForPassing()

/** Draws the last days of the adopters of some rows who leave with one chance at each renewal. */
function drawLastDays(
  renewals: Passing,
  period: number,
  luck: Stream,
  { person, joined, last }: Adopters,
  laid: Laid | undefined,
  days: number,
  from: number,
  to: number,
): void {
  const everyPeriod = Math.max(1, Math.round(period))
  if (laid !== undefined && table.lay(renewals)) {
    const { person, joined, last } = laid.places
    luckAt(luck, 0, person + 4 * from, places.firsts, to - from, places.words)
    walk().lastDays(places.words, table.guide, table.last, joined, last, from, to, everyPeriod, days)
    return
  }
  for (let row = from; row < to; row++) people[row - from] = person[row]
  luckOf(luck, 0, people, firsts, to - from, words)
  for (let row = from; row < to; row++) {
    const renewed = passedOver(renewals, words[(row - from) * wordsABlock])
    last[row] = Math.min(days, joined[row] + (renewed + 1) * everyPeriod - 1)
  }
}

/** The last day of a period, by how many have been renewed before. */
function lastDay(day: number, renewed: number, period: number): number {
  return day + (renewed + 1) * Math.max(1, Math.round(period)) - 1
}
