import { z } from 'zod'
import { poissonFrom } from '../../random/poissonFrom.ts'
import { amount } from '../../units/amount.ts'
import { money } from '../../units/money.ts'
import { shortVideo as number } from '../invitations.ts'
import { answeringFields } from './answering.ts'
import { memberChannel, noTie } from './memberChannel.ts'
import { policy } from './policy.ts'

/**
 * Short video: a member passes on a video, and the platform shows it to people who know nobody there.
 *
 * It is viewed a Poisson number of times, on average `reach` · strength of the content · part of it that is short video
 * (and less where the platform demotes it), each time by anyone of the market. A view by someone inside, or a second one
 * by the same person, tells nobody anything. There is no tie. Without short video at work there is nothing to share.
 */
export const shortVideo = memberChannel({
  summary: {
    en: 'Videos that the platform shows to people beyond all ties.',
    zh: '平台推给没有任何关系的人看的视频。',
  },
  chinese: '短视频',
  number,
  personal: false,
  base: 'videoBase',
  trust: 'shortVideo',
  wish: 'shareVideo',
  told: 'videosSeen',
  joined: 'newByShortVideo',
  parameters: z.strictObject({
    reach: amount({
      summary: {
        en: 'People of the market to whom a video is shown, were all content short video of the best.',
        zh: '假如内容全是最好的短视频，视频会展示给市场中多少人。',
      },
      default: 300,
      max: 1_000_000,
      source: 'assumption',
    }),
    ...answeringFields('3%', { en: 'those who see it', zh: '看到的人' }, '6 hours'),
    cost: money({ summary: { en: 'What a view costs you.', zh: '一次观看的成本。' }, default: '¥0' }),
    policy,
  }),
  spread(telling, { reach, answered, cost, policy }) {
    if (policy.maxPerDay === 0 || telling.video === 0) return 0
    const { graph, member, day } = telling
    const views = poissonFrom(telling.draw('videoViews', 0, day), reach * telling.video * telling.reach)
    telling.isFirst(member)
    for (let view = 0; view < views; view++) {
      const person = Math.floor(telling.draw('videoViewer', view, day) * graph.nodes)
      if (telling.isOutside(person) && telling.isFirst(person)) telling.tell(person, noTie, answered)
    }
    telling.charge(views * cost)
    return 1
  },
})
