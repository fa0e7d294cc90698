import { z } from 'zod'
import { amount, effect } from '../../units/amount.ts'
import { duration } from '../../units/duration.ts'
import { share } from '../../units/share.ts'

/** How often members log in. */
export const logInFields = z.strictObject({
  base: share({
    summary: {
      en: 'Chance that a middling member logs in on a day.',
      zh: '普通成员某天登录的概率。',
    },
    default: '25%',
    source: 'assumption',
  }),
  spread: amount({
    summary: {
      en: 'How much members differ in how often they log in: standard deviation in log-odds.',
      zh: '成员登录频次的个体差异：对数几率的标准差。',
    },
    default: 1,
    max: 5,
    source: {
      en: 'assumption; activity in communities is heavy-tailed',
      zh: '假设；社区活跃度呈重尾分布',
    },
  }),
  content: effect({
    summary: { en: 'Effect of the appeal of content.', zh: '内容吸引力的影响。' },
    default: 0.3,
    source: 'assumption',
  }),
  habit: effect({
    summary: {
      en: 'Effect of habit: logins a day of late above the base.',
      zh: '习惯的影响：近来登录次数超出基准的部分。',
    },
    default: 1.5,
    source: 'assumption',
  }),
  livestream: effect({
    summary: {
      en: 'Effect of a livestream today, at an appeal of 1.',
      zh: '当天有直播（吸引力为1时）的影响。',
    },
    default: 1.5,
    source: 'assumption',
  }),
  novelty: effect({
    summary: {
      en: 'Effect of having just joined; it halves again and again.',
      zh: '刚加入的影响；一次次减半。',
    },
    default: 1.2,
    source: {
      en: 'retention falls steeply in the first days; size: assumption',
      zh: '留存在最初几天陡降；大小为假设',
    },
  }),
  noveltyFades: duration({
    summary: { en: 'Days until half of the novelty is gone.', zh: '新鲜感减半需要几天。' },
    default: '5 days',
    min: 0.1,
    source: 'assumption',
  }),
  habitMemory: duration({
    summary: { en: 'Days over which habit is formed.', zh: '习惯在几天内形成。' },
    default: '14 days',
    min: 1,
    source: 'assumption',
  }),
  satisfaction: effect({
    summary: { en: 'Effect of satisfaction, from 0 to 1.', zh: '满意度从0到1的影响。' },
    default: 1,
    source: 'assumption',
  }),
  notification: effect({
    summary: { en: 'Effect of each notification a week.', zh: '每周每多一条通知的影响。' },
    default: 0.05,
    source: 'assumption',
  }),
  fatigue: effect({
    summary: { en: 'Effect of one unit of fatigue.', zh: '1单位疲劳度的影响。' },
    default: -1,
    source: 'assumption',
  }),
  tiring: amount({
    summary: { en: 'Fatigue that one notification adds.', zh: '一条通知增加的疲劳度。' },
    default: 0.06,
    max: 10,
    source: 'assumption',
  }),
  optOut: share({
    summary: {
      en: 'Chance a day that a member who is weary enough switches notifications off for good.',
      zh: '足够厌倦的成员每天永久关闭通知的概率。',
    },
    default: '0%',
    source: {
      en: 'assumption: nobody does, unless the scenario asks for it',
      zh: '假设：没有人，除非场景要求',
    },
  }),
  optOutFrom: amount({
    summary: {
      en: 'Fatigue at which a member is weary enough for that.',
      zh: '疲劳度到多少算足够厌倦。',
    },
    default: 0.5,
    max: 100,
    source: 'assumption',
  }),
  recovery: duration({
    summary: { en: 'Days until half of the fatigue is gone.', zh: '疲劳度减半需要几天。' },
    default: '7 days',
    min: 0.1,
    source: 'assumption',
  }),
  sale: effect({
    summary: {
      en: 'Effect of a saving worth one unit that is to be had today, at deal proneness 1.',
      zh: '当天可得价值1单位的优惠（优惠敏感度为1时）的影响。',
    },
    default: 0.5,
    source: 'assumption',
  }),
})
