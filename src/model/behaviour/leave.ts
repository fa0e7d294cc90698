import { z } from 'zod'
import { amount, effect } from '../../units/amount.ts'
import { duration } from '../../units/duration.ts'
import { share } from '../../units/share.ts'

/** When members leave. */
export const leaveFields = z.strictObject({
  monthly: share({
    summary: {
      en: 'Part of middling members who leave in a month.',
      zh: '普通成员一个月内离开的比例。',
    },
    default: '9%',
    source: 'assumption',
  }),
  spread: amount({
    summary: {
      en: 'How much members differ in how soon they leave: standard deviation in log-odds.',
      zh: '成员离开早晚的个体差异：对数几率的标准差。',
    },
    default: 1,
    max: 5,
    source: {
      en: 'heterogeneity flattens retention curves, Fader & Hardie 2007; size: assumption',
      zh: '个体差异使留存曲线变平，Fader & Hardie 2007；大小为假设',
    },
  }),
  fit: effect({
    summary: { en: 'Effect of fit, from 0 to 1.', zh: '契合度从0到1的影响。' },
    default: -2,
    source: 'assumption',
  }),
  satisfaction: effect({
    summary: { en: 'Effect of satisfaction, from 0 to 1.', zh: '满意度从0到1的影响。' },
    default: -2,
    source: 'assumption',
  }),
  habit: effect({
    summary: {
      en: 'Effect of habit: logins a day of late above the base.',
      zh: '习惯的影响：近来登录次数超出基准的部分。',
    },
    default: -2,
    source: 'assumption',
  }),
  friends: effect({
    summary: {
      en: 'Effect of each friend who is a member, up to five.',
      zh: '每位是成员的好友的影响，最多计五位。',
    },
    default: -0.1,
    source: {
      en: 'direction: Nitzan & Libai 2011; size: assumption',
      zh: '方向：Nitzan & Libai 2011；大小为假设',
    },
  }),
  fatigue: effect({
    summary: { en: 'Effect of one unit of fatigue.', zh: '1单位疲劳度的影响。' },
    default: 0.8,
    source: 'assumption',
  }),
  staleness: effect({
    summary: {
      en: 'Effect of stale content: the odds go with the power of its freshness.',
      zh: '内容陈旧的影响：几率随新鲜度的幂而变。',
    },
    default: -0.5,
    source: { en: 'report 2.3 (direction); size: assumption', zh: '报告2.3（方向）；大小为假设' },
  }),
  dealOver: effect({
    summary: {
      en: 'Effect of the end of the deal that brought a member, if it was worth as much as an order, at deal proneness 1; in proportion where it was worth less.',
      zh: '把成员带来的优惠结束（优惠相当于一单、优惠敏感度为1时）的影响；优惠较小则按比例。',
    },
    default: 18,
    source: {
      en: 'a discount of 35% about halves the value of whom it brings, Lewis 2006; report 6.2, case 1 (direction)',
      zh: '35%的折扣使其带来的人价值约减半，Lewis 2006；报告6.2案例1（方向）',
    },
  }),
  dealOverFor: duration({
    summary: { en: 'How long after its end that is felt.', zh: '结束后多久还有影响。' },
    default: '120 days',
    min: 1,
    source: 'assumption',
  }),
  ignored: effect({
    summary: { en: 'Effect of a complaint that was ignored.', zh: '投诉被忽视的影响。' },
    default: 1.5,
    source: {
      en: 'direction: Fornell & Wernerfelt 1987; size: assumption',
      zh: '方向：Fornell & Wernerfelt 1987；大小为假设',
    },
  }),
  ignoredFor: duration({
    summary: { en: 'How long that is felt.', zh: '影响持续多久。' },
    default: '30 days',
    min: 1,
    source: 'assumption',
  }),
  referred: amount({
    summary: {
      en: 'Factor on the odds of leaving for a referred member while the referrer stays.',
      zh: '被邀请的成员在邀请人未离开期间，离开几率乘以多少。',
    },
    default: 0.95,
    min: 0.01,
    max: 10,
    source: {
      en: '0.82 in all, with who is brought and whom they know, Schmitt, Skiera & Van den Bulte 2011; only while the referrer stays, Van den Bulte et al. 2018; this part of it: assumption',
      zh: '合计0.82，含带来的是谁、认识谁，Schmitt, Skiera & Van den Bulte 2011；仅在邀请人未离开期间，Van den Bulte et al. 2018；其中这一部分为假设',
    },
  }),
  referrer: amount({
    summary: {
      en: 'Factor on the odds of leaving for a member who brought a friend within a year.',
      zh: '一年内带来过好友的成员，离开几率乘以多少。',
    },
    default: 0.6,
    min: 0.01,
    max: 10,
    source: { en: 'inside 0.4-0.8, Garnefeld et al. 2013', zh: '在0.4～0.8之内，Garnefeld et al. 2013' },
  }),
})
