import { amount } from '../units/amount.ts'
import { moment } from '../units/moment.ts'
import { share } from '../units/share.ts'

/** The fields that leave it to luck whether, when and how badly something happens. */
export const luckFields = {
  likelihood: share({
    summary: {
      en: 'Chance that it happens at all in the run; left out, it is certain.',
      zh: 'Chance that it happens at all in the run; left out, it is certain.',
    },
  }).optional(),
  until: moment({
    summary: {
      en: 'Last day on which it can start, when luck decides: each day from start to this one is as likely. Left out of an event with a likelihood, the last day of the run.',
      zh: 'Last day on which it can start, when luck decides: each day from start to this one is as likely. Left out of an event with a likelihood, the last day of the run.',
    },
  }).optional(),
  size: amount({
    summary: {
      en: 'How large it is on average: 1 as the other fields say, 2 twice as strong.',
      zh: 'How large it is on average: 1 as the other fields say, 2 twice as strong.',
    },
    default: 1,
    max: 1000,
  }),
  sizeSpread: amount({
    summary: {
      en: 'How much the size varies: standard deviation of its logarithm, the mean staying the same.',
      zh: 'How much the size varies: standard deviation of its logarithm, the mean staying the same.',
    },
    default: 0,
    max: 3,
  }),
}
