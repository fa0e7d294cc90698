import { z } from 'zod'
import { section } from '../../units/section.ts'
import { share } from '../../units/share.ts'

/** What one kind of activity is like: by default written beside the kind. */
function kindFields(given: { readonly base: string; readonly satisfaction: string; readonly habit: string }) {
  return z.strictObject({
    base: share({
      summary: {
        en: 'Chance that a middling member who is there takes part, without a prize.',
        zh: '在场的普通成员无奖品时参加的概率。',
      },
      default: given.base,
      source: 'assumption',
    }),
    satisfaction: share({
      summary: {
        en: 'How far taking part moves satisfaction toward 1.',
        zh: '参加一次使满意度向1靠近多少。',
      },
      default: given.satisfaction,
      source: 'assumption',
    }),
    habit: share({
      summary: {
        en: 'How far taking part moves habit toward a login a day.',
        zh: '参加一次使登录习惯向每天一次靠近多少。',
      },
      default: given.habit,
      source: 'assumption',
    }),
  })
}

/** Who takes part in the activities of the community, and what it does to them. */
export const activitiesFields = z.strictObject({
  quiz: section({ en: 'A quiz (答题).', zh: '答题。' }, kindFields({ base: '20%', satisfaction: '2%', habit: '2%' })),
  draw: section({ en: 'A draw (抽奖).', zh: '抽奖。' }, kindFields({ base: '30%', satisfaction: '1%', habit: '1%' })),
  topic: section(
    { en: 'Talk about a topic (话题).', zh: '话题讨论。' },
    kindFields({ base: '10%', satisfaction: '3%', habit: '3%' }),
  ),
  meetUp: section(
    { en: 'A meeting (聚会).', zh: '聚会。' },
    kindFields({ base: '4%', satisfaction: '10%', habit: '3%' }),
  ),
  meetsOnline: share({
    summary: {
      en: 'Chance that someone who takes part online gets to know another who does.',
      zh: '线上参加者结识另一位参加者的概率。',
    },
    default: '3%',
    source: 'assumption',
  }),
  meetsOffline: share({
    summary: { en: 'The same offline.', zh: '线下的同一概率。' },
    default: '40%',
    source: {
      en: 'direction: shared activities make ties, Feld 1981, Kossinets & Watts 2006; size: assumption',
      zh: '方向：共同活动促成关系，Feld 1981，Kossinets & Watts 2006；大小为假设',
    },
  }),
})
