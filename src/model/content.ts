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
    summary: { en: 'Pieces published a week.', zh: '每周发布几篇。' },
    default: 4,
    max: 140,
    source: 'assumption',
  }),
  quality: share({
    summary: { en: 'How good a usual piece is.', zh: '普通一篇的质量。' },
    default: '60%',
    source: 'assumption',
  }),
  qualitySpread: share({
    summary: {
      en: 'How much the quality of pieces varies: standard deviation.',
      zh: '各篇质量相差多少：标准差。',
    },
    default: '10%',
    max: 0.5,
    source: 'assumption',
  }),
  topics: described(
    z
      .record(
        z.string(),
        share({ summary: { en: 'Part of the pieces about this topic.', zh: '关于这个话题的篇数比例。' } }),
      )
      .prefault({}),
    {
      en: 'What the pieces are about: topic and share, together 100%. Left out: all topics alike.',
      zh: '内容关于什么：话题及比例，合计100%。不写则各话题均等。',
    },
  ),
  formats: section(
    { en: 'The formats of the pieces, together 100%.', zh: '各种形式的比例，合计100%。' },
    z.strictObject({
      article: share({
        summary: { en: 'Part of the pieces that are articles.', zh: '文章的比例。' },
        default: '60%',
        source: 'assumption',
      }),
      shortVideo: share({
        summary: { en: 'Part that are short videos.', zh: '短视频的比例。' },
        default: '40%',
        source: 'assumption',
      }),
      livestream: share({
        summary: { en: 'Part that are livestreams.', zh: '直播的比例。' },
        default: '0%',
        source: 'assumption',
      }),
    }),
  ),
  promptToShare: share({
    summary: {
      en: 'Part of the pieces that ask the reader to share them with a friend.',
      zh: '请读者分享给好友的篇数比例。',
    },
    default: '0%',
  }),
  pieceCost: money({
    summary: { en: 'What a piece costs to make.', zh: '制作一篇的费用。' },
    default: '¥100',
    source: 'assumption',
  }),
  memory: duration({
    summary: {
      en: 'How long a piece keeps working: days until half of its pull is gone (adstock).',
      zh: '一篇内容持续多久：吸引力减半的天数（广告存量）。',
    },
    default: '4 days',
    min: 0.1,
    max: 365,
    source: { en: 'assumption; form: Broadbent 1979', zh: '假设；形式：Broadbent 1979' },
  }),
  wearOut: share({
    summary: {
      en: 'How much of its appeal a piece loses when it is just like the recent ones (sameness, 同质化).',
      zh: '与近期内容完全相同时失去多少吸引力（同质化）。',
    },
    default: '50%',
    source: { en: 'assumption; report 2.3', zh: '假设；报告2.3' },
  }),
  formatMemory: section(
    {
      en: 'How long each format keeps working, as a multiple of memory.',
      zh: '各种形式持续多久，为 memory 的几倍。',
    },
    z.strictObject({
      article: amount({
        summary: { en: 'An article.', zh: '文章。' },
        default: 1,
        min: 0.01,
        max: 100,
        source: 'assumption',
      }),
      shortVideo: amount({
        summary: { en: 'A short video.', zh: '短视频。' },
        default: 1,
        min: 0.01,
        max: 100,
        source: 'assumption',
      }),
      livestream: amount({
        summary: { en: 'A livestream: it has its day.', zh: '直播：只管当天。' },
        default: 0.1,
        min: 0.01,
        max: 100,
        source: 'assumption',
      }),
    }),
  ),
  calendar: described(z.array(seriesFields).max(200).prefault([]), {
    en: 'Planned pieces and series, on top of the steady stream that piecesPerWeek gives.',
    zh: '在 piecesPerWeek 的日常更新之外，计划好的单篇和系列。',
  }),
  recommender: section(
    {
      en: 'What chooses, for each member, from the content and the products there are (report 10.3, case 3).',
      zh: '从已有的内容和产品中为每位成员挑选的推荐系统（报告10.3案例3）。',
    },
    recommenderFields,
  ),
})

export type Content = z.output<typeof contentFields>
