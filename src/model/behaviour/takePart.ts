import { z } from 'zod'
import { amount, effect } from '../../units/amount.ts'
import { share } from '../../units/share.ts'

/** What members do when they are there. */
export const takePartFields = z.strictObject({
  like: share({
    summary: 'Chance that a middling member who is there likes something.',
    default: '20%',
    source: 'assumption; order of sizes: participation inequality, Nielsen 2006',
  }),
  comment: share({ summary: 'Chance of a comment.', default: '5%', source: 'as for likes' }),
  post: share({ summary: 'Chance of a post.', default: '2%', source: 'as for likes' }),
  online: share({ summary: 'Chance of joining an online activity held today.', default: '20%', source: 'assumption' }),
  offline: share({ summary: 'Chance of joining an offline meeting held today.', default: '4%', source: 'assumption' }),
  content: effect({ summary: 'Effect of the appeal of content or topic.', default: 0.8, source: 'assumption' }),
  satisfaction: effect({ summary: 'Effect of satisfaction, from 0 to 1.', default: 1, source: 'assumption' }),
  fatigue: effect({ summary: 'Effect of one unit of fatigue.', default: -0.5, source: 'assumption' }),
  rules: effect({
    summary: 'Effect of the strictest rules on posting.',
    default: -0.5,
    source: 'assumption',
  }),
  spam: amount({
    summary: 'Fatigue that one post or share a day per 100 members adds to each who is there, without rules.',
    default: 0,
    max: 10,
    source: 'assumption: none, unless the scenario asks for it',
  }),
  prize: effect({
    summary: 'Effect of a prize for taking part worth one unit, at deal proneness 1.',
    default: 1,
    source: 'assumption',
  }),
  depth: share({
    summary: 'How far one login to articles, at an appeal of 1, brings satisfaction toward 1.',
    default: '0%',
    source: 'assumption: articles explain; none unless you say so',
  }),
})
