import { z } from 'zod'
import { exp } from '../arithmetic/exp.ts'
import { entry } from '../catalogue.ts'
import { addNewcomer, noNewcomers } from '../model/newcomers.ts'
import type { Law } from '../model/reduced.ts'
import { uniform } from '../random/stream.ts'
import { amount } from '../units/amount.ts'
import { duration } from '../units/duration.ts'
import { adoptedPart } from './adopted.ts'

/**
 * Bass 1969: whoever has not adopted does so at the rate p + q · (part of the others, or of one's friends, who have).
 *
 * A day of length D = 1 / period changes a person with probability 1 − exp(−(p + q · part) · D), the part as it was in
 * the morning: the error against the differential equation is of the order of D.
 */
export const bass = entry({
  summary: {
    en: 'Bass: people adopt by themselves at one rate, and by imitation at another times the part who have adopted.',
    zh: '巴斯模型：人们以一个速率自发采用，又以另一速率乘已采用比例而模仿采用。',
  },
  chinese: '巴斯扩散模型',
  parameters: z.strictObject({
    innovation: amount({
      summary: { en: 'Rate p of adopting by oneself, a period.', zh: '每期自发采用的速率 p。' },
      default: 0.03,
      max: 1000,
      source: { en: 'Sultan, Farley & Lehmann 1990', zh: 'Sultan, Farley & Lehmann 1990' },
    }),
    imitation: amount({
      summary: {
        en: 'Rate q of adopting by imitation once all others have, a period.',
        zh: '其他人都已采用时，每期模仿采用的速率 q。',
      },
      default: 0.38,
      max: 1000,
      source: { en: 'Sultan, Farley & Lehmann 1990', zh: 'Sultan, Farley & Lehmann 1990' },
    }),
    period: duration({
      summary: { en: 'How long the period of both rates is.', zh: '两个速率的一期有多长。' },
      default: '20 days',
      min: 0.001,
      max: 3650,
    }),
  }),
  make:
    ({ innovation, imitation, period }): Law =>
    (ground) => {
      const partOf = adoptedPart(ground)
      const luck = ground.stream('adopt')
      const { adopted } = ground
      const today = noNewcomers()
      return (day) => {
        const part = partOf()
        let known = -1
        let chance = 0
        for (let person = 0; person < ground.people; person++) {
          if (adopted[person] === 1) continue
          const now = part(person)
          // Where everybody knows everybody the part is the same for all.
          if (now !== known) chance = 1 - exp(-(innovation + imitation * now) / period)
          known = now
          if (uniform(luck, person, day) < chance) addNewcomer(today, person, -1)
        }
        ground.adopt(today, day)
        today.count = 0
      }
    },
})
