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
import { section } from '../units/section.ts'
import { choice, text } from '../units/word.ts'
import { alternatives } from './alternatives.ts'

/** Where the ties come from: made by a generator, or read from an edge list. */
export const graphFields = z.union([
  z.strictObject({
    file: text({
      summary: 'An edge list: two names a line, apart by a comma, tab, semicolon or spaces; # begins a comment.',
      longest: 1000,
    }),
  }),
  alternatives('generator', generators),
])

/** The laws of a reduced form. */
export const reducedFields = z.strictObject({
  seeds: seedFields,
  spread: alternatives('law', spreads).meta({ description: 'How adoption spreads.' }),
  answering: alternatives('law', delays)
    .prefault({ law: 'fixed' } as never)
    .meta({ description: 'Time from being asked to adopting, for the laws cascade and branching.' }),
  buying: alternatives('law', purchases).optional().meta({ description: 'How adopters buy; left out, nobody does.' }),
  leaving: alternatives('law', departures)
    .optional()
    .meta({ description: 'How adopters leave; left out, nobody does.' }),
})

/** What a scenario can be an example of: a case that worked, a failure or what mends it, one play, a preset to start from. */
export const scenarioGroups = ['case', 'failure', 'play', 'preset', 'theory'] as const

/** Everything a scenario file may say. */
export const scenarioFields = z.strictObject({
  name: text({ summary: 'What you call this scenario.', default: 'Untitled scenario', longest: 200 }),
  question: text({ summary: 'The question it answers.', default: '' }),
  group: choice(scenarioGroups, {
    summary: 'Under which heading scenarios are listed; changes nothing in a run.',
  }).optional(),
  mends: z
    .array(text({ summary: 'A scenario.', longest: 200 }))
    .max(20)
    .optional()
    .meta({ description: 'The failing scenarios that this one mends, by file name; changes nothing in a run.' }),
  clock: section('When the run starts and how long it lasts.', clockFields),
  seed: z
    .union([z.string(), z.number()], { error: () => 'expected a text' })
    .transform(String)
    .prefault('kfactor')
    .meta({ description: 'Any text; the same seed gives the same luck.' }),
  market: section(
    'The people who could join, and who knows whom.',
    marketFields.extend({
      graph: graphFields
        .prefault({ generator: 'holmeKim' } as never)
        .meta({ description: 'Who knows whom: a generator with its fields, or a file with ties.' }),
    }),
  ),
  product: section('What is sold.', productFields),
  community: section('The community that grows.', communityFields),
  content: section('What the community publishes.', contentFields),
  channels: section('How word reaches people.', channelFields),
  screening: section('How claims to rewards are reviewed before they are paid.', screeningFields),
  plays: z
    .array(alternatives('play', plays))
    .max(100)
    .prefault([])
    .meta({ description: 'The ways of sharing and rewarding, each with its dates.' }),
  circumstances: z
    .array(alternatives('circumstance', circumstances))
    .max(100)
    .prefault([])
    .meta({ description: 'What befalls the campaign.' }),
  behaviour: section('How people decide. Every default carries its source.', behaviourFields),
  reduced: reducedFields
    .optional()
    .meta({ description: 'Laws with known results that run in place of the richer rules. Left out: the whole model.' }),
  targets: z
    .record(
      z.string(),
      z
        .union([z.string(), z.number()], { error: () => 'expected a comparison and a value' })
        .meta({ example: '">= 300"' }),
    )
    .prefault({})
    .meta({ description: 'What you want of a metric, like  growth.newUsers: ">= 300".' }),
  arms: z
    .array(
      z.strictObject({
        name: text({ summary: 'What you call this design.', longest: 60 }),
        set: z
          .record(z.string(), z.union([z.string(), z.number(), z.boolean()], { error: () => 'expected a value' }))
          .prefault({})
          .meta({ description: 'What is other in it, as --set writes it: paths, and their values.' }),
      }),
    )
    .max(20)
    .optional()
    .meta({ description: 'Designs for  kfactor compare ; the first is the one to keep. Changes nothing in a run.' }),
})

/** A scenario as it was asked for: plain data with every default filled in. */
export type Scenario = z.output<typeof scenarioFields> & {
  /** The quantities that nobody knows exactly, as they are written; their fields hold what is in the middle. */
  readonly uncertain?: readonly { readonly path: readonly (string | number)[]; readonly text: string }[]
}
