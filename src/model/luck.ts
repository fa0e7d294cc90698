import { amount } from '../units/amount.ts'
import { moment } from '../units/moment.ts'
import { share } from '../units/share.ts'

/** The fields that leave it to luck whether, when and how badly something happens. */
export const luckFields = {
  likelihood: share({
    summary: {
      en: 'Chance that it happens at all in the run; left out, it is certain.',
      zh: '整个模拟期内发生的概率；不写则必定发生。',
    },
  }).optional(),
  until: moment({
    summary: {
      en: 'Last day on which it can start, when luck decides: each day from start to this one is as likely. Left out of an event with a likelihood, the last day of the run.',
      zh: '由运气决定时，最晚可能开始的一天：从 start 到这一天机会均等。写了 likelihood 而不写这一项，则为模拟的最后一天。',
    },
  }).optional(),
  size: amount({
    summary: {
      en: 'How large it is on average: 1 as the other fields say, 2 twice as strong.',
      zh: '平均有多强：1 为其他字段所写，2 为两倍。',
    },
    default: 1,
    max: 1000,
  }),
  sizeSpread: amount({
    summary: {
      en: 'How much the size varies: standard deviation of its logarithm, the mean staying the same.',
      zh: '强度的离散程度：其对数的标准差，均值不变。',
    },
    default: 0,
    max: 3,
  }),
}
