import { z } from 'zod'
import { circumstances } from '../circumstances/index.ts'
import { generators } from '../graph/generators/index.ts'
import { behaviourFields } from '../model/behaviour.ts'
import { channelFields } from '../model/channels.ts'
import { clockFields } from '../model/clock.ts'
import { communityFields } from '../model/community.ts'
import { contentFields } from '../model/content.ts'
import { marketFields } from '../model/market.ts'
import { productFields } from '../model/product.ts'
import { screeningFields } from '../model/screening.ts'
import { plays } from '../plays/index.ts'
import { delays } from '../reduced/delays.ts'
import { departures } from '../reduced/departures.ts'
import { spreads } from '../reduced/index.ts'
import { purchases } from '../reduced/purchases.ts'
import { seedFields } from '../reduced/seeds.ts'
import { described, expecting } from '../units/described.ts'
import { section } from '../units/section.ts'
import { choice, text } from '../units/word.ts'
import { alternatives } from './alternatives.ts'

/** Where the ties come from: made by a generator, or read from a file. */
export const graphFields = z.union([
  z.strictObject({
    file: text({
      summary: {
        en: 'An edge list: two names a line, apart by a comma, tab, semicolon or spaces; # begins a comment. Or a .kfg file that  kfactor graph  wrote.',
        zh: '关系表：每行两个名字，用逗号、制表符、分号或空格隔开；# 开头为注释。也可以是 kfactor graph 写出的 .kfg 文件。',
      },
      longest: 1000,
    }),
  }),
  alternatives('generator', generators),
])

/** The laws of a reduced form. */
export const reducedFields = z.strictObject({
  seeds: seedFields,
  spread: described(alternatives('law', spreads), { en: 'How adoption spreads.', zh: '采用怎样扩散。' }),
  answering: described(alternatives('law', delays).prefault({ law: 'fixed' } as never), {
    en: 'Time from being asked to adopting, for the laws cascade and branching.',
    zh: '从被邀请到采用的时间，用于 cascade 和 branching。',
  }),
  buying: described(alternatives('law', purchases).optional(), {
    en: 'How adopters buy; left out, nobody does.',
    zh: '采用者怎样购买；不写则没有人购买。',
  }),
  leaving: described(alternatives('law', departures).optional(), {
    en: 'How adopters leave; left out, nobody does.',
    zh: '采用者怎样离开；不写则没有人离开。',
  }),
})

/** What a scenario can be an example of: a case that worked, a failure or what mends it, one play, a preset to start from. */
export const scenarioGroups = ['case', 'failure', 'play', 'preset', 'theory'] as const

/** Everything a scenario file may say. */
export const scenarioFields = z.strictObject({
  name: text({
    summary: { en: 'What you call this scenario.', zh: '这个场景的名称。' },
    default: 'Untitled scenario',
    longest: 200,
  }),
  question: text({ summary: { en: 'The question it answers.', zh: '它要回答的问题。' }, default: '' }),
  group: choice(scenarioGroups, {
    summary: {
      en: 'Under which heading scenarios are listed; changes nothing in a run.',
      zh: '列出场景时归在哪个标题下；对运行没有影响。',
    },
  }).optional(),
  mends: described(
    z
      .array(text({ summary: { en: 'A scenario.', zh: '一个场景。' }, longest: 200 }))
      .max(20)
      .optional(),
    {
      en: 'The failing scenarios that this one mends, by file name; changes nothing in a run.',
      zh: '这个场景补救的失败场景，写文件名；对运行没有影响。',
    },
  ),
  clock: section({ en: 'When the run starts and how long it lasts.', zh: '模拟何时开始，持续多久。' }, clockFields),
  seed: described(
    expecting(z.union([z.string(), z.number()]), { en: 'expected a text', zh: '应为文本' })
      .transform(String)
      .prefault('kfactor'),
    { en: 'Any text; the same seed gives the same luck.', zh: '任意文本；种子相同，运气就相同。' },
  ),
  market: section(
    { en: 'The people who could join, and who knows whom.', zh: '可能加入的人，以及谁认识谁。' },
    marketFields.extend({
      graph: described(graphFields.prefault({ generator: 'holmeKim' } as never), {
        en: 'Who knows whom: a generator with its fields, or a file with ties.',
        zh: '谁认识谁：一个生成器及其字段，或一份关系表文件。',
      }),
    }),
  ),
  product: section({ en: 'What is sold.', zh: '卖什么。' }, productFields),
  community: section({ en: 'The community that grows.', zh: '成长中的社区。' }, communityFields),
  content: section({ en: 'What the community publishes.', zh: '社区发布什么。' }, contentFields),
  channels: section({ en: 'How word reaches people.', zh: '消息怎样传到人们那里。' }, channelFields),
  screening: section(
    {
      en: 'How claims to rewards are reviewed before they are paid.',
      zh: '付奖励之前怎样审核申请。',
    },
    screeningFields,
  ),
  plays: described(z.array(alternatives('play', plays)).max(100).prefault([]), {
    en: 'The ways of sharing and rewarding, each with its dates.',
    zh: '分享和奖励的玩法，各有日期。',
  }),
  circumstances: described(z.array(alternatives('circumstance', circumstances)).max(100).prefault([]), {
    en: 'What befalls the campaign.',
    zh: '活动中发生的事件。',
  }),
  behaviour: section(
    {
      en: 'How people decide. Every default carries its source.',
      zh: '人们怎样做决定。每个默认值都有来源。',
    },
    behaviourFields,
  ),
  reduced: described(reducedFields.optional(), {
    en: 'Laws with known results that run in place of the richer rules. Left out: the whole model.',
    zh: '结果已知的规律，代替更细的规则运行。不写则用完整模型。',
  }),
  targets: described(
    z
      .record(
        z.string(),
        expecting(z.union([z.string(), z.number()]), {
          en: 'expected a comparison and a value',
          zh: '应为一个比较和一个值',
        }).meta({ example: '">= 300"' }),
      )
      .prefault({}),
    {
      en: 'What you want of a metric, like  growth.newUsers: ">= 300".',
      zh: '对指标的要求，如  growth.newUsers: ">= 300"。',
    },
  ),
  arms: described(
    z
      .array(
        z.strictObject({
          name: text({ summary: { en: 'What you call this design.', zh: '这个方案的名称。' }, longest: 60 }),
          set: described(
            z
              .record(
                z.string(),
                expecting(z.union([z.string(), z.number(), z.boolean()]), { en: 'expected a value', zh: '应为一个值' }),
              )
              .prefault({}),
            {
              en: 'What is other in it, as --set writes it: paths, and their values.',
              zh: '它与别的方案有何不同，写法同 --set：字段及其值。',
            },
          ),
        }),
      )
      .max(20)
      .optional(),
    {
      en: 'Designs for  kfactor compare ; the first is the one to keep. Changes nothing in a run.',
      zh: '供  kfactor compare  使用的方案；第一个是现行方案。对运行没有影响。',
    },
  ),
})

/** A scenario as it was asked for: plain data with every default filled in. */
export type Scenario = z.output<typeof scenarioFields> & {
  /** The quantities that nobody knows exactly, as they are written; their fields hold what is in the middle. */
  readonly uncertain?: readonly { readonly path: readonly (string | number)[]; readonly text: string }[]
}
