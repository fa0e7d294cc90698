import { z } from 'zod'
import { effect } from '../../units/amount.ts'
import { duration } from '../../units/duration.ts'
import { share } from '../../units/share.ts'

/** When members complain, and what becomes of it. */
export const complainFields = z.strictObject({
  base: share({
    summary: 'Chance that a middling member who is there complains.',
    default: '1%',
    source: 'assumption',
  }),
  satisfaction: effect({ summary: 'Effect of satisfaction, from 0 to 1.', default: -5, source: 'assumption' }),
  failure: effect({
    summary: 'Effect of an order that went wrong today.',
    default: 4,
    source: 'assumption: about half of them then complain',
  }),
  patience: duration({
    summary: 'A complaint that nobody has answered after this time has been ignored.',
    default: '3 days',
    min: 1,
    source: 'assumption',
  }),
  restored: share({
    summary: 'How far an answer moves satisfaction toward 1.',
    default: '40%',
    source: 'direction: de Matos, Henrique & Vargas Rossi 2007; size: assumption',
  }),
})
