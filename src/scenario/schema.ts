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

/** Where the ties come from: made by a generator, or read from an edge list. */
export const graphFields = z.union([
  z.strictObject({
    file: text({
      summary: {
        en: 'An edge list: two names a line, apart by a comma, tab, semicolon or spaces; # begins a comment.',
        zh: 'An edge list: two names a line, apart by a comma, tab, semicolon or spaces; # begins a comment.',
      },
      longest: 1000,
    }),
  }),
  alternatives('generator', generators),
])

/** The laws of a reduced form. */
export const reducedFields = z.strictObject({
  seeds: seedFields,
  spread: described(alternatives('law', spreads), { en: 'How adoption spreads.', zh: 'How adoption spreads.' }),
  answering: described(alternatives('law', delays).prefault({ law: 'fixed' } as never), {
    en: 'Time from being asked to adopting, for the laws cascade and branching.',
    zh: 'Time from being asked to adopting, for the laws cascade and branching.',
  }),
  buying: described(alternatives('law', purchases).optional(), {
    en: 'How adopters buy; left out, nobody does.',
    zh: 'How adopters buy; left out, nobody does.',
  }),
  leaving: described(alternatives('law', departures).optional(), {
    en: 'How adopters leave; left out, nobody does.',
    zh: 'How adopters leave; left out, nobody does.',
  }),
})

/** What a scenario can be an example of: a case that worked, a failure or what mends it, one play, a preset to start from. */
export const scenarioGroups = ['case', 'failure', 'play', 'preset', 'theory'] as const

/** Everything a scenario file may say. */
export const scenarioFields = z.strictObject({
  name: text({
    summary: { en: 'What you call this scenario.', zh: 'What you call this scenario.' },
    default: 'Untitled scenario',
    longest: 200,
  }),
  question: text({ summary: { en: 'The question it answers.', zh: 'The question it answers.' }, default: '' }),
  group: choice(scenarioGroups, {
    summary: {
      en: 'Under which heading scenarios are listed; changes nothing in a run.',
      zh: 'Under which heading scenarios are listed; changes nothing in a run.',
    },
  }).optional(),
  mends: described(
    z
      .array(text({ summary: { en: 'A scenario.', zh: 'A scenario.' }, longest: 200 }))
      .max(20)
      .optional(),
    {
      en: 'The failing scenarios that this one mends, by file name; changes nothing in a run.',
      zh: 'The failing scenarios that this one mends, by file name; changes nothing in a run.',
    },
  ),
  clock: section(
    { en: 'When the run starts and how long it lasts.', zh: 'When the run starts and how long it lasts.' },
    clockFields,
  ),
  seed: described(
    expecting(z.union([z.string(), z.number()]), { en: 'expected a text', zh: '应为文本' })
      .transform(String)
      .prefault('kfactor'),
    { en: 'Any text; the same seed gives the same luck.', zh: '任意文本；种子相同，运气就相同。' },
  ),
  market: section(
    { en: 'The people who could join, and who knows whom.', zh: 'The people who could join, and who knows whom.' },
    marketFields.extend({
      graph: described(graphFields.prefault({ generator: 'holmeKim' } as never), {
        en: 'Who knows whom: a generator with its fields, or a file with ties.',
        zh: 'Who knows whom: a generator with its fields, or a file with ties.',
      }),
    }),
  ),
  product: section({ en: 'What is sold.', zh: 'What is sold.' }, productFields),
  community: section({ en: 'The community that grows.', zh: 'The community that grows.' }, communityFields),
  content: section({ en: 'What the community publishes.', zh: 'What the community publishes.' }, contentFields),
  channels: section({ en: 'How word reaches people.', zh: 'How word reaches people.' }, channelFields),
  screening: section(
    {
      en: 'How claims to rewards are reviewed before they are paid.',
      zh: 'How claims to rewards are reviewed before they are paid.',
    },
    screeningFields,
  ),
  plays: described(z.array(alternatives('play', plays)).max(100).prefault([]), {
    en: 'The ways of sharing and rewarding, each with its dates.',
    zh: 'The ways of sharing and rewarding, each with its dates.',
  }),
  circumstances: described(z.array(alternatives('circumstance', circumstances)).max(100).prefault([]), {
    en: 'What befalls the campaign.',
    zh: 'What befalls the campaign.',
  }),
  behaviour: section(
    {
      en: 'How people decide. Every default carries its source.',
      zh: 'How people decide. Every default carries its source.',
    },
    behaviourFields,
  ),
  reduced: described(reducedFields.optional(), {
    en: 'Laws with known results that run in place of the richer rules. Left out: the whole model.',
    zh: 'Laws with known results that run in place of the richer rules. Left out: the whole model.',
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
      zh: 'What you want of a metric, like  growth.newUsers: ">= 300".',
    },
  ),
  arms: described(
    z
      .array(
        z.strictObject({
          name: text({ summary: { en: 'What you call this design.', zh: 'What you call this design.' }, longest: 60 }),
          set: described(
            z
              .record(
                z.string(),
                expecting(z.union([z.string(), z.number(), z.boolean()]), { en: 'expected a value', zh: '应为一个值' }),
              )
              .prefault({}),
            {
              en: 'What is other in it, as --set writes it: paths, and their values.',
              zh: 'What is other in it, as --set writes it: paths, and their values.',
            },
          ),
        }),
      )
      .max(20)
      .optional(),
    {
      en: 'Designs for  kfactor compare ; the first is the one to keep. Changes nothing in a run.',
      zh: 'Designs for  kfactor compare ; the first is the one to keep. Changes nothing in a run.',
    },
  ),
})

/** A scenario as it was asked for: plain data with every default filled in. */
export type Scenario = z.output<typeof scenarioFields> & {
  /** The quantities that nobody knows exactly, as they are written; their fields hold what is in the middle. */
  readonly uncertain?: readonly { readonly path: readonly (string | number)[]; readonly text: string }[]
}
