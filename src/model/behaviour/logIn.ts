import { z } from 'zod'
import { amount, effect } from '../../units/amount.ts'
import { duration } from '../../units/duration.ts'
import { share } from '../../units/share.ts'

/** How often members log in. */
export const logInFields = z.strictObject({
  base: share({
    summary: {
      en: 'Chance that a middling member logs in on a day.',
      zh: 'Chance that a middling member logs in on a day.',
    },
    default: '25%',
    source: 'assumption',
  }),
  spread: amount({
    summary: {
      en: 'How much members differ in how often they log in: standard deviation in log-odds.',
      zh: 'How much members differ in how often they log in: standard deviation in log-odds.',
    },
    default: 1,
    max: 5,
    source: {
      en: 'assumption; activity in communities is heavy-tailed',
      zh: 'assumption; activity in communities is heavy-tailed',
    },
  }),
  content: effect({
    summary: { en: 'Effect of the appeal of content.', zh: 'Effect of the appeal of content.' },
    default: 0.3,
    source: 'assumption',
  }),
  habit: effect({
    summary: {
      en: 'Effect of habit: logins a day of late above the base.',
      zh: 'Effect of habit: logins a day of late above the base.',
    },
    default: 1.5,
    source: 'assumption',
  }),
  livestream: effect({
    summary: {
      en: 'Effect of a livestream today, at an appeal of 1.',
      zh: 'Effect of a livestream today, at an appeal of 1.',
    },
    default: 1.5,
    source: 'assumption',
  }),
  novelty: effect({
    summary: {
      en: 'Effect of having just joined; it halves again and again.',
      zh: 'Effect of having just joined; it halves again and again.',
    },
    default: 1.2,
    source: {
      en: 'retention falls steeply in the first days; size: assumption',
      zh: 'retention falls steeply in the first days; size: assumption',
    },
  }),
  noveltyFades: duration({
    summary: { en: 'Days until half of the novelty is gone.', zh: 'Days until half of the novelty is gone.' },
    default: '5 days',
    min: 0.1,
    source: 'assumption',
  }),
  habitMemory: duration({
    summary: { en: 'Days over which habit is formed.', zh: 'Days over which habit is formed.' },
    default: '14 days',
    min: 1,
    source: 'assumption',
  }),
  satisfaction: effect({
    summary: { en: 'Effect of satisfaction, from 0 to 1.', zh: 'Effect of satisfaction, from 0 to 1.' },
    default: 1,
    source: 'assumption',
  }),
  notification: effect({
    summary: { en: 'Effect of each notification a week.', zh: 'Effect of each notification a week.' },
    default: 0.05,
    source: 'assumption',
  }),
  fatigue: effect({
    summary: { en: 'Effect of one unit of fatigue.', zh: 'Effect of one unit of fatigue.' },
    default: -1,
    source: 'assumption',
  }),
  tiring: amount({
    summary: { en: 'Fatigue that one notification adds.', zh: 'Fatigue that one notification adds.' },
    default: 0.06,
    max: 10,
    source: 'assumption',
  }),
  optOut: share({
    summary: {
      en: 'Chance a day that a member who is weary enough switches notifications off for good.',
      zh: 'Chance a day that a member who is weary enough switches notifications off for good.',
    },
    default: '0%',
    source: {
      en: 'assumption: nobody does, unless the scenario asks for it',
      zh: 'assumption: nobody does, unless the scenario asks for it',
    },
  }),
  optOutFrom: amount({
    summary: {
      en: 'Fatigue at which a member is weary enough for that.',
      zh: 'Fatigue at which a member is weary enough for that.',
    },
    default: 0.5,
    max: 100,
    source: 'assumption',
  }),
  recovery: duration({
    summary: { en: 'Days until half of the fatigue is gone.', zh: 'Days until half of the fatigue is gone.' },
    default: '7 days',
    min: 0.1,
    source: 'assumption',
  }),
  sale: effect({
    summary: {
      en: 'Effect of a saving worth one unit that is to be had today, at deal proneness 1.',
      zh: 'Effect of a saving worth one unit that is to be had today, at deal proneness 1.',
    },
    default: 0.5,
    source: 'assumption',
  }),
})
