import type { Words } from '../../text/language.ts'
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
export function answeringFields(answered: string, whom: Words, delay = '1 day') {
  return {
    answered: share({
      summary: { en: `Part of ${whom.en} that ever react.`, zh: `${whom.zh}中会有反应的比例。` },
      default: answered,
      source: 'assumption',
    }),
    delay: duration({
      summary: {
        en: 'Half of those who answer do so within this time.',
        zh: '会回应的人中，一半在这段时间内回应。',
      },
      default: delay,
      source: {
        en: 'form: log-normal, Iribarren & Moro 2009; size: assumption',
        zh: '形式：对数正态，Iribarren & Moro 2009；大小为假设',
      },
    }),
    delaySpread: amount({
      summary: {
        en: 'Spread of the answering time: standard deviation of its logarithm.',
        zh: '回应时间的离散程度：其对数的标准差。',
      },
      default: 1.2,
      max: 5,
      source: {
        en: 'Iribarren & Moro 2009 (heavy-tailed); size: assumption',
        zh: 'Iribarren & Moro 2009（重尾）；大小为假设',
      },
    }),
  }
}
