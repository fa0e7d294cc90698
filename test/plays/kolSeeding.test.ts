import { describe, expect, test } from 'vitest'
import { logistic } from '../../src/arithmetic/logistic.ts'
import { logit } from '../../src/arithmetic/logit.ts'
import { campaignCostOf } from '../../src/metrics/ledger.ts'
import { never } from '../../src/model/never.ts'
import { populate } from '../../src/model/populate.ts'
import { willingness } from '../../src/model/processes/willingness.ts'
import { byKol } from '../../src/model/route.ts'
import { simulate } from '../../src/model/simulate.ts'
import { prospect } from '../../src/model/status.ts'
import { onRoll } from '../model/onRoll.ts'
import { smallModel } from '../model/smallWorld.ts'

const model = (people: number, play: object, words: object = {}) =>
  smallModel(people, [], { plays: [{ play: 'kolSeeding', attention: '100%', disclosing: 0, ...play }], ...words })
const seeding = (play: object) => model(4, play).plays[0].seeding ?? []

describe('paid posts', () => {
  test('reach people outside on their day of the play, cost their fee, and those who join came by them', () => {
    const posts = [{ day: 1, reach: '100%', fee: 30 }]
    const { world } = simulate(model(6, { start: 3, posts }, { community: { members: 2 } }))
    const { dayRows } = world
    expect([...dayRows.kolCost]).toEqual([0, 0, 3000, 0, 0])
    expect([...dayRows.exposures]).toEqual([0, 0, 4, 0, 0])
    expect([...dayRows.newByKol]).toEqual([0, 0, 4, 0, 0])
    expect([...dayRows.newMembers]).toEqual([0, 0, 4, 0, 0])
    expect([...world.route].sort()).toEqual([0, 0, byKol, byKol, byKol, byKol])
    expect(onRoll(world, 'dealEnds')).toEqual(Array(6).fill(never))
  })

  test('are part of what the campaign costs', () => {
    const run = simulate(model(4, { posts: [{ fee: 30, posts: 2 }] }))
    expect(campaignCostOf(run)).toBe(6000)
  })

  test('do not appear once the play is over', () => {
    const posts = [{ day: 3 }, { day: 4 }]
    expect([...simulate(model(4, { days: 3, posts })).world.dayRows.kolCost]).toEqual([0, 0, 20_000, 0, 0])
  })

  test('reach the people of their segments alone', () => {
    const segments = ['young', 'old'].map((name) => ({ name, share: '50%', opportunists: 0 }))
    const words = { market: { segments } }
    const { world } = simulate(model(40, { segments: ['young'], posts: [{ reach: '100%' }] }, words))
    const reached = world.exposed.map(
      (each, person) => (each === 1 ? 1 : 0) - (world.traits.segment[person] === 0 ? 1 : 0),
    )
    expect(new Set(reached)).toEqual(new Set([0]))
  })

  test('reach each person by chance, n of them with 1 − (1 − reach)^n', () => {
    const people = 20_000
    const { world } = simulate(model(people, { posts: [{ reach: '10%', posts: 3 }] }, { clock: { days: 1 } }))
    const chance = 1 - 0.9 ** 3
    // 5 standard errors: fails by chance less than once in a million.
    const error = Math.sqrt((chance * (1 - chance)) / people)
    expect(Math.abs(world.dayRows.exposures[0] / people - chance)).toBeLessThan(5 * error)
  })

  test('are taken in by a part of those who see them', () => {
    const people = 20_000
    const posts = [{ reach: '100%' }]
    const { world } = simulate(model(people, { attention: '30%', posts }, { clock: { days: 1 } }))
    expect(world.dayRows.exposures[0]).toBe(people)
    const error = Math.sqrt((0.3 * 0.7) / people)
    expect(Math.abs(world.dayRows.newByKol[0] / people - 0.3)).toBeLessThan(5 * error)
  })

  test('bring as many as the willingness of those reached and the effect of the posts say', () => {
    const people = 20_000
    const words = { clock: { days: 1 }, behaviour: { answer: { base: '10%' } } }
    const built = model(people, { persuasion: 1.5, posts: [{ reach: '100%', trust: '60%' }] }, words)
    const { world } = simulate(built)
    const chance = logistic(logit(0.1) + 1.5 * 0.6)
    const error = Math.sqrt((chance * (1 - chance)) / people)
    expect(Math.abs(world.dayRows.newByKol[0] / people - chance)).toBeLessThan(5 * error)
  })

  test('speak to people by their own topic, whatever the content is about', () => {
    const words = {
      market: { segments: [{ name: 'all', share: 1, interests: { a: 1 }, interestFocus: 1000, opportunists: 0 }] },
      content: { topics: { b: 1 }, piecesPerWeek: 7 },
      behaviour: { answer: { base: '10%', content: 1 } },
    }
    const joined = (topic: string) =>
      simulate(model(4000, { posts: [{ topic, reach: '100%' }] }, words)).world.dayRows.newByKol[0]
    expect(joined('a')).toBeGreaterThan(5 * joined('b'))
    // Content about b leaves these people cold; without a topic of its own a post is about the same.
    expect(joined('')).toBeLessThan(joined('a') / 5)
  })

  test('leave whoever was not convinced to decide as before', () => {
    const built = model(3, { posts: [{ reach: '100%' }] }, { behaviour: { answer: { base: 0.000001 } } })
    const { world } = simulate(built)
    expect([...world.status]).toEqual([prospect, prospect, prospect])
    const word = { invited: false, strong: false, channel: 0, times: 1 }
    const before = populate(built)
    expect(willingness(built, world, 1, word, 0, 0)).toBe(willingness(built, before, 1, word, 0, 0))
  })
})

describe('a post', () => {
  test('of a smaller account reaches fewer, costs less, and is trusted more', () => {
    const all = seeding({ posts: ['head', 'waist', 'tail', 'koc'].map((tier, at) => ({ tier, day: 1 + at * 20 })) })
    expect(all.map(({ reach }) => reach)).toEqual([0.2, 0.05, 0.01, 0.002].map((each) => expect.closeTo(each, 12)))
    expect(all.map(({ fee }) => fee)).toEqual([120_000, 20_000, 3_000, 500])
    expect(all.map(({ effect }) => effect)).toEqual([0.4, 0.55, 0.7, 0.85])
  })

  test('is believed the less the more other paid posts people have come across lately', () => {
    const posts = [
      { day: 1, reach: '50%' },
      { day: 10, reach: '100%', posts: 2 },
      { day: 15, reach: '20%' },
      { day: 40, reach: '20%' },
    ].map((each) => ({ trust: '80%', ...each }))
    const effects = seeding({ wear: '50%', window: '14 days', posts }).map(({ effect }) => effect)
    // Others on average: none; 0.5 and one of the same day; 2, the first one being 14 days ago; none.
    expect(effects).toEqual([0.8, 0.8 * 0.5 ** 1.5, 0.8 * 0.5 ** 2, 0.8].map((each) => expect.closeTo(each, 12)))
    expect(seeding({ wear: '100%', posts }).map(({ effect }) => effect)).toEqual([0.8, 0, 0, 0.8])
    expect(seeding({ wear: 0, posts }).map(({ effect }) => effect)).toEqual([0.8, 0.8, 0.8, 0.8])
  })

  test('marked as an advertisement persuades less', () => {
    const posts = [{ trust: '50%' }]
    expect(seeding({ posts, disclosing: -0.2 })[0]?.effect).toBeCloseTo(0.3)
    expect(seeding({ posts, disclosing: -0.2, disclosed: false })[0]?.effect).toBeCloseTo(0.5)
  })

  test('that the budget has no room for does not appear, and wears out no trust', () => {
    const posts = [
      { day: 2, fee: 60, reach: '100%', trust: '100%' },
      { day: 1, fee: 50 },
      { day: 3, fee: 40, trust: '100%' },
    ]
    const made = seeding({ budget: 90, posts })
    expect(made.map(({ day, fee }) => [day, fee])).toEqual([
      [0, 5000],
      [2, 4000],
    ])
    expect(made[1]?.effect).toBeCloseTo(0.5 ** 0.05)
    expect(seeding({ budget: 0, posts })).toEqual([])
  })
})
