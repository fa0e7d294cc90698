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
    summary: { en: 'What you call this piece or series.', zh: '这篇或这个系列的名称。' },
    default: '',
    longest: 80,
  }),
  start: moment({
    summary: { en: 'First day; the first piece appears on it.', zh: '第一天；第一篇在这天发布。' },
    default: 1,
  }),
  end: moment({ summary: { en: 'Last day; instead of days.', zh: '最后一天；代替 days。' } }).optional(),
  days: duration({
    summary: {
      en: 'How long the series runs, when no end is given.',
      zh: '没有写 end 时，系列持续多久。',
    },
    default: '30 days',
    min: 1,
  }),
  every: duration({
    summary: {
      en: 'Time from one piece to the next. A single piece: as long as days.',
      zh: '每隔多久一篇。只有一篇则同 days 一样长。',
    },
    default: '7 days',
    min: 0.05,
    source: 'assumption',
  }),
  piecesPerWeek: amount({
    summary: { en: 'Pieces a week; instead of every.', zh: '每周几篇；代替 every。' },
    max: 140,
  }).optional(),
  topic: text({
    summary: {
      en: 'The topic of every piece. Left out: drawn from topics.',
      zh: '每篇的话题。不写则从 topics 中抽取。',
    },
    longest: 60,
  }).optional(),
  topics: described(
    z
      .record(
        z.string(),
        share({ summary: { en: 'Part of the pieces about this topic.', zh: '关于这个话题的篇数比例。' } }),
      )
      .prefault({}),
    {
      en: "What the pieces are about: topic and share, together 100%. Left out: as the content's.",
      zh: '内容关于什么：话题及比例，合计100%。不写则同社区内容。',
    },
  ),
  format: choice(formatNames, {
    summary: {
      en: 'An article lasts and can deepen what people know, a short video is passed on, a livestream has its day.',
      zh: '文章持久，能加深了解；短视频便于转发；直播只管当天。',
    },
    default: 'article',
  }),
  quality: share({
    summary: {
      en: "How good a usual piece of it is; left out, the content's.",
      zh: '普通一篇的质量；不写则同社区内容。',
    },
  }).optional(),
  promptToShare: share({
    summary: {
      en: "Part of the pieces that ask to be shared; left out, the content's.",
      zh: '请人分享的篇数比例；不写则同社区内容。',
    },
  }).optional(),
  pieceCost: money({
    summary: {
      en: "What a piece of it costs to make; left out, the content's.",
      zh: '制作一篇的费用；不写则同社区内容。',
    },
  }).optional(),
  for: described(
    z
      .array(text({ summary: { en: 'The name of a segment.', zh: '一个人群的名称。' }, longest: 60 }))
      .max(50)
      .prefault([]),
    {
      en: 'The segments whose people see it (精细化运营). Left out: everybody.',
      zh: '给哪些人群看（精细化运营）。不写则所有人。',
    },
  ),
})

export type SeriesFields = z.output<typeof seriesFields>
