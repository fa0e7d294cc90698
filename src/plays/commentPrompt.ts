import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import { effect } from '../units/amount.ts'
import { share } from '../units/share.ts'

/**
 * A prompt to share in the comments (评论区分享): pieces ask whoever reads them to comment and to tag a friend there.
 *
 * While anything is at work that the community published, members feel like commenting more, by effect · part of the
 * pieces that ask; of the comments, the same part are on such pieces. Whoever writes one tags a friend outside with a
 * chance: one friend, strong ties more readily than weak ones, who gets a personal invitation, answered and expiring as
 * all are. Who asks friends in private on that day does not tag one besides.
 *
 * A good one is content that costs nothing (user-generated content): its quality is normal around `quality`, with the
 * spread of the community's own pieces, and where it is at least `good` it joins the day after the pieces at work, as
 * `weight` of a fresh piece of that quality, on a topic drawn by what is at work. Members' own words are always fresh:
 * sameness does not wear them out, and they do not wear out others.
 *
 * The play pays nothing. Where no piece asks it is no play.
 */
export const commentPrompt = entry({
  summary: {
    en: 'Pieces ask readers to comment and tag a friend; good comments become content.',
    zh: '内容请读者评论并@好友；好评论成为内容。',
  },
  chinese: '评论区分享',
  parameters: () => ({
    ...playFields,
    part: share({
      summary: { en: 'Part of the pieces that ask.', zh: '发出这种邀请的内容占多少。' },
      default: '50%',
      source: 'assumption',
    }),
    effect: effect({
      summary: { en: 'Effect on commenting when all pieces ask.', zh: '全部内容都这样邀请时，对评论的影响。' },
      default: 1.2,
      source: {
        en: 'direction: posts that ask for comments get more, Lee, Hosanagar & Nair 2018; size: assumption',
        zh: '方向：请人评论的帖子得到更多评论，Lee, Hosanagar & Nair 2018；大小为假设',
      },
    }),
    tags: share({
      summary: {
        en: 'Chance that whoever comments on a piece that asks tags a friend.',
        zh: '在这种内容下评论的人@一位好友的概率。',
      },
      default: '20%',
      source: 'assumption',
    }),
    quality: share({
      summary: { en: 'How good a usual comment is.', zh: '普通评论的质量。' },
      default: '50%',
      source: 'assumption',
    }),
    good: share({
      summary: {
        en: 'How good a comment must be to be read as content.',
        zh: '评论质量要多高才会被当作内容来看。',
      },
      default: '60%',
      source: 'assumption',
    }),
    weight: share({
      summary: { en: 'What part of a piece a good comment is.', zh: '一条好评论抵一篇内容的多少。' },
      default: '3%',
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: PlayContext): Play => {
    const { part, effect, tags, quality, good, weight } = given
    const prompt = { part, effect, tags, quality, good, weight }
    return { ...playBasics('commentPrompt', given, clock), offers: [], ...(part > 0 ? { prompt } : {}) }
  },
})
