import { z } from 'zod'
import { amount } from '../units/amount.ts'
import { count } from '../units/count.ts'
import { described } from '../units/described.ts'
import { share } from '../units/share.ts'
import { choice, text } from '../units/word.ts'

/** A named share of the market whose people resemble each other. */
export const segmentFields = z.strictObject({
  name: text({ summary: { en: 'What you call these people.', zh: 'What you call these people.' }, longest: 60 }),
  share: share({
    summary: {
      en: 'Part of the market; all segments together make 100%.',
      zh: 'Part of the market; all segments together make 100%.',
    },
  }),
  fit: share({
    summary: {
      en: 'How well the product suits a middling person of this segment.',
      zh: 'How well the product suits a middling person of this segment.',
    },
    default: '50%',
    source: 'assumption',
  }),
  fitSpread: amount({
    summary: {
      en: 'How much people of the segment differ in fit: standard deviation in log-odds.',
      zh: 'How much people of the segment differ in fit: standard deviation in log-odds.',
    },
    default: 0.8,
    max: 5,
    source: 'assumption',
  }),
  dealProneness: share({
    summary: {
      en: 'How strongly rewards and discounts move a middling person of this segment.',
      zh: 'How strongly rewards and discounts move a middling person of this segment.',
    },
    default: '50%',
    source: 'assumption',
  }),
  dealSpread: amount({
    summary: {
      en: 'How much people of the segment differ in deal proneness: standard deviation in log-odds.',
      zh: 'How much people of the segment differ in deal proneness: standard deviation in log-odds.',
    },
    default: 0.8,
    max: 5,
    source: 'assumption',
  }),
  fitDealCorrelation: amount({
    summary: {
      en: 'Correlation of fit with deal proneness among people of the segment.',
      zh: 'Correlation of fit with deal proneness among people of the segment.',
    },
    default: -0.4,
    min: -0.99,
    max: 0.99,
    source: {
      en: 'direction: Wolters, Schulze & Gedenk 2020; size: assumption',
      zh: 'direction: Wolters, Schulze & Gedenk 2020; size: assumption',
    },
  }),
  interests: described(
    z
      .record(
        z.string(),
        share({
          summary: {
            en: 'Part of the interest that goes to this topic.',
            zh: 'Part of the interest that goes to this topic.',
          },
        }),
      )
      .prefault({}),
    {
      en: 'What these people care about: topic and share, together 100%. Left out: all topics alike.',
      zh: 'What these people care about: topic and share, together 100%. Left out: all topics alike.',
    },
  ),
  interestFocus: amount({
    summary: {
      en: 'How closely people keep to the interests of their segment: concentration of the Dirichlet distribution.',
      zh: 'How closely people keep to the interests of their segment: concentration of the Dirichlet distribution.',
    },
    default: 8,
    min: 0.1,
    max: 1000,
    source: 'assumption',
  }),
  sociabilitySpread: amount({
    summary: {
      en: 'How much people differ in sociability (log-normal with mean 1): standard deviation of its logarithm.',
      zh: 'How much people differ in sociability (log-normal with mean 1): standard deviation of its logarithm.',
    },
    default: 0.7,
    max: 3,
    source: 'assumption',
  }),
  opportunists: share({
    summary: {
      en: 'Part of the segment that would take a reward by cheating (羊毛党).',
      zh: 'Part of the segment that would take a reward by cheating (羊毛党).',
    },
    default: '1%',
    source: 'assumption',
  }),
})

/** The market's own fields; the graph's fields are added where generators are known. */
export const marketFields = z.strictObject({
  people: count({
    summary: {
      en: 'Number of people in the market; an imported graph sets it by itself.',
      zh: 'Number of people in the market; an imported graph sets it by itself.',
    },
    default: 10000,
    min: 1,
    max: 20_000_000,
  }),
  topics: described(
    z
      .array(
        text({
          summary: {
            en: 'A topic that content and interests may name.',
            zh: 'A topic that content and interests may name.',
          },
          longest: 60,
        }),
      )
      .min(1)
      .max(32)
      .prefault(['beauty', 'food', 'home', 'travel']),
    { en: 'The topics that content and interests speak of.', zh: 'The topics that content and interests speak of.' },
  ),
  homophily: share({
    summary: {
      en: 'How much friends resemble each other in segment and fit: correlation across ties aimed at.',
      zh: 'How much friends resemble each other in segment and fit: correlation across ties aimed at.',
    },
    default: '35%',
    max: 0.9,
    source: {
      en: 'Aral, Muchnik & Sundararajan 2009 (homophily explains over half of what looks like contagion); size: assumption',
      zh: 'Aral, Muchnik & Sundararajan 2009 (homophily explains over half of what looks like contagion); size: assumption',
    },
  }),
  strongTies: share({
    summary: {
      en: 'Part of the ties that are strong: close friends and family.',
      zh: 'Part of the ties that are strong: close friends and family.',
    },
    default: '30%',
    source: 'assumption',
  }),
  strength: choice(['drawn', 'sharedFriends'], {
    summary: {
      en: 'Which ties are strong: drawn at random, or those with most friends in common.',
      zh: 'Which ties are strong: drawn at random, or those with most friends in common.',
    },
    default: 'drawn',
    source: 'assumption',
  }),
  segments: described(
    z
      .array(segmentFields)
      .min(1)
      .max(50)
      .prefault([{ name: 'everyone', share: '100%' } as never]),
    { en: 'The kinds of people in the market.', zh: 'The kinds of people in the market.' },
  ),
})

export type Market = z.output<typeof marketFields>
