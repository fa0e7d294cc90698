import { z } from 'zod'
import { amount } from '../units/amount.ts'
import { duration } from '../units/duration.ts'
import { money } from '../units/money.ts'
import { section } from '../units/section.ts'
import { share } from '../units/share.ts'
import { seriesFields } from './calendar.ts'
import { recommenderFields } from './recommender.ts'

/** What the community publishes. */
export const contentFields = z.strictObject({
  piecesPerWeek: amount({ summary: 'Pieces published a week.', default: 4, max: 140, source: 'assumption' }),
  quality: share({ summary: 'How good a usual piece is.', default: '60%', source: 'assumption' }),
  qualitySpread: share({
    summary: 'How much the quality of pieces varies: standard deviation.',
    default: '10%',
    max: 0.5,
    source: 'assumption',
  }),
  topics: z
    .record(z.string(), share({ summary: 'Part of the pieces about this topic.' }))
    .prefault({})
    .meta({ description: 'What the pieces are about: topic and share, together 100%. Left out: all topics alike.' }),
  formats: section(
    'The formats of the pieces, together 100%.',
    z.strictObject({
      article: share({ summary: 'Part of the pieces that are articles.', default: '60%', source: 'assumption' }),
      shortVideo: share({ summary: 'Part that are short videos.', default: '40%', source: 'assumption' }),
      livestream: share({ summary: 'Part that are livestreams.', default: '0%', source: 'assumption' }),
    }),
  ),
  promptToShare: share({
    summary: 'Part of the pieces that ask the reader to share them with a friend.',
    default: '0%',
  }),
  pieceCost: money({ summary: 'What a piece costs to make.', default: '¥100', source: 'assumption' }),
  memory: duration({
    summary: 'How long a piece keeps working: days until half of its pull is gone (adstock).',
    default: '4 days',
    min: 0.1,
    max: 365,
    source: 'assumption; form: Broadbent 1979',
  }),
  wearOut: share({
    summary: 'How much of its appeal a piece loses when it is just like the recent ones (sameness, 同质化).',
    default: '50%',
    source: 'assumption; report 2.3',
  }),
  formatMemory: section(
    'How long each format keeps working, as a multiple of memory.',
    z.strictObject({
      article: amount({ summary: 'An article.', default: 1, min: 0.01, max: 100, source: 'assumption' }),
      shortVideo: amount({ summary: 'A short video.', default: 1, min: 0.01, max: 100, source: 'assumption' }),
      livestream: amount({
        summary: 'A livestream: it has its day.',
        default: 0.1,
        min: 0.01,
        max: 100,
        source: 'assumption',
      }),
    }),
  ),
  calendar: z
    .array(seriesFields)
    .max(200)
    .prefault([])
    .meta({ description: 'Planned pieces and series, on top of the steady stream that piecesPerWeek gives.' }),
  recommender: section(
    'What chooses, for each member, from the content and the products there are (report 10.3, case 3).',
    recommenderFields,
  ),
})

export type Content = z.output<typeof contentFields>
