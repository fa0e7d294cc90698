import { z } from 'zod'
import { entry } from '../catalogue.ts'
import type { Law } from '../model/reduced.ts'
import { wordsOf } from '../random/happening.ts'
import { count } from '../units/count.ts'
import { share } from '../units/share.ts'
import { answersOf } from './answers.ts'
import { begin, diaryOn, noDiary } from './diary.ts'
import { invitations } from './invitations.ts'
import { drawInviting } from './inviting.ts'
import { loggingIn } from './logins.ts'

/**
 * Daily visits: members log in by chance, and who does may invite friends picked at random, who answer later.
 *
 * Who adopts or answers today does so before anybody logs in, and may log in and invite today. Answers come the delay of
 * `answering` after the day of asking, in whole days and on the next day at the soonest; friends are picked with
 * replacement from all friends, and one who has adopted already stays as they are.
 *
 * On which days a member logs in and invites is drawn when they adopt (`inviting.ts`); the other logins, of which nothing
 * comes, are drawn when somebody reads them (`logins.ts`).
 */
export const visits = entry({
  summary: {
    en: 'Daily visits: each day members log in by chance; who does may invite a few friends picked at random.',
    zh: '每日访问：成员每天随机登录；登录的人可能随机邀请几位好友。',
  },
  chinese: '每日访问与邀请模型',
  parameters: z.strictObject({
    logIn: share({
      summary: { en: 'Chance that a member logs in, a day.', zh: '成员每天登录的概率。' },
      default: '30%',
      source: 'assumption',
    }),
    invite: share({
      summary: {
        en: 'Chance that a member who logs in invites friends.',
        zh: '登录的成员邀请好友的概率。',
      },
      default: '10%',
      source: 'assumption',
    }),
    friends: count({
      summary: { en: 'Friends invited at a time.', zh: '每次邀请几位好友。' },
      default: 2,
      min: 1,
      max: 100,
    }),
    accept: share({
      summary: { en: 'Chance that an invited friend says yes.', zh: '被邀请的好友同意的概率。' },
      default: '25%',
      source: 'assumption',
    }),
  }),
  make: ({ logIn, invite, friends, accept }): Law => {
    const ask = invitations(friends, accept)
    return (ground) => {
      const luck = ground.stream('login')
      ground.heardOf(loggingIn(luck, wordsOf(logIn)))
      const inviters = (ground.laid && diaryOn(ground.laid, ground.days)) ?? ground.borrow(noDiary)
      begin(inviters, ground.days)
      const answers = answersOf(ground)
      const send = ask(ground, inviters, answers)
      const chance = wordsOf(logIn * invite)
      let seen = 0
      return (day) => {
        answers.come(day)
        const { count } = ground.adopters
        if (seen < count) drawInviting(luck, chance, ground, seen, count, inviters)
        seen = count
        send(day)
      }
    }
  },
})
