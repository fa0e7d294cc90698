import fc from 'fast-check'
import type { Roll } from '../../src/model/roll.ts'
import type { Run } from '../../src/model/run.ts'
import { simulate } from '../../src/model/simulate.ts'
import type { World } from '../../src/model/world.ts'
import { plays } from '../../src/plays/index.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

/** A scenario as a file would say it. */
export interface Words {
  readonly [section: string]: unknown
  readonly plays: readonly PlayWords[]
}

/** A play as a file would say it. */
export interface PlayWords {
  readonly play: keyof typeof plays
  readonly [field: string]: unknown
}

/** What kinds of plays must be told before they do anything. */
const told: Partial<Record<keyof typeof plays, object>> = {
  ownOffers: { offers: [{ to: 'both', form: 'cash', amount: '¥6', trigger: 'signUp' }] },
  kolSeeding: { posts: [{ tier: 'koc', day: 1, posts: 20 }] },
}

const kinds = Object.keys(plays) as (keyof typeof plays)[] // the keys of a literal

/** Any kind of play but some, on some days, with a budget. */
export function anyPlay(but: readonly (keyof typeof plays)[] = []): fc.Arbitrary<PlayWords> {
  return fc
    .record({
      play: fc.constantFrom(...kinds.filter((kind) => !but.includes(kind))),
      start: fc.integer({ min: 1, max: 12 }),
      length: fc.integer({ min: 2, max: 30 }),
      budget: fc.integer({ min: 20, max: 5000 }),
    })
    .map(({ play, start, length, budget }) => ({
      play,
      start,
      days: `${length} days`,
      budget: `¥${budget}`,
      ...told[play],
    }))
}

/** A small market of ready sharers for some weeks, with up to three plays. */
export const anyScenario: fc.Arbitrary<Words> = fc
  .record({
    seed: fc.string({ maxLength: 8 }),
    people: fc.integer({ min: 40, max: 200 }),
    days: fc.integer({ min: 10, max: 35 }),
    generator: fc.constantFrom('holmeKim', 'erdosRenyi', 'wattsStrogatz', 'blockModel'),
    share: fc.integer({ min: 1, max: 60 }),
    opportunists: fc.constantFrom('0%', '20%'),
    chosen: fc.array(anyPlay(), { maxLength: 3 }),
  })
  .map(({ seed, people, days, generator, share, opportunists, chosen }) => ({
    seed,
    clock: { start: '2026-03-01', days: `${days} days` },
    market: { people, graph: { generator }, segments: [{ name: 'all', share: '100%', fit: '50%', opportunists }] },
    community: { members: Math.round(people / 4) },
    product: { returnRate: '5%' },
    channels: { search: { reach: '1%' } },
    behaviour: { share: { base: `${share}%` }, answer: { base: '30%' } },
    plays: chosen.map((each, at) => ({ ...each, name: `play ${at}` })),
  }))

/** Runs a scenario. */
export function run(words: object): Run {
  return simulate(build(scenarioFields.parse(words)))
}

/** What becomes of a person, by the columns of the world that say so. */
const life = [
  'status',
  'joinDay',
  'leftDay',
  'returnDay',
  'route',
  'referrer',
  'generation',
  'brought',
  'orders',
  'dealOrders',
  'spend',
  'firstOrder',
  'lastOrder',
  'coupon',
  'senders',
  'exposed',
  'invited',
  'answered',
  'shares',
] as const satisfies readonly (keyof World)[]

/** The same by the columns of the roll, for whoever has been a member. */
const membership = [
  'habit',
  'lastLogin',
  'logins',
  'satisfaction',
  'reference',
  'fatigue',
  'optedOut',
  'complaintDay',
] as const satisfies readonly (keyof Roll)[]

/** The lives of the first so many people, a row of numbers each. */
export function lives(world: World, people: number): readonly (readonly number[])[] {
  return Array.from({ length: people }, (_, person) => [
    ...life.map((column) => world[column][person]),
    ...membership.map((column) => world.roll[column][world.rowOf[person]] ?? 0),
  ])
}
