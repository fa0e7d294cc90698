import { z } from 'zod'
import { amount, effect } from '../../units/amount.ts'
import { count } from '../../units/count.ts'
import { duration } from '../../units/duration.ts'
import { share } from '../../units/share.ts'

/**
 * When and with whom members share.
 *
 * Sharing in person and broadcasting are decided apart, each with a base rate of its own: in a field experiment
 * broadcasts raised adoption among friends by 246%, and personal messages by 98% on top, each of these doing more than
 * one broadcast (Aral & Walker 2011).
 */
export const shareFields = z.strictObject({
  base: share({
    summary: {
      en: 'Chance that a middling member who is there shares in private, without reward.',
      zh: '在场的普通成员无奖励时私聊分享的概率。',
    },
    default: '0.5%',
    source: {
      en: 'assumption; gives the 5-30% of members who share in ordinary programmes, Extole client benchmarks',
      zh: '假设；使普通活动有5～30%的成员分享，Extole 客户基准',
    },
  }),
  feedBase: share({
    summary: { en: 'The same for a post in the feed.', zh: '在朋友圈发帖的同一概率。' },
    default: '0.4%',
    source: 'assumption',
  }),
  groupBase: share({
    summary: {
      en: 'The same for a post in chat groups; at 0% nobody uses them.',
      zh: '在群里发帖的同一概率；0% 则没有人用群。',
    },
    default: '0%',
  }),
  videoBase: share({
    summary: {
      en: 'The same for passing on a short video; at 0% nobody does.',
      zh: '转发短视频的同一概率；0% 则没有人转发。',
    },
    default: '0%',
  }),
  reward: effect({
    summary: {
      en: 'Effect of a reward to the member worth one unit, at deal proneness 1.',
      zh: '给成员价值1单位的奖励（优惠敏感度为1时）的影响。',
    },
    default: 1.4,
    source: {
      en: 'Gershon, Cryder & John 2020 (place of the effect); size: assumption',
      zh: 'Gershon, Cryder & John 2020（影响所在）；大小为假设',
    },
  }),
  opening: effect({
    summary: {
      en: 'Effect of a saving worth one unit that sharing opens at once, at deal proneness 1.',
      zh: '分享后立即得到价值1单位的优惠（优惠敏感度为1时）的影响。',
    },
    default: 2,
    source: {
      en: 'certain and immediate, so above that of a reward that waits for a friend; size: assumption',
      zh: '确定且即时，所以高于要等好友的奖励；大小为假设',
    },
  }),
  content: effect({
    summary: {
      en: 'Effect of the appeal of content: the odds go with its power.',
      zh: '内容吸引力的影响：几率随其幂而变。',
    },
    default: 1,
    source: {
      en: 'between best and worst topics a factor of about 2, Leskovec, Adamic & Huberman 2007',
      zh: '最好与最差话题相差约2倍，Leskovec, Adamic & Huberman 2007',
    },
  }),
  fit: effect({
    summary: {
      en: 'Effect of fit, from 0 to 1: sincere recommendation.',
      zh: '契合度从0到1的影响：真心推荐。',
    },
    default: 2,
    source: 'assumption',
  }),
  satisfaction: effect({
    summary: { en: 'Effect of satisfaction, from 0 to 1.', zh: '满意度从0到1的影响。' },
    default: 1.5,
    source: 'assumption',
  }),
  sociability: effect({
    summary: { en: "Effect of sociability's logarithm.", zh: '社交性（取对数）的影响。' },
    default: 1,
    source: 'assumption',
  }),
  shortVideo: effect({
    summary: {
      en: 'Effect when all content is short video, which is easier to pass on.',
      zh: '内容全是更易转发的短视频时的影响。',
    },
    default: 0.4,
    source: {
      en: 'report 6.1, case 2 (direction); size: assumption',
      zh: '报告6.1案例2（方向）；大小为假设',
    },
  }),
  prompt: effect({
    summary: {
      en: 'Effect when every piece asks the reader to share it.',
      zh: '每篇内容都请读者分享时的影响。',
    },
    default: 0.8,
    source: {
      en: 'report 6.1, case 2 (direction); size: assumption',
      zh: '报告6.1案例2（方向）；大小为假设',
    },
  }),
  challenge: effect({
    summary: {
      en: 'Effect of having taken part in a challenge today.',
      zh: '当天参加过挑战的影响。',
    },
    default: 1.2,
    source: 'assumption',
  }),
  fatigue: effect({
    summary: { en: 'Effect of one unit of fatigue.', zh: '1单位疲劳度的影响。' },
    default: -1,
    source: 'assumption',
  }),
  tiring: amount({
    summary: { en: 'Fatigue that asking one friend adds.', zh: '邀请一位好友增加的疲劳度。' },
    default: 0.03,
    max: 10,
    source: 'assumption',
  }),
  weakTie: share({
    summary: {
      en: 'How readily a weak tie is asked, as a part of a strong one, without reward.',
      zh: '无奖励时，弱关系被邀请的可能，占强关系的比例。',
    },
    default: '30%',
    source: 'assumption',
  }),
  widening: share({
    summary: {
      en: 'How far a reward worth one unit, at deal proneness 1, closes the gap to asking weak ties as readily.',
      zh: '价值1单位的奖励（优惠敏感度为1时）使弱关系与强关系的差距缩小多少。',
    },
    default: '40%',
    source: {
      en: 'Ryu & Feick 2007 (direction); size: assumption',
      zh: 'Ryu & Feick 2007（方向）；大小为假设',
    },
  }),
  matching: effect({
    summary: {
      en: "Effect of a friend's fit, from 0 to 1, on being asked, without reward; a reward that widens takes it away.",
      zh: '好友的契合度从0到1对其被邀请的影响（无奖励时）；扩大范围的奖励会抵消它。',
    },
    default: 2,
    source: {
      en: 'better matching: Schmitt, Skiera & Van den Bulte 2011 (direction); size: assumption',
      zh: '更好的匹配：Schmitt, Skiera & Van den Bulte 2011（方向）；大小为假设',
    },
  }),
  mostTimes: count({
    summary: {
      en: 'Most times that one member invites one friend.',
      zh: '一名成员最多邀请同一好友几次。',
    },
    default: 5,
    min: 1,
    max: 200,
    source: 'assumption',
  }),
  patience: duration({
    summary: {
      en: 'An invitation not answered within this time has run out.',
      zh: '超过这么久没有回应的邀请失效。',
    },
    default: '14 days',
    min: 1,
    source: 'assumption',
  }),
})
