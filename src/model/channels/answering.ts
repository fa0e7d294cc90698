import { amount } from '../../units/amount.ts'
import { duration } from '../../units/duration.ts'
import { share } from '../../units/share.ts'

/**
 * The fields of how word on a channel is answered: by how many, and after how long.
 *
 * The time is log-normal with median `delay`; the logarithm's standard deviation is `delaySpread`.
 *
 * @param answered part that ever reacts, by default
 * @param whom those it is a part of
 */
export function answeringFields(answered: string, whom: string, delay = '1 day') {
  return {
    answered: share({ summary: `Part of ${whom} that ever react.`, default: answered, source: 'assumption' }),
    delay: duration({
      summary: 'Half of those who answer do so within this time.',
      default: delay,
      source: 'form: log-normal, Iribarren & Moro 2009; size: assumption',
    }),
    delaySpread: amount({
      summary: 'Spread of the answering time: standard deviation of its logarithm.',
      default: 1.2,
      max: 5,
      source: 'Iribarren & Moro 2009 (heavy-tailed); size: assumption',
    }),
  }
}
