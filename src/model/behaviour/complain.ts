import { z } from 'zod'
import { effect } from '../../units/amount.ts'
import { duration } from '../../units/duration.ts'
import { share } from '../../units/share.ts'

/** When members complain, and what becomes of it. */
export const complainFields = z.strictObject({
  base: share({
    summary: {
      en: 'Chance that a middling member who is there complains.',
      zh: 'Chance that a middling member who is there complains.',
    },
    default: '1%',
    source: 'assumption',
  }),
  satisfaction: effect({
    summary: { en: 'Effect of satisfaction, from 0 to 1.', zh: 'Effect of satisfaction, from 0 to 1.' },
    default: -5,
    source: 'assumption',
  }),
  failure: effect({
    summary: { en: 'Effect of an order that went wrong today.', zh: 'Effect of an order that went wrong today.' },
    default: 4,
    source: { en: 'assumption: about half of them then complain', zh: 'assumption: about half of them then complain' },
  }),
  patience: duration({
    summary: {
      en: 'A complaint that nobody has answered after this time has been ignored.',
      zh: 'A complaint that nobody has answered after this time has been ignored.',
    },
    default: '3 days',
    min: 1,
    source: 'assumption',
  }),
  restored: share({
    summary: {
      en: 'How far an answer moves satisfaction toward 1.',
      zh: 'How far an answer moves satisfaction toward 1.',
    },
    default: '40%',
    source: {
      en: 'direction: de Matos, Henrique & Vargas Rossi 2007; size: assumption',
      zh: 'direction: de Matos, Henrique & Vargas Rossi 2007; size: assumption',
    },
  }),
})
