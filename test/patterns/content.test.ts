import { beforeAll, describe, expect, test } from 'vitest'
import type { Run } from '../../src/model/run.ts'
import { simulate } from '../../src/model/simulate.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'
import { shipped } from '../shipped.ts'

/*
 * Pairs of runs that differ in their content alone, over 20 seeds with 4,000 people. Each sign must hold on every seed;
 * the seeds are fixed, so the tests cannot flake. The mean paired difference is at least 4 of its standard deviations
 * away from 0 for every sign below, so one of 20 fresh seeds would have the other sign with a chance below 1e-3.
 */
const seeds = Array.from({ length: 20 }, (_, at) => `pattern ${at + 1}`)

const total = (column: Float64Array) => column.reduce((a, b) => a + b, 0)
const measures = {
  likesPerLogin: ({ world }: Run) => total(world.dayRows.likes) / total(world.dayRows.logins),
  sharesPerLogin: ({ world }: Run) => total(world.dayRows.sharers) / total(world.dayRows.logins),
  orders: ({ world }: Run) => total(world.dayRows.ordersFullPrice) + total(world.dayRows.ordersOnDeal),
  referredJoins: ({ world }: Run) => total(world.dayRows.newByReferral),
  members: ({ world }: Run) => world.memberCount,
  freshness: ({ world }: Run) => total(world.dayRows.freshness),
  satisfaction: ({ world }: Run) => world.dayRows.satisfaction.at(-1) ?? 0,
}

type Measures = Record<keyof typeof measures, number>
type Words = { readonly [key: string]: unknown }

function take(name: string, seed: string, content: Words = {}): Measures {
  const words = shipped(name, { seed, people: 4000 })
  const run = simulate(build(scenarioFields.parse({ ...words, content: { ...words.content, ...content } })))
  return Object.fromEntries(Object.entries(measures).map(([key, measure]) => [key, measure(run)])) as Measures
}

const without = { recommender: {} }
const arms = {
  same: (seed: string) => take('sameContent', seed),
  varied: (seed: string) => take('sameContentMended', seed),
  chosen: (seed: string) => take('recommender', seed),
  unchosen: (seed: string) => take('recommender', seed, without),
  story: (seed: string) => take('brandStory', seed),
  untold: (seed: string) => take('brandStory', seed, { calendar: [] }),
}
const taken: Record<string, readonly Measures[]> = {}

beforeAll(() => {
  for (const [name, arm] of Object.entries(arms)) taken[name] = seeds.map(arm)
}, 300_000)

/** On how many seeds one arm has more of something than another. */
function above(one: keyof typeof arms, other: keyof typeof arms, key: keyof Measures): number {
  return taken[one].filter((each, at) => each[key] > taken[other][at][key]).length
}

describe('content that varies, against the same content again and again', () => {
  test('is fresher', () => expect(above('varied', 'same', 'freshness')).toBe(20))
  test('is liked more a login', () => expect(above('varied', 'same', 'likesPerLogin')).toBe(20))
  test('is shared more a login', () => expect(above('varied', 'same', 'sharesPerLogin')).toBe(20))
  test('brings more people through friends', () => expect(above('varied', 'same', 'referredJoins')).toBe(20))
  test('leaves more members in the end', () => expect(above('varied', 'same', 'members')).toBe(20))
})

describe('a recommender, against the same content and products without it', () => {
  test('makes content liked more a login', () => expect(above('chosen', 'unchosen', 'likesPerLogin')).toBe(20))
  test('makes content shared more a login', () => expect(above('chosen', 'unchosen', 'sharesPerLogin')).toBe(20))
  test('brings more people through friends', () => expect(above('chosen', 'unchosen', 'referredJoins')).toBe(20))
  test('sells more', () => expect(above('chosen', 'unchosen', 'orders')).toBe(20))
})

describe('a brand story, against the steady stream without it', () => {
  test('leaves more members in the end', () => expect(above('story', 'untold', 'members')).toBe(20))
  test('brings more people through friends', () => expect(above('story', 'untold', 'referredJoins')).toBe(20))
  test('leaves members more satisfied', () => expect(above('story', 'untold', 'satisfaction')).toBe(20))
  test('is shared more a login', () => expect(above('story', 'untold', 'sharesPerLogin')).toBe(20))
})
