import { z } from 'zod'
import { amount, effect } from '../../units/amount.ts'
import { duration } from '../../units/duration.ts'
import { share } from '../../units/share.ts'

/** When members leave. */
export const leaveFields = z.strictObject({
  monthly: share({
    summary: {
      en: 'Part of middling members who leave in a month.',
      zh: 'Part of middling members who leave in a month.',
    },
    default: '9%',
    source: 'assumption',
  }),
  spread: amount({
    summary: {
      en: 'How much members differ in how soon they leave: standard deviation in log-odds.',
      zh: 'How much members differ in how soon they leave: standard deviation in log-odds.',
    },
    default: 1,
    max: 5,
    source: {
      en: 'heterogeneity flattens retention curves, Fader & Hardie 2007; size: assumption',
      zh: 'heterogeneity flattens retention curves, Fader & Hardie 2007; size: assumption',
    },
  }),
  fit: effect({
    summary: { en: 'Effect of fit, from 0 to 1.', zh: 'Effect of fit, from 0 to 1.' },
    default: -2,
    source: 'assumption',
  }),
  satisfaction: effect({
    summary: { en: 'Effect of satisfaction, from 0 to 1.', zh: 'Effect of satisfaction, from 0 to 1.' },
    default: -2,
    source: 'assumption',
  }),
  habit: effect({
    summary: {
      en: 'Effect of habit: logins a day of late above the base.',
      zh: 'Effect of habit: logins a day of late above the base.',
    },
    default: -2,
    source: 'assumption',
  }),
  friends: effect({
    summary: {
      en: 'Effect of each friend who is a member, up to five.',
      zh: 'Effect of each friend who is a member, up to five.',
    },
    default: -0.1,
    source: {
      en: 'direction: Nitzan & Libai 2011; size: assumption',
      zh: 'direction: Nitzan & Libai 2011; size: assumption',
    },
  }),
  fatigue: effect({
    summary: { en: 'Effect of one unit of fatigue.', zh: 'Effect of one unit of fatigue.' },
    default: 0.8,
    source: 'assumption',
  }),
  staleness: effect({
    summary: {
      en: 'Effect of stale content: the odds go with the power of its freshness.',
      zh: 'Effect of stale content: the odds go with the power of its freshness.',
    },
    default: -0.5,
    source: { en: 'report 2.3 (direction); size: assumption', zh: 'report 2.3 (direction); size: assumption' },
  }),
  dealOver: effect({
    summary: {
      en: 'Effect of the end of the deal that brought a member, if it was worth as much as an order, at deal proneness 1; in proportion where it was worth less.',
      zh: 'Effect of the end of the deal that brought a member, if it was worth as much as an order, at deal proneness 1; in proportion where it was worth less.',
    },
    default: 18,
    source: {
      en: 'a discount of 35% about halves the value of whom it brings, Lewis 2006; report 6.2, case 1 (direction)',
      zh: 'a discount of 35% about halves the value of whom it brings, Lewis 2006; report 6.2, case 1 (direction)',
    },
  }),
  dealOverFor: duration({
    summary: { en: 'How long after its end that is felt.', zh: 'How long after its end that is felt.' },
    default: '120 days',
    min: 1,
    source: 'assumption',
  }),
  ignored: effect({
    summary: { en: 'Effect of a complaint that was ignored.', zh: 'Effect of a complaint that was ignored.' },
    default: 1.5,
    source: {
      en: 'direction: Fornell & Wernerfelt 1987; size: assumption',
      zh: 'direction: Fornell & Wernerfelt 1987; size: assumption',
    },
  }),
  ignoredFor: duration({
    summary: { en: 'How long that is felt.', zh: 'How long that is felt.' },
    default: '30 days',
    min: 1,
    source: 'assumption',
  }),
  referred: amount({
    summary: {
      en: 'Factor on the odds of leaving for a referred member while the referrer stays.',
      zh: 'Factor on the odds of leaving for a referred member while the referrer stays.',
    },
    default: 0.95,
    min: 0.01,
    max: 10,
    source: {
      en: '0.82 in all, with who is brought and whom they know, Schmitt, Skiera & Van den Bulte 2011; only while the referrer stays, Van den Bulte et al. 2018; this part of it: assumption',
      zh: '0.82 in all, with who is brought and whom they know, Schmitt, Skiera & Van den Bulte 2011; only while the referrer stays, Van den Bulte et al. 2018; this part of it: assumption',
    },
  }),
  referrer: amount({
    summary: {
      en: 'Factor on the odds of leaving for a member who brought a friend within a year.',
      zh: 'Factor on the odds of leaving for a member who brought a friend within a year.',
    },
    default: 0.6,
    min: 0.01,
    max: 10,
    source: { en: 'inside 0.4-0.8, Garnefeld et al. 2013', zh: 'inside 0.4-0.8, Garnefeld et al. 2013' },
  }),
})
