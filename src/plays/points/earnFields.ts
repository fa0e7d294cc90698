import type { Words } from '../../text/language.ts'
import { count } from '../../units/count.ts'

/** The fields of what each deed earns. */
export const earnFields = {
  friendPoints: pointsFor({ en: 'Points for each friend who joins.', zh: '每位加入的好友给多少积分。' }, 500),
  firstOrderPoints: pointsFor({ en: "Points for a friend's first order.", zh: '好友首单给多少积分。' }, 1000),
  orderPoints: pointsFor({ en: 'Points for each whole yuan of an own order.', zh: '自己下单每满1元给多少积分。' }, 1),
  loginPoints: pointsFor({ en: 'Points for a day on which a member logs in.', zh: '登录一天给多少积分。' }, 5),
  commentPoints: pointsFor({ en: 'Points for a day on which a member comments.', zh: '评论一天给多少积分。' }, 5),
  postPoints: pointsFor({ en: 'Points for a day on which a member posts.', zh: '发帖一天给多少积分。' }, 20),
  activityPoints: pointsFor(
    {
      en: 'Points for a day on which a member takes part in an activity or a challenge.',
      zh: '参加活动或挑战一天给多少积分。',
    },
    20,
  ),
}

/** Points for each deed. */
export type Earning = { readonly [deed in keyof typeof earnFields]: number }

/** A field of points for a deed. */
function pointsFor(summary: Words, usual: number) {
  return count({ summary, default: usual, max: 1_000_000, source: 'assumption' })
}
