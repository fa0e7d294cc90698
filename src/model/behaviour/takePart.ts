import { z } from 'zod'
import { amount, effect } from '../../units/amount.ts'
import { share } from '../../units/share.ts'

/** What members do when they are there. */
export const takePartFields = z.strictObject({
  like: share({
    summary: {
      en: 'Chance that a middling member who is there likes something.',
      zh: '在场的普通成员点赞的概率。',
    },
    default: '20%',
    source: {
      en: 'assumption; order of sizes: participation inequality, Nielsen 2006',
      zh: '假设；大小次序依参与不均等，Nielsen 2006',
    },
  }),
  comment: share({
    summary: { en: 'Chance of a comment.', zh: '评论的概率。' },
    default: '5%',
    source: { en: 'as for likes', zh: '同点赞' },
  }),
  post: share({
    summary: { en: 'Chance of a post.', zh: '发帖的概率。' },
    default: '2%',
    source: { en: 'as for likes', zh: '同点赞' },
  }),
  online: share({
    summary: {
      en: 'Chance of joining an online activity held today.',
      zh: '参加当天线上活动的概率。',
    },
    default: '20%',
    source: 'assumption',
  }),
  offline: share({
    summary: {
      en: 'Chance of joining an offline meeting held today.',
      zh: '参加当天线下聚会的概率。',
    },
    default: '4%',
    source: 'assumption',
  }),
  content: effect({
    summary: { en: 'Effect of the appeal of content or topic.', zh: '内容或话题吸引力的影响。' },
    default: 0.8,
    source: 'assumption',
  }),
  satisfaction: effect({
    summary: { en: 'Effect of satisfaction, from 0 to 1.', zh: '满意度从0到1的影响。' },
    default: 1,
    source: 'assumption',
  }),
  fatigue: effect({
    summary: { en: 'Effect of one unit of fatigue.', zh: '1单位疲劳度的影响。' },
    default: -0.5,
    source: 'assumption',
  }),
  rules: effect({
    summary: { en: 'Effect of the strictest rules on posting.', zh: '最严格的群规对发帖的影响。' },
    default: -0.5,
    source: 'assumption',
  }),
  spam: amount({
    summary: {
      en: 'Fatigue that one post or share a day per 100 members adds to each who is there, without rules.',
      zh: '没有群规时，每100名成员一天每多一条帖子或分享，给在场的人增加的疲劳度。',
    },
    default: 0,
    max: 10,
    source: {
      en: 'assumption: none, unless the scenario asks for it',
      zh: '假设：没有，除非场景要求',
    },
  }),
  prize: effect({
    summary: {
      en: 'Effect of a prize for taking part worth one unit, at deal proneness 1.',
      zh: '价值1单位的参与奖品（优惠敏感度为1时）的影响。',
    },
    default: 1,
    source: 'assumption',
  }),
  depth: share({
    summary: {
      en: 'How far one login to articles, at an appeal of 1, brings satisfaction toward 1.',
      zh: '看一次文章（吸引力为1时）使满意度向1靠近多少。',
    },
    default: '0%',
    source: {
      en: 'assumption: articles explain; none unless you say so',
      zh: '假设：文章有解释作用；不写则没有',
    },
  }),
})
