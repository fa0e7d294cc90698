import { z } from 'zod'
import { entry } from '../catalogue.ts'
import { addNewcomer } from '../model/newcomers.ts'
import type { Law } from '../model/reduced.ts'
import { binomialFrom } from '../random/binomialFrom.ts'
import { gammaFrom } from '../random/gammaFrom.ts'
import { geometricFrom } from '../random/geometricFrom.ts'
import { poissonFrom } from '../random/poissonFrom.ts'
import { uniform } from '../random/stream.ts'
import { amount } from '../units/amount.ts'
import { count } from '../units/count.ts'
import { described } from '../units/described.ts'
import { share } from '../units/share.ts'
import { choice } from '../units/word.ts'
import { asking } from './asking.ts'

/**
 * Galton–Watson: each adopter brings newcomers from a market without ties, all by one offspring law.
 *
 * Each newcomer is another person outside. Once the market is used up nobody is left to bring, and the process is cut
 * short: the column `prospects` at 0 tells.
 */
export const branching = entry({
  summary: {
    en: 'Galton–Watson branching: each adopter brings newcomers by an offspring law, from a market without ties.',
    zh: '高尔顿–沃森分支过程：每位采用者按后代分布带来新人，市场没有关系网络。',
  },
  chinese: '分支过程',
  parameters: z.strictObject({
    offspring: choice(['poisson', 'geometric', 'binomial', 'negativeBinomial', 'fixed', 'list'], {
      summary: {
        en: 'The law of how many each adopter brings. Geometric and negative binomial count from 0.',
        zh: '每位采用者带来几人的分布。几何分布和负二项分布从0计。',
      },
      default: 'poisson',
    }),
    mean: amount({
      summary: {
        en: 'How many on average; for a fixed number, that number. A list has its own mean.',
        zh: '平均几人；固定数则就是这个数。list 有自己的均值。',
      },
      default: 0.5,
      max: 1000,
    }),
    trials: count({
      summary: {
        en: 'Friends asked, for the binomial law: each comes with the chance mean / trials.',
        zh: '二项分布中邀请几位好友：每位来的概率为 mean / trials。',
      },
      default: 10,
      min: 1,
      max: 100_000,
    }),
    shape: amount({
      summary: {
        en: 'Shape of the negative binomial law: variance = mean + mean² / shape.',
        zh: '负二项分布的形状参数：方差 = 均值 + 均值² / shape。',
      },
      default: 1,
      min: 0.01,
      max: 10_000,
    }),
    chances: described(
      z
        .array(
          share({
            summary: {
              en: 'Chance of bringing as many as its place in the list says, from 0.',
              zh: '带来的人数等于它在列表中位置（从0计）的概率。',
            },
          }),
        )
        .max(1000)
        .prefault([]),
      {
        en: 'For the law `list`: the chances of 0, 1, 2, … newcomers. What they lack of 100% goes to the last.',
        zh: '用于 list：带来0、1、2……人的概率。不足100%的部分归最后一项。',
      },
    ),
  }),
  make:
    (law): Law =>
    (ground) => {
      let next = 0
      const newcomers = offspringOf(law)
      const luck = ground.stream('offspring')
      const { people, adopters, adopted } = ground
      return asking(ground, (from, to, yeses) => {
        let asked = 0
        for (let row = from; row < to; row++) {
          const person = adopters.person[row]
          const draw = (ordinal: number) => uniform(luck, person, ordinal)
          for (let left = newcomers(draw); left > 0; left--) {
            while (next < people && adopted[next] === 1) next += 1
            if (next === people) return asked
            addNewcomer(yeses, next++, row)
            adopters.shares[row] = 1
            asked += 1
          }
        }
        return asked
      })
    },
})

interface OffspringLaw {
  readonly offspring: 'poisson' | 'geometric' | 'binomial' | 'negativeBinomial' | 'fixed' | 'list'
  readonly mean: number
  readonly trials: number
  readonly shape: number
  readonly chances: readonly number[]
}

function offspringOf({
  offspring,
  mean,
  trials,
  shape,
  chances,
}: OffspringLaw): (draw: (at: number) => number) => number {
  switch (offspring) {
    case 'poisson':
      return (draw) => poissonFrom(draw(0), mean)
    case 'geometric':
      return (draw) => geometricFrom(draw(0), 1 / (1 + mean))
    case 'binomial':
      return (draw) => binomialFrom(draw(0), trials, Math.min(1, mean / trials))
    case 'negativeBinomial':
      return (draw) => poissonFrom(draw(1), gammaFrom(draw(0), shape, mean))
    case 'fixed':
      return () => Math.round(mean)
    case 'list':
      return (draw) => placeIn(chances, draw(0))
  }
}

function placeIn(chances: readonly number[], u: number): number {
  let below = 0
  for (let at = 0; at < chances.length; at++) {
    below += chances[at]
    if (u < below) return at
  }
  return Math.max(0, chances.length - 1)
}
