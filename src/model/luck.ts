import { amount } from '../units/amount.ts'
import { moment } from '../units/moment.ts'
import { share } from '../units/share.ts'

/** The fields that leave it to luck whether, when and how badly something happens. */
export const luckFields = {
  likelihood: share({
    summary: 'Chance that it happens at all in the run; left out, it is certain.',
  }).optional(),
  until: moment({
    summary:
      'Last day on which it can start, when luck decides: each day from start to this one is as likely. Left out of an event with a likelihood, the last day of the run.',
  }).optional(),
  size: amount({
    summary: 'How large it is on average: 1 as the other fields say, 2 twice as strong.',
    default: 1,
    max: 1000,
  }),
  sizeSpread: amount({
    summary: 'How much the size varies: standard deviation of its logarithm, the mean staying the same.',
    default: 0,
    max: 3,
  }),
}
