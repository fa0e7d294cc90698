import type { Graph } from '../../src/graph/graph.ts'
import type { Model } from '../../src/model/model.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

type Words = { readonly [key: string]: unknown }

/**
 * A world in which nothing happens by itself and everybody is alike: no spread, no effects, no logins, no sharing, no
 * orders, no leaving. A test turns on what it is about.
 */
const quiet = {
  clock: { start: '2026-03-01', days: 5 },
  seed: 'small',
  market: {
    topics: ['a', 'b'],
    homophily: 0,
    strongTies: 1,
    segments: [
      {
        name: 'all',
        share: 1,
        fit: 0.5,
        fitSpread: 0,
        dealProneness: 0.5,
        dealSpread: 0,
        sociabilitySpread: 0,
        opportunists: 0,
        interestFocus: 1000,
      },
    ],
  },
  product: { price: 100, unitCost: 60, quality: 0.8, interpurchase: 1000, buyingSpread: 100 },
  community: { members: 0, memberFit: 0, onlineActivities: 0, offlineActivities: 0, notifications: 0, friendsMet: 0 },
  content: { piecesPerWeek: 0, pieceCost: 0 },
  channels: {
    privateChat: { friends: 200, answered: 1, delay: 0.01, delaySpread: 0 },
    feed: { reach: 1, answered: 1, delay: 0.01, delaySpread: 0 },
    search: { reach: 0 },
    media: { reach: 0 },
  },
  behaviour: {
    logIn: {
      base: 0,
      spread: 0,
      content: 0,
      novelty: 0,
      habit: 0,
      satisfaction: 0,
      notification: 0,
      fatigue: 0,
      sale: 0,
      livestream: 0,
    },
    takePart: {
      like: 0,
      comment: 0,
      post: 0,
      online: 0,
      offline: 0,
      content: 0,
      satisfaction: 0,
      fatigue: 0,
      prize: 0,
    },
    share: {
      base: 0,
      feedBase: 0,
      reward: 0,
      opening: 0,
      content: 0,
      fit: 0,
      satisfaction: 0,
      sociability: 0,
      shortVideo: 0,
      prompt: 0,
      challenge: 0,
      fatigue: 0,
      matching: 0,
    },
    answer: {
      base: 1,
      reward: 0,
      strongTie: 0,
      content: 0,
      fit: 0,
      secondSender: 0,
      repeat: 0,
      nagging: 0,
      distrust: 0,
      feed: 0,
      alone: 0,
    },
    buy: { livestream: 0, match: 0, fit: 0, satisfaction: 0, gain: 0, loss: 0, supplied: 0, dealHabit: 0 },
    leave: {
      monthly: 0,
      spread: 0,
      fit: 0,
      satisfaction: 0,
      habit: 0,
      friends: 0,
      fatigue: 0,
      staleness: 0,
      dealOver: 0,
      referred: 1,
      referrer: 1,
    },
  },
}

/** A model of a few people on given ties, in the quiet world changed by some words of a scenario. */
export function smallModel(people: number, ties: readonly (readonly [number, number])[], words: Words = {}): Model {
  const parsed = scenarioFields.parse(merged(quiet, words))
  return build(parsed, graphOf(people, ties))
}

/** A graph of a few people. */
export function graphOf(people: number, ties: readonly (readonly [number, number])[]): Graph {
  const rows = Array.from({ length: people }, (_, person) =>
    ties.flatMap(([a, b]) => (a === person ? [b] : b === person ? [a] : [])).sort((a, b) => a - b),
  )
  const offsets = new Int32Array(people + 1)
  rows.forEach((row, person) => {
    offsets[person + 1] = offsets[person] + row.length
  })
  return { nodes: people, offsets, neighbours: Int32Array.from(rows.flat()) }
}

/** A path of people: 0 - 1 - 2 - … */
export function pathOf(people: number): [number, number][] {
  return Array.from({ length: people - 1 }, (_, at) => [at, at + 1])
}

/** A star: person 0 knows everybody else. */
export function starOf(people: number): [number, number][] {
  return Array.from({ length: people - 1 }, (_, at) => [0, at + 1])
}

function merged(base: unknown, over: unknown): unknown {
  if (!isWords(base) || !isWords(over)) return over === undefined ? base : over
  const keys = new Set([...Object.keys(base), ...Object.keys(over)])
  return Object.fromEntries([...keys].map((key) => [key, merged(base[key], over[key])]))
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
