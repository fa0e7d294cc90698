import { z } from 'zod'
import { exp } from '../arithmetic/exp.ts'
import { entry } from '../catalogue.ts'
import type { Delay } from '../model/reduced.ts'
import { exponentialFrom } from '../random/exponentialFrom.ts'
import { gammaFrom } from '../random/gammaFrom.ts'
import { logNormalFrom } from '../random/logNormalFrom.ts'
import { amount } from '../units/amount.ts'
import { duration } from '../units/duration.ts'

const mean = duration({
  summary: { en: 'Mean time from being asked to answering.', zh: '从被邀请到回应的平均时间。' },
  default: '1 day',
  min: 0.001,
  max: 3650,
})

/** How long an answer takes, by its word in a scenario file. */
export const delays = {
  fixed: entry({
    summary: { en: 'Every answer takes the same time.', zh: '每次回应用时相同。' },
    chinese: '固定时延',
    parameters: z.strictObject({ mean }),
    make: ({ mean }): Delay => mean,
  }),
  exponential: entry({
    summary: { en: 'Answers come at a constant rate.', zh: '回应以恒定速率到来。' },
    chinese: '指数时延',
    parameters: z.strictObject({ mean }),
    make:
      ({ mean }): Delay =>
      (u) =>
        exponentialFrom(u, mean),
  }),
  gamma: entry({
    summary: { en: 'Gamma-distributed answering times.', zh: '回应时间服从伽马分布。' },
    chinese: '伽马时延',
    parameters: z.strictObject({
      mean,
      shape: amount({
        summary: {
          en: 'Shape: 1 is exponential, above it more regular.',
          zh: '形状参数：1 为指数分布，越大越规则。',
        },
        default: 2,
        min: 0.01,
        max: 10_000,
      }),
    }),
    make:
      ({ mean, shape }): Delay =>
      (u) =>
        gammaFrom(u, shape, mean),
  }),
  logNormal: entry({
    summary: {
      en: 'Log-normal answering times, as people answer messages (Iribarren & Moro 2009).',
      zh: '回应时间服从对数正态分布，正如人们回消息（Iribarren & Moro 2009）。',
    },
    chinese: '对数正态时延',
    parameters: z.strictObject({
      mean,
      spread: amount({
        summary: { en: 'Standard deviation of the logarithm.', zh: '对数的标准差。' },
        default: 1,
        max: 5,
      }),
    }),
    make:
      ({ mean, spread }): Delay =>
      (u) =>
        logNormalFrom(u, mean * exp((-spread * spread) / 2), spread),
  }),
} as const
