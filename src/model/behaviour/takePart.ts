import { z } from 'zod'
import { amount, effect } from '../../units/amount.ts'
import { share } from '../../units/share.ts'

/** What members do when they are there. */
export const takePartFields = z.strictObject({
  like: share({
    summary: {
      en: 'Chance that a middling member who is there likes something.',
      zh: 'Chance that a middling member who is there likes something.',
    },
    default: '20%',
    source: {
      en: 'assumption; order of sizes: participation inequality, Nielsen 2006',
      zh: 'assumption; order of sizes: participation inequality, Nielsen 2006',
    },
  }),
  comment: share({
    summary: { en: 'Chance of a comment.', zh: 'Chance of a comment.' },
    default: '5%',
    source: { en: 'as for likes', zh: 'as for likes' },
  }),
  post: share({
    summary: { en: 'Chance of a post.', zh: 'Chance of a post.' },
    default: '2%',
    source: { en: 'as for likes', zh: 'as for likes' },
  }),
  online: share({
    summary: {
      en: 'Chance of joining an online activity held today.',
      zh: 'Chance of joining an online activity held today.',
    },
    default: '20%',
    source: 'assumption',
  }),
  offline: share({
    summary: {
      en: 'Chance of joining an offline meeting held today.',
      zh: 'Chance of joining an offline meeting held today.',
    },
    default: '4%',
    source: 'assumption',
  }),
  content: effect({
    summary: { en: 'Effect of the appeal of content or topic.', zh: 'Effect of the appeal of content or topic.' },
    default: 0.8,
    source: 'assumption',
  }),
  satisfaction: effect({
    summary: { en: 'Effect of satisfaction, from 0 to 1.', zh: 'Effect of satisfaction, from 0 to 1.' },
    default: 1,
    source: 'assumption',
  }),
  fatigue: effect({
    summary: { en: 'Effect of one unit of fatigue.', zh: 'Effect of one unit of fatigue.' },
    default: -0.5,
    source: 'assumption',
  }),
  rules: effect({
    summary: { en: 'Effect of the strictest rules on posting.', zh: 'Effect of the strictest rules on posting.' },
    default: -0.5,
    source: 'assumption',
  }),
  spam: amount({
    summary: {
      en: 'Fatigue that one post or share a day per 100 members adds to each who is there, without rules.',
      zh: 'Fatigue that one post or share a day per 100 members adds to each who is there, without rules.',
    },
    default: 0,
    max: 10,
    source: {
      en: 'assumption: none, unless the scenario asks for it',
      zh: 'assumption: none, unless the scenario asks for it',
    },
  }),
  prize: effect({
    summary: {
      en: 'Effect of a prize for taking part worth one unit, at deal proneness 1.',
      zh: 'Effect of a prize for taking part worth one unit, at deal proneness 1.',
    },
    default: 1,
    source: 'assumption',
  }),
  depth: share({
    summary: {
      en: 'How far one login to articles, at an appeal of 1, brings satisfaction toward 1.',
      zh: 'How far one login to articles, at an appeal of 1, brings satisfaction toward 1.',
    },
    default: '0%',
    source: {
      en: 'assumption: articles explain; none unless you say so',
      zh: 'assumption: articles explain; none unless you say so',
    },
  }),
})
