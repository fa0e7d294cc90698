import {
  type Circumstance,
  type CircumstanceContext,
  circumstanceBasics,
  circumstanceEntry,
  circumstanceFields,
} from '../model/circumstance.ts'
import { money } from '../units/money.ts'
import { counterMeasures } from './counterMeasures.ts'

const risk = { class: 'legal', counterMeasure: counterMeasures.legalReview } as const

/**
 * A prize above the limit is found: the authority fines the campaign and stops the draws whose largest prize is above
 * ¥50,000 for as long as it lasts. It looks from the start on and finds such a draw on the first day it runs; without one,
 * nothing happens.
 *
 * In China no prize of a draw that promotes sales may be above ¥50,000 (反不正当竞争法 of 2019, Art. 10), and the fine is
 * ¥50,000 to ¥500,000 (Art. 22), times the size. Prizes already won are kept.
 */
export const prizeOverLimit = circumstanceEntry({
  ...risk,
  summary: {
    en: 'The authority finds a draw whose largest prize is above the legal limit: play stopped, fine.',
    zh: '监管发现抽奖的最高奖超过法定上限：叫停玩法并罚款。',
  },
  chinese: '抽奖奖品超限',
  parameters: () => ({
    ...circumstanceFields(risk.counterMeasure, '365 days'),
    limit: money({
      summary: { en: 'Largest prize that is allowed.', zh: '允许的最高奖额。' },
      default: '¥50,000',
      source: { en: 'Art. 10, 反不正当竞争法 of 2019', zh: '反不正当竞争法2019年第十条' },
    }),
    fine: money({
      summary: { en: 'Fine on the first day.', zh: '第一天的罚款。' },
      default: '¥50,000',
      source: {
        en: 'the least of Art. 22, 反不正当竞争法 of 2019',
        zh: '反不正当竞争法2019年第二十二条的下限',
      },
    }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('prizeOverLimit', risk, given, clock),
    grounds: (plays) => plays.flatMap((play, at) => (play.runs && play.largestPrize > given.limit ? [at] : [])),
    befall(conditions, blow) {
      conditions.stopped.push(...blow.plays)
      if (blow.age === 0) conditions.fines += given.fine * blow.size
    },
  }),
})
