import { z } from 'zod'
import { amount } from '../units/amount.ts'
import { duration } from '../units/duration.ts'
import { moment } from '../units/moment.ts'
import { money } from '../units/money.ts'
import { section } from '../units/section.ts'
import { share } from '../units/share.ts'

const delayFields = {
  delay: duration({
    summary: 'Half of those who answer do so within this time.',
    default: '1 day',
    source: 'form: log-normal, Iribarren & Moro 2009; size: assumption',
  }),
  delaySpread: amount({
    summary: 'Spread of the answering time: standard deviation of its logarithm.',
    default: 1.2,
    max: 5,
    source: 'Iribarren & Moro 2009 (heavy-tailed); size: assumption',
  }),
}

/** The ways by which word reaches people: two that members use, two from outside. */
export const channelFields = z.strictObject({
  privateChat: section(
    'Personal invitations to chosen friends.',
    z.strictObject({
      friends: amount({
        summary: 'Friends a member asks each time they share in private.',
        default: 3,
        min: 0.1,
        max: 200,
        source: 'assumption',
      }),
      answered: share({
        summary: 'Part of the private invitations that are ever answered.',
        default: '45%',
        source: 'assumption',
      }),
      ...delayFields,
    }),
  ),
  feed: section(
    'Posts that reach many friends weakly.',
    z.strictObject({
      reach: share({
        summary: "Part of a member's friends who see a post in their feed.",
        default: '20%',
        source: 'assumption',
      }),
      answered: share({ summary: 'Part of those who see it that ever react.', default: '15%', source: 'assumption' }),
      ...delayFields,
    }),
  ),
  search: section(
    'Organic search and word from outside.',
    z.strictObject({
      reach: share({
        summary: 'Part of the people outside who come across the community by themselves each day.',
        default: '0.3%',
        source: 'assumption',
      }),
    }),
  ),
  media: section(
    'Paid advertising.',
    z.strictObject({
      reach: share({ summary: 'Part of the people outside who see the advertising each day.', default: '0%' }),
      cost: money({ summary: 'Price of one exposure.', default: '¥0.10', source: 'assumption' }),
      start: moment({ summary: 'First day of the advertising.', default: 1 }),
      days: duration({ summary: 'How long it runs.', default: '36500 days' }),
    }),
  ),
})

export type Channels = z.output<typeof channelFields>
