import { z } from 'zod'
import { amount } from '../units/amount.ts'
import { count } from '../units/count.ts'
import { described } from '../units/described.ts'
import { share } from '../units/share.ts'
import { choice, text } from '../units/word.ts'

/** A named share of the market whose people resemble each other. */
export const segmentFields = z.strictObject({
  name: text({ summary: { en: 'What you call these people.', zh: '这群人的名称。' }, longest: 60 }),
  share: share({
    summary: {
      en: 'Part of the market; all segments together make 100%.',
      zh: '占市场的比例；各人群合计100%。',
    },
  }),
  fit: share({
    summary: {
      en: 'How well the product suits a middling person of this segment.',
      zh: '产品对这一人群的普通人有多合适。',
    },
    default: '50%',
    source: 'assumption',
  }),
  fitSpread: amount({
    summary: {
      en: 'How much people of the segment differ in fit: standard deviation in log-odds.',
      zh: '这一人群契合度的个体差异：对数几率的标准差。',
    },
    default: 0.8,
    max: 5,
    source: 'assumption',
  }),
  dealProneness: share({
    summary: {
      en: 'How strongly rewards and discounts move a middling person of this segment.',
      zh: '奖励和折扣对这一人群的普通人有多大作用。',
    },
    default: '50%',
    source: 'assumption',
  }),
  dealSpread: amount({
    summary: {
      en: 'How much people of the segment differ in deal proneness: standard deviation in log-odds.',
      zh: '这一人群优惠敏感度的个体差异：对数几率的标准差。',
    },
    default: 0.8,
    max: 5,
    source: 'assumption',
  }),
  fitDealCorrelation: amount({
    summary: {
      en: 'Correlation of fit with deal proneness among people of the segment.',
      zh: '这一人群中契合度与优惠敏感度的相关系数。',
    },
    default: -0.4,
    min: -0.99,
    max: 0.99,
    source: {
      en: 'direction: Wolters, Schulze & Gedenk 2020; size: assumption',
      zh: '方向：Wolters, Schulze & Gedenk 2020；大小为假设',
    },
  }),
  interests: described(
    z
      .record(
        z.string(),
        share({
          summary: {
            en: 'Part of the interest that goes to this topic.',
            zh: '对这个话题的兴趣占多少。',
          },
        }),
      )
      .prefault({}),
    {
      en: 'What these people care about: topic and share, together 100%. Left out: all topics alike.',
      zh: '这些人关心什么：话题及比例，合计100%。不写则各话题均等。',
    },
  ),
  interestFocus: amount({
    summary: {
      en: 'How closely people keep to the interests of their segment: concentration of the Dirichlet distribution.',
      zh: '各人与所属人群兴趣的接近程度：狄利克雷分布的集中参数。',
    },
    default: 8,
    min: 0.1,
    max: 1000,
    source: 'assumption',
  }),
  sociabilitySpread: amount({
    summary: {
      en: 'How much people differ in sociability (log-normal with mean 1): standard deviation of its logarithm.',
      zh: '社交性的个体差异（均值为1的对数正态）：其对数的标准差。',
    },
    default: 0.7,
    max: 3,
    source: 'assumption',
  }),
  opportunists: share({
    summary: {
      en: 'Part of the segment that would take a reward by cheating (羊毛党).',
      zh: '这一人群中会作弊领奖的比例（羊毛党）。',
    },
    default: '1%',
    source: 'assumption',
  }),
})

/** The market's own fields; the graph's fields are added where generators are known. */
export const marketFields = z.strictObject({
  people: count({
    summary: {
      en: 'Number of people in the market; an imported graph sets it by itself.',
      zh: '市场的人数；导入关系表时由它决定。',
    },
    default: 10000,
    min: 1,
    max: 20_000_000,
  }),
  topics: described(
    z
      .array(
        text({
          summary: {
            en: 'A topic that content and interests may name.',
            zh: '内容和兴趣可以写的一个话题。',
          },
          longest: 60,
        }),
      )
      .min(1)
      .max(32)
      .prefault(['beauty', 'food', 'home', 'travel']),
    { en: 'The topics that content and interests speak of.', zh: '内容和兴趣所涉的话题。' },
  ),
  homophily: share({
    summary: {
      en: 'How much friends resemble each other in segment and fit: correlation across ties aimed at.',
      zh: '好友在人群和契合度上有多相似：目标是关系两端的相关系数。',
    },
    default: '35%',
    max: 0.9,
    source: {
      en: 'Aral, Muchnik & Sundararajan 2009 (homophily explains over half of what looks like contagion); size: assumption',
      zh: 'Aral, Muchnik & Sundararajan 2009（看似传染的现象一半以上出于同质性）；大小为假设',
    },
  }),
  strongTies: share({
    summary: {
      en: 'Part of the ties that are strong: close friends and family.',
      zh: '强关系的比例：至亲好友。',
    },
    default: '30%',
    source: 'assumption',
  }),
  strength: choice(['drawn', 'sharedFriends'], {
    summary: {
      en: 'Which ties are strong: drawn at random, or those with most friends in common.',
      zh: '哪些关系是强关系：随机抽取，或共同好友最多的。',
    },
    default: 'drawn',
    source: 'assumption',
  }),
  segments: described(
    z
      .array(segmentFields)
      .min(1)
      .max(50)
      .prefault([{ name: 'everyone', share: '100%' } as never]),
    { en: 'The kinds of people in the market.', zh: '市场中的人群。' },
  ),
})

export type Market = z.output<typeof marketFields>
