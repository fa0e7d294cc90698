import { z } from 'zod'
import { amount } from '../units/amount.ts'
import { described } from '../units/described.ts'
import { duration } from '../units/duration.ts'
import { money } from '../units/money.ts'
import { section } from '../units/section.ts'
import { share } from '../units/share.ts'
import { seriesFields } from './calendar.ts'
import { recommenderFields } from './recommender.ts'

/** What the community publishes. */
export const contentFields = z.strictObject({
  piecesPerWeek: amount({
    summary: { en: 'Pieces published a week.', zh: 'Pieces published a week.' },
    default: 4,
    max: 140,
    source: 'assumption',
  }),
  quality: share({
    summary: { en: 'How good a usual piece is.', zh: 'How good a usual piece is.' },
    default: '60%',
    source: 'assumption',
  }),
  qualitySpread: share({
    summary: {
      en: 'How much the quality of pieces varies: standard deviation.',
      zh: 'How much the quality of pieces varies: standard deviation.',
    },
    default: '10%',
    max: 0.5,
    source: 'assumption',
  }),
  topics: described(
    z
      .record(
        z.string(),
        share({ summary: { en: 'Part of the pieces about this topic.', zh: 'Part of the pieces about this topic.' } }),
      )
      .prefault({}),
    {
      en: 'What the pieces are about: topic and share, together 100%. Left out: all topics alike.',
      zh: 'What the pieces are about: topic and share, together 100%. Left out: all topics alike.',
    },
  ),
  formats: section(
    { en: 'The formats of the pieces, together 100%.', zh: 'The formats of the pieces, together 100%.' },
    z.strictObject({
      article: share({
        summary: { en: 'Part of the pieces that are articles.', zh: 'Part of the pieces that are articles.' },
        default: '60%',
        source: 'assumption',
      }),
      shortVideo: share({
        summary: { en: 'Part that are short videos.', zh: 'Part that are short videos.' },
        default: '40%',
        source: 'assumption',
      }),
      livestream: share({
        summary: { en: 'Part that are livestreams.', zh: 'Part that are livestreams.' },
        default: '0%',
        source: 'assumption',
      }),
    }),
  ),
  promptToShare: share({
    summary: {
      en: 'Part of the pieces that ask the reader to share them with a friend.',
      zh: 'Part of the pieces that ask the reader to share them with a friend.',
    },
    default: '0%',
  }),
  pieceCost: money({
    summary: { en: 'What a piece costs to make.', zh: 'What a piece costs to make.' },
    default: '¥100',
    source: 'assumption',
  }),
  memory: duration({
    summary: {
      en: 'How long a piece keeps working: days until half of its pull is gone (adstock).',
      zh: 'How long a piece keeps working: days until half of its pull is gone (adstock).',
    },
    default: '4 days',
    min: 0.1,
    max: 365,
    source: { en: 'assumption; form: Broadbent 1979', zh: 'assumption; form: Broadbent 1979' },
  }),
  wearOut: share({
    summary: {
      en: 'How much of its appeal a piece loses when it is just like the recent ones (sameness, 同质化).',
      zh: 'How much of its appeal a piece loses when it is just like the recent ones (sameness, 同质化).',
    },
    default: '50%',
    source: { en: 'assumption; report 2.3', zh: 'assumption; report 2.3' },
  }),
  formatMemory: section(
    {
      en: 'How long each format keeps working, as a multiple of memory.',
      zh: 'How long each format keeps working, as a multiple of memory.',
    },
    z.strictObject({
      article: amount({
        summary: { en: 'An article.', zh: 'An article.' },
        default: 1,
        min: 0.01,
        max: 100,
        source: 'assumption',
      }),
      shortVideo: amount({
        summary: { en: 'A short video.', zh: 'A short video.' },
        default: 1,
        min: 0.01,
        max: 100,
        source: 'assumption',
      }),
      livestream: amount({
        summary: { en: 'A livestream: it has its day.', zh: 'A livestream: it has its day.' },
        default: 0.1,
        min: 0.01,
        max: 100,
        source: 'assumption',
      }),
    }),
  ),
  calendar: described(z.array(seriesFields).max(200).prefault([]), {
    en: 'Planned pieces and series, on top of the steady stream that piecesPerWeek gives.',
    zh: 'Planned pieces and series, on top of the steady stream that piecesPerWeek gives.',
  }),
  recommender: section(
    {
      en: 'What chooses, for each member, from the content and the products there are (report 10.3, case 3).',
      zh: 'What chooses, for each member, from the content and the products there are (report 10.3, case 3).',
    },
    recommenderFields,
  ),
})

export type Content = z.output<typeof contentFields>
