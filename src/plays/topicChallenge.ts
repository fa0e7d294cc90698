import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { text } from '../units/word.ts'

/**
 * A topic challenge (话题挑战): members are asked to post on a topic, and those it speaks to do.
 *
 * Taking part is an activity of the community, makes a post, and makes sharing likelier on that day. Without a topic of
 * its own the challenge is about whatever the content is about.
 */
export const topicChallenge = entry({
  summary: {
    en: 'Members are asked to post on a topic; those whom it interests take part and share.',
    zh: '请成员就一个话题发帖；感兴趣的人参加并分享。',
  },
  chinese: '话题挑战',
  parameters: () => ({
    ...playFields,
    topic: text({
      summary: { en: "The topic; left out, the content's own.", zh: '话题；不写则同内容的话题。' },
      default: '',
      longest: 60,
    }),
    participation: share({
      summary: {
        en: 'Chance that an ordinary member takes part at a login, before any effect.',
        zh: '普通成员登录一次就参加的概率，不计各种影响。',
      },
      default: '8%',
      source: 'assumption',
    }),
    prize: money({
      summary: { en: 'What each person who takes part gets, once.', zh: '每位参加者得多少，只得一次。' },
      default: '¥0',
    }),
  }),
  make: (given, { clock, topics }: PlayContext): Play => {
    const place = topics.indexOf(given.topic)
    return {
      ...playBasics('topicChallenge', given, clock),
      offers: [],
      challenge: { topic: place < 0 ? undefined : place, participation: given.participation, prize: given.prize },
    }
  },
})
