import { z } from 'zod'
import { amount } from '../units/amount.ts'
import { described } from '../units/described.ts'
import { duration } from '../units/duration.ts'
import { moment } from '../units/moment.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { choice, text } from '../units/word.ts'
import { formatNames } from './shelf.ts'

/** One entry of the content calendar: a piece, or a series of pieces, planned for some days and perhaps for some people. */
export const seriesFields = z.strictObject({
  name: text({
    summary: { en: 'What you call this piece or series.', zh: 'What you call this piece or series.' },
    default: '',
    longest: 80,
  }),
  start: moment({
    summary: { en: 'First day; the first piece appears on it.', zh: 'First day; the first piece appears on it.' },
    default: 1,
  }),
  end: moment({ summary: { en: 'Last day; instead of days.', zh: 'Last day; instead of days.' } }).optional(),
  days: duration({
    summary: {
      en: 'How long the series runs, when no end is given.',
      zh: 'How long the series runs, when no end is given.',
    },
    default: '30 days',
    min: 1,
  }),
  every: duration({
    summary: {
      en: 'Time from one piece to the next. A single piece: as long as days.',
      zh: 'Time from one piece to the next. A single piece: as long as days.',
    },
    default: '7 days',
    min: 0.05,
    source: 'assumption',
  }),
  piecesPerWeek: amount({
    summary: { en: 'Pieces a week; instead of every.', zh: 'Pieces a week; instead of every.' },
    max: 140,
  }).optional(),
  topic: text({
    summary: {
      en: 'The topic of every piece. Left out: drawn from topics.',
      zh: 'The topic of every piece. Left out: drawn from topics.',
    },
    longest: 60,
  }).optional(),
  topics: described(
    z
      .record(
        z.string(),
        share({ summary: { en: 'Part of the pieces about this topic.', zh: 'Part of the pieces about this topic.' } }),
      )
      .prefault({}),
    {
      en: "What the pieces are about: topic and share, together 100%. Left out: as the content's.",
      zh: "What the pieces are about: topic and share, together 100%. Left out: as the content's.",
    },
  ),
  format: choice(formatNames, {
    summary: {
      en: 'An article lasts and can deepen what people know, a short video is passed on, a livestream has its day.',
      zh: 'An article lasts and can deepen what people know, a short video is passed on, a livestream has its day.',
    },
    default: 'article',
  }),
  quality: share({
    summary: {
      en: "How good a usual piece of it is; left out, the content's.",
      zh: "How good a usual piece of it is; left out, the content's.",
    },
  }).optional(),
  promptToShare: share({
    summary: {
      en: "Part of the pieces that ask to be shared; left out, the content's.",
      zh: "Part of the pieces that ask to be shared; left out, the content's.",
    },
  }).optional(),
  pieceCost: money({
    summary: {
      en: "What a piece of it costs to make; left out, the content's.",
      zh: "What a piece of it costs to make; left out, the content's.",
    },
  }).optional(),
  for: described(
    z
      .array(text({ summary: { en: 'The name of a segment.', zh: 'The name of a segment.' }, longest: 60 }))
      .max(50)
      .prefault([]),
    {
      en: 'The segments whose people see it (精细化运营). Left out: everybody.',
      zh: 'The segments whose people see it (精细化运营). Left out: everybody.',
    },
  ),
})

export type SeriesFields = z.output<typeof seriesFields>
