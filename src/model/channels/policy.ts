import { z } from 'zod'
import { count } from '../../units/count.ts'
import { duration } from '../../units/duration.ts'
import { section } from '../../units/section.ts'
import { share } from '../../units/share.ts'
import { choice, flag } from '../../units/word.ts'

/** What the platform that a channel belongs to allows; by default everything, so that a scenario says what it does not. */
export const policyFields = z.strictObject({
  maxPerDay: count({
    summary: {
      en: 'Most messages that a member may send on the channel a day; 0 closes it.',
      zh: '成员每天在这个渠道最多发几条；0 则关闭渠道。',
    },
    default: 1_000_000,
  }),
  inducing: choice(['allowed', 'demoted', 'blocked'], {
    summary: {
      en: 'What the platform does with sharing that a reward to the sender induces (诱导分享): lets it be, shows it to fewer people, or blocks it for a while when it finds it out.',
      zh: '平台对因发送者有奖而起的分享（诱导分享）怎么办：放任；降权；或查出后封一段时间。',
    },
    default: 'allowed',
  }),
  demotedTo: share({
    summary: {
      en: 'Part of its reach that is left to induced sharing, where it is demoted.',
      zh: '诱导分享被降权后，触达还剩多少。',
    },
    default: '30%',
    source: 'assumption',
  }),
  detection: share({
    summary: {
      en: 'Chance that the platform finds induced sharing out on a day with any, where it blocks it.',
      zh: '平台封禁诱导分享时，有诱导分享的一天被查出的概率。',
    },
    default: '10%',
    source: 'assumption',
  }),
  blockDays: duration({
    summary: {
      en: 'How long induced sharing then stays blocked, from the next day on.',
      zh: '查出后从次日起封几天。',
    },
    default: '7 days',
    min: 1,
    source: 'assumption',
  }),
  disclosure: flag({
    summary: {
      en: 'Whether a member must say what they gain by sharing; where not, those who are told do not see it, and nobody distrusts it.',
      zh: '成员是否须说明自己分享能得什么；不须说明则被邀请的人看不出来，也就没有人不信任。',
    },
    default: true,
  }),
})

/** The section of a channel's platform policy. */
export const policy = section(
  { en: 'What the platform allows on this channel.', zh: '平台在这个渠道允许什么。' },
  policyFields,
)
