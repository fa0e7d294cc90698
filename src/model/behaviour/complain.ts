import { z } from 'zod'
import { effect } from '../../units/amount.ts'
import { duration } from '../../units/duration.ts'
import { share } from '../../units/share.ts'

/** When members complain, and what becomes of it. */
export const complainFields = z.strictObject({
  base: share({
    summary: {
      en: 'Chance that a middling member who is there complains.',
      zh: '在场的普通成员投诉的概率。',
    },
    default: '1%',
    source: 'assumption',
  }),
  satisfaction: effect({
    summary: { en: 'Effect of satisfaction, from 0 to 1.', zh: '满意度从0到1的影响。' },
    default: -5,
    source: 'assumption',
  }),
  failure: effect({
    summary: { en: 'Effect of an order that went wrong today.', zh: '当天有订单出错的影响。' },
    default: 4,
    source: { en: 'assumption: about half of them then complain', zh: '假设：其中约一半会投诉' },
  }),
  patience: duration({
    summary: {
      en: 'A complaint that nobody has answered after this time has been ignored.',
      zh: '投诉超过这么久没人回应，就算被忽视。',
    },
    default: '3 days',
    min: 1,
    source: 'assumption',
  }),
  restored: share({
    summary: {
      en: 'How far an answer moves satisfaction toward 1.',
      zh: '回应一次使满意度向1靠近多少。',
    },
    default: '40%',
    source: {
      en: 'direction: de Matos, Henrique & Vargas Rossi 2007; size: assumption',
      zh: '方向：de Matos, Henrique & Vargas Rossi 2007；大小为假设',
    },
  }),
})
