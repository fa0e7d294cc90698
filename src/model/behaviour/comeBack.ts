import { z } from 'zod'
import { effect } from '../../units/amount.ts'
import { share } from '../../units/share.ts'

/** When former members who are contacted come back. */
export const comeBackFields = z.strictObject({
  base: share({
    summary: {
      en: 'Chance that a middling former member who is contacted comes back, without a reward.',
      zh: '被联系的普通流失成员无奖励时回来的概率。',
    },
    default: '5%',
    source: 'assumption',
  }),
  fit: effect({
    summary: { en: 'Effect of fit, from 0 to 1.', zh: '契合度从0到1的影响。' },
    default: 2,
    source: 'assumption',
  }),
  satisfaction: effect({
    summary: {
      en: 'Effect of satisfaction at leaving, from 0 to 1.',
      zh: '离开时的满意度从0到1的影响。',
    },
    default: 2,
    source: {
      en: 'direction: how the first time with a firm went tells who is won back, Kumar, Bhagwat & Zhang 2015; size: assumption',
      zh: '方向：与商家第一段经历如何，决定谁能被召回，Kumar, Bhagwat & Zhang 2015；大小为假设',
    },
  }),
  reward: effect({
    summary: {
      en: 'Effect of a reward for coming back worth one unit, at deal proneness 1.',
      zh: '价值1单位的回归奖励（优惠敏感度为1时）的影响。',
    },
    default: 1.2,
    source: {
      en: 'direction: Kumar, Bhagwat & Zhang 2015; size: assumption',
      zh: '方向：Kumar, Bhagwat & Zhang 2015；大小为假设',
    },
  }),
})
