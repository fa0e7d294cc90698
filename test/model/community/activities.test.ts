import { describe, expect, test } from 'vitest'
import { metrics } from '../../../src/metrics/index.ts'
import { placeOf } from '../../../src/model/activity.ts'
import { conclude, heldOn } from '../../../src/model/processes/activities.ts'
import { takePart } from '../../../src/model/processes/takePart.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { worldOf } from '../byHand.ts'
import { onRoll } from '../onRoll.ts'
import { pathOf, smallModel } from '../smallWorld.ts'

const kinds = { quiz: { base: 1 }, draw: { base: 1 }, topic: { base: 1 }, meetUp: { base: 1 } }
const still = { satisfaction: 0, habit: 0 }

/** Four strangers who are there every day and take part in whatever is held. */
const holding = (activities: readonly object[], rules: object = {}, people = 4, words: object = {}) =>
  smallModel(people, [], {
    clock: { days: 8 },
    community: { members: people, activities },
    behaviour: { logIn: { base: 1 }, activities: { ...kinds, meetsOnline: 0, meetsOffline: 0, ...rules } },
    ...words,
  })

const all = (column: Float64Array) => [...column]

describe('an activity', () => {
  test('is held from its start, once in so many days, for so long', () => {
    const { dayRows } = simulate(holding([{ kind: 'quiz', start: 2, every: 3, days: 6, cost: 1 }])).world
    expect(all(dayRows.tookPartQuiz)).toEqual([0, 4, 0, 0, 4, 0, 0, 0])
    expect(all(dayRows.activityCost)).toEqual([0, 100, 0, 0, 100, 0, 0, 0])
  })

  test('is counted by its kind and by its place, and a person once a day in each place', () => {
    const run = simulate(
      holding([{ kind: 'quiz' }, { kind: 'draw' }, { kind: 'topic', place: 'offline' }, { kind: 'meetUp' }], {}, 4, {
        clock: { days: 1 },
      }),
    )
    const { dayRows } = run.world
    for (const column of ['tookPartQuiz', 'tookPartDraw', 'tookPartTopic', 'tookPartMeetUp'] as const) {
      expect(all(dayRows[column])).toEqual([4])
    }
    expect(all(dayRows.tookPartOnline)).toEqual([4])
    expect(all(dayRows.tookPartOffline)).toEqual([4])
    expect(metrics['activity.participation'].take(run).value).toBe(1)
  })

  test('pays its prizes to as many as win and took part', () => {
    const cost = (winners: number) =>
      simulate(holding([{ kind: 'draw', cost: 5, prize: 20, winners }])).world.dayRows.activityCost[0]
    expect(cost(3)).toBe(500 + 3 * 2000)
    expect(cost(9)).toBe(500 + 4 * 2000)
    expect(cost(0)).toBe(500)
  })

  test('moves satisfaction and habit of those who take part, by its kind', () => {
    const rules = { meetUp: { base: 1, satisfaction: 0.1, habit: 0.2 }, quiz: { base: 0, satisfaction: 1, habit: 1 } }
    const { world } = simulate(
      smallModel(2, [], {
        clock: { days: 1 },
        community: { members: 2, notifications: 70, activities: [{ kind: 'meetUp' }, { kind: 'quiz' }] },
        // Notifications bring everyone for sure, whose habit stays the usual half.
        behaviour: { logIn: { base: 0.5, notification: 20, tiring: 0, habitMemory: 36_500 }, activities: rules },
      }),
    )
    for (const each of onRoll(world, 'satisfaction')) expect(each).toBeCloseTo(0.5 + 0.1 * 0.5, 6)
    for (const each of onRoll(world, 'habit')) expect(each).toBeCloseTo(0.5 + 0.2 * 0.5, 4)
  })

  test('draws more the more each can expect of its prizes, at deal proneness', () => {
    const words = {
      clock: { days: 1 },
      behaviour: {
        logIn: { base: 1 },
        takePart: { prize: 4 },
        activities: { draw: { base: 0.2, ...still }, meetsOnline: 0 },
      },
    }
    const came = (prize: number) =>
      simulate(holding([{ kind: 'draw', prize, winners: 40 }], {}, 400, words)).world.dayRows.tookPartDraw[0]
    // A prize of ¥100 for a tenth is worth ¥10 each, one unit; δ is ½: the odds of ¼ become e²/4.
    for (const [prize, odds] of [
      [0, 0.25],
      [100, 0.25 * Math.E ** 2],
    ]) {
      const p = odds / (1 + odds)
      expect(Math.abs(came(prize) - 400 * p)).toBeLessThan(6 * Math.sqrt(400 * p * (1 - p)))
    }
  })
})

describe('what an activity is about', () => {
  /** How many of five, who care for the first topic alone and find no content, come to it: appeal counts twentyfold. */
  const came = (topic: object, base: number) => {
    const model = smallModel(5, [], {
      community: { activities: [{ kind: 'topic', ...topic }] },
      content: { quality: 1 },
      behaviour: { takePart: { content: 20 }, activities: { topic: { base } } },
    })
    const world = worldOf(model, [0, 1, 2, 3, 4])
    for (let person = 0; person < 5; person++) world.character.interests.set([1, 0], 2 * person)
    takePart(model, world, 0)
    return world.dayRows.tookPartTopic[0]
  }

  test('draws those who care for it, whatever the content is about', () => {
    // At an appeal of 1, ln(1/0.19) · 20 lifts the log-odds of −9.2 by 33.
    expect(came({ topic: 'a' }, 1e-4)).toBe(5)
  })

  test('puts off those who do not, and is what the content is about where it does not say', () => {
    // At none, ln(0.02/0.19) · 20 brings the log-odds of 9.2 down by 45.
    expect(came({ topic: 'b' }, 1 - 1e-4)).toBe(0)
    expect(came({}, 1 - 1e-4)).toBe(0)
  })

  test('is held where it says, and else a meeting offline and the rest online', () => {
    const places = (kind: string, given: object = {}) =>
      smallModel(1, [], { community: { activities: [{ kind, ...given }] } }).community.activities.map(placeOf)
    expect(['quiz', 'draw', 'topic', 'meetUp'].flatMap((kind) => places(kind))).toEqual([
      'online',
      'online',
      'online',
      'offline',
    ])
    expect([places('quiz', { place: 'offline' }), places('meetUp', { place: 'online' })]).toEqual([
      ['offline'],
      ['online'],
    ])
  })
})

describe('taking part in the same activity', () => {
  const activities = { ...kinds, meetsOffline: 1 }

  test('gives each of two the chance to get to know the other', () => {
    const activities = { ...kinds, meetsOffline: 0.5 }
    let met = 0
    for (let at = 0; at < 200; at++) {
      const words = { seed: `two ${at}`, community: { activities: [{ kind: 'meetUp' }] }, behaviour: { activities } }
      const model = smallModel(2, [], words)
      const world = worldOf(model, [0, 1])
      for (const held of heldOn(model, world, 0)) conclude(model, world, 0, { ...held, participants: [0, 1] })
      met += world.ties.a.length
    }
    // Three quarters of 200, within 5 standard errors; were it the chance of one of them, it would be half.
    expect(Math.abs(met - 150)).toBeLessThan(5 * Math.sqrt(200 * 0.75 * 0.25))
  })

  test('brings each together with any other of those who were there, all as likely', () => {
    let met = 0
    for (let at = 0; at < 200; at++) {
      const words = { seed: `three ${at}`, community: { activities: [{ kind: 'meetUp' }] }, behaviour: { activities } }
      const model = smallModel(3, [], words)
      const world = worldOf(model, [0, 1, 2])
      for (const held of heldOn(model, world, 0)) conclude(model, world, 0, { ...held, participants: [0, 1, 2] })
      met += world.ties.a.filter((a, row) => a + world.ties.b[row] === 3).length
    }
    // The second and the third meet unless each meets the first: three quarters of 200, within 5 standard errors.
    expect(Math.abs(met - 150)).toBeLessThan(5 * Math.sqrt(200 * 0.75 * 0.25))
  })

  test('makes ties where the chance is 1: everyone knows somebody after it, nobody themselves or anyone twice', () => {
    const { ties } = simulate(holding([{ kind: 'meetUp' }], { meetsOffline: 1 }, 6, { clock: { days: 1 } })).world
    const pairs = ties.a.map((a, row) => [a, ties.b[row]].sort((x, y) => x - y).join())
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(ties.a.every((a, row) => a !== ties.b[row])).toBe(true)
    expect(new Set([...ties.a, ...ties.b]).size).toBe(6)
  })

  test('makes none between people who know each other, where one is alone, or where the chance is 0', () => {
    const words = {
      clock: { days: 3 },
      community: { members: 2, activities: [{ kind: 'meetUp', every: 1 }] },
      behaviour: { logIn: { base: 1 }, activities: { ...kinds, meetsOffline: 1 } },
    }
    expect(simulate(smallModel(2, pathOf(2), words)).world.ties.a).toEqual([])
    expect(simulate(smallModel(2, [], words)).world.ties.a).toHaveLength(1)
    expect(simulate(holding([{ kind: 'meetUp' }], { meetsOffline: 1 }, 1)).world.ties.a).toEqual([])
    expect(simulate(holding([{ kind: 'meetUp' }], { meetsOnline: 1 })).world.ties.a).toEqual([])
    expect(simulate(holding([{ kind: 'quiz' }], { meetsOffline: 1 })).world.ties.a).toEqual([])
  })
})
