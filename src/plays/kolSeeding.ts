import { z } from 'zod'
import { power } from '../arithmetic/power.ts'
import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, playBasics, playFields, type SeededPost } from '../model/play.ts'
import { effect } from '../units/amount.ts'
import { count } from '../units/count.ts'
import { described } from '../units/described.ts'
import { duration } from '../units/duration.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { choice, flag, text } from '../units/word.ts'

/**
 * Usual posts by how many follow whoever posts: the part of the people outside who see one, fen for one, and how far it
 * is trusted. Smaller accounts engage their followers more, and bring more for their money (Beichert et al. 2024); the
 * sizes are assumptions, for a market of ten thousand people.
 */
const tiers = {
  head: { reach: 0.2, fee: 120_000, trust: 0.4 },
  waist: { reach: 0.05, fee: 20_000, trust: 0.55 },
  tail: { reach: 0.01, fee: 3_000, trust: 0.7 },
  koc: { reach: 0.002, fee: 500, trust: 0.85 },
} as const

const postFields = z.strictObject({
  tier: choice(['head', 'waist', 'tail', 'koc'], {
    summary: {
      en: 'Who posts: an opinion leader (KOL) with very many, many or some followers, or a consumer (KOC).',
      zh: '谁来发：粉丝极多、很多或一些的意见领袖（KOL），或普通消费者（KOC）。',
    },
    default: 'waist',
  }),
  day: count({
    summary: {
      en: 'The day of the play on which it appears, from 1.',
      zh: '在玩法的第几天发布，从1起。',
    },
    default: 1,
    min: 1,
    max: 36500,
  }),
  posts: count({
    summary: { en: 'How many such posts appear on that day.', zh: '当天发布几条。' },
    default: 1,
    min: 1,
    max: 10000,
  }),
  topic: text({
    summary: {
      en: "What it is about; left out, what the community's content is about.",
      zh: '内容关于什么；不写则同社区内容。',
    },
    default: '',
  }),
  reach: share({
    summary: {
      en: 'Part of the people outside who see one; left out, 20%, 5%, 1% or 0.2% by tier.',
      zh: '圈外的人中看到一条的比例；不写则按级别为20%、5%、1%或0.2%。',
    },
  }).optional(),
  fee: money({
    summary: {
      en: 'What one costs; left out, ¥1,200, ¥200, ¥30 or ¥5 by tier, for a market of ten thousand people.',
      zh: '一条的价格；不写则按级别为 ¥1,200、¥200、¥30 或 ¥5（以一万人的市场计）。',
    },
  }).optional(),
  trust: share({
    summary: {
      en: 'How far one is trusted when nothing else is paid for; left out, 40%, 55%, 70% or 85% by tier.',
      zh: '没有其他付费投放时，一条有多可信；不写则按级别为40%、55%、70%或85%。',
    },
  }).optional(),
})

/**
 * Seeding (种草): opinion leaders (KOL) and consumers (KOC) are paid for posts that people outside see, and decide on.
 *
 * n posts of one kind on a day reach a person outside with chance 1 − (1 − reach)^n, not through anybody's ties. Those who
 * take them in (`attention`) decide as people do who come across the community alone, by the appeal of the posts' topic in
 * place of that of the content, and with
 *
 *     persuasion · trust · (1 − wear)^x + disclosing
 *
 * in log-odds besides, where x is how many other paid posts of the play a person outside comes across on average in the
 * `window` days up to then, the sum of their reaches: what is paid for is believed the less the more of it there is
 * (authenticity). A post marked as an advertisement persuades less (Boerman, Willemsen & Van Der Aa 2017; Eisend et al.
 * 2020). One that is not breaks the law (互联网广告管理办法 of 2023, Art. 9), the risk of which is the circumstance
 * missingDisclosure.
 *
 * Fees are booked as `kolCost` and counted against the budget in the order of days; posts of one kind and day for which
 * it has no room do not appear. Fees, not rewards, are all that the play pays.
 */
export const kolSeeding = entry({
  summary: {
    en: 'Paid posts of opinion leaders and consumers reach people outside.',
    zh: '意见领袖和消费者的付费帖触达圈外的人。',
  },
  chinese: 'KOL/KOC种草',
  parameters: () => ({
    ...playFields,
    budget: money({
      summary: { en: 'Most that the fees may come to.', zh: '投放费用的上限。' },
      default: '¥1,000,000',
    }),
    posts: described(
      z
        .array(postFields)
        .min(1)
        .max(1000)
        .prefault([{ tier: 'waist' }] as never),
      {
        en: 'The posts: tier, day and number of posts, their topic, and where they differ from what is usual in their tier, reach, fee and trust. Source of what is usual: assumption; that smaller accounts engage more: Beichert et al. 2024.',
        zh: '各条投放：级别、日期、条数、话题，以及与该级别常态不同之处（触达、费用、可信度）。常态的来源：假设；小账号互动更高：Beichert et al. 2024。',
      },
    ),
    attention: share({
      summary: {
        en: 'Part of those who see a post that take it in, and decide.',
        zh: '看到的人中看进去并做决定的比例。',
      },
      default: '15%',
      source: { en: 'assumption, as for posts in the feed', zh: '假设，同朋友圈帖子' },
    }),
    persuasion: effect({
      summary: {
        en: 'Effect on joining of a post that is trusted wholly.',
        zh: '完全可信的帖子对加入的影响。',
      },
      default: 1,
      min: 0,
      source: 'assumption',
    }),
    wear: share({
      summary: {
        en: 'Part of its trust that a post loses for each other paid post that people come across on average.',
        zh: '人均每多见到一条付费帖，帖子失去多少可信度。',
      },
      default: '50%',
      source: 'assumption',
    }),
    window: duration({
      summary: { en: 'For how long paid posts are remembered.', zh: '付费帖会被记住多久。' },
      default: '14 days',
      min: 1,
      source: 'assumption',
    }),
    disclosed: flag({
      summary: {
        en: 'Whether the posts are marked as advertisements, as the law asks.',
        zh: '帖子是否按法律要求标明广告。',
      },
      default: true,
    }),
    disclosing: effect({
      summary: { en: 'Effect on joining of that mark.', zh: '标明广告对加入的影响。' },
      default: -0.2,
      max: 0,
      source: {
        en: 'direction: Boerman, Willemsen & Van Der Aa 2017, Eisend et al. 2020; size: assumption',
        zh: '方向：Boerman, Willemsen & Van Der Aa 2017，Eisend et al. 2020；大小为假设',
      },
    }),
  }),
  make: (given, { clock, topics }: PlayContext): Play => ({
    ...playBasics('kolSeeding', given, clock),
    offers: [],
    seeding: seedingOf(given, topics),
  }),
})

type Post = z.output<typeof postFields>

interface Terms {
  readonly budget: number
  readonly posts: readonly Post[]
  readonly attention: number
  readonly persuasion: number
  readonly wear: number
  readonly window: number
  readonly disclosed: boolean
  readonly disclosing: number
}

/** The posts that the budget suffices for, by their day. */
function seedingOf(terms: Terms, topics: readonly string[]): readonly SeededPost[] {
  const waves = terms.posts
    .map(({ tier, reach, fee, trust, posts, day, topic }) => {
      const usual = tiers[tier]
      const each = reach ?? usual.reach
      const place = topics.indexOf(topic)
      return {
        day: day - 1,
        each,
        reach: 1 - power(1 - each, posts),
        seen: each * posts,
        fee: (fee ?? usual.fee) * posts,
        trust: trust ?? usual.trust,
        topic: place < 0 ? undefined : place,
      }
    })
    .toSorted((a, b) => a.day - b.day)
  let left = terms.budget
  const made = waves.filter(({ fee }) => {
    if (fee > left) return false
    left -= fee
    return true
  })
  const mark = terms.disclosed ? terms.disclosing : 0
  return made.map(({ day, each, reach, fee, trust, topic }) => {
    const recent = made.filter((other) => other.day <= day && other.day > day - Math.round(terms.window))
    const others = Math.max(0, recent.reduce((sum, { seen }) => sum + seen, 0) - each)
    return {
      day,
      reach,
      attention: terms.attention,
      fee,
      topic,
      effect: terms.persuasion * trust * power(1 - terms.wear, others) + mark,
    }
  })
}
