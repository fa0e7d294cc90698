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
      zh: 'Most messages that a member may send on the channel a day; 0 closes it.',
    },
    default: 1_000_000,
  }),
  inducing: choice(['allowed', 'demoted', 'blocked'], {
    summary: {
      en: 'What the platform does with sharing that a reward to the sender induces (诱导分享): lets it be, shows it to fewer people, or blocks it for a while when it finds it out.',
      zh: 'What the platform does with sharing that a reward to the sender induces (诱导分享): lets it be, shows it to fewer people, or blocks it for a while when it finds it out.',
    },
    default: 'allowed',
  }),
  demotedTo: share({
    summary: {
      en: 'Part of its reach that is left to induced sharing, where it is demoted.',
      zh: 'Part of its reach that is left to induced sharing, where it is demoted.',
    },
    default: '30%',
    source: 'assumption',
  }),
  detection: share({
    summary: {
      en: 'Chance that the platform finds induced sharing out on a day with any, where it blocks it.',
      zh: 'Chance that the platform finds induced sharing out on a day with any, where it blocks it.',
    },
    default: '10%',
    source: 'assumption',
  }),
  blockDays: duration({
    summary: {
      en: 'How long induced sharing then stays blocked, from the next day on.',
      zh: 'How long induced sharing then stays blocked, from the next day on.',
    },
    default: '7 days',
    min: 1,
    source: 'assumption',
  }),
  disclosure: flag({
    summary: {
      en: 'Whether a member must say what they gain by sharing; where not, those who are told do not see it, and nobody distrusts it.',
      zh: 'Whether a member must say what they gain by sharing; where not, those who are told do not see it, and nobody distrusts it.',
    },
    default: true,
  }),
})

/** The section of a channel's platform policy. */
export const policy = section(
  { en: 'What the platform allows on this channel.', zh: 'What the platform allows on this channel.' },
  policyFields,
)
