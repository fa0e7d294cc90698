import { afterAll, expect, test } from 'vitest'
import { streamOfPlay, streamsOf } from '../../src/model/streams.ts'
import { type Stream, stream, uniform } from '../../src/random/stream.ts'
import { birthdaySpacings, collisions, drawn, gaps, meanScore, relation, unevenness } from './battery.ts'

/*
 * A battery on the keyed draws as the engine asks for them. Every score is standard normal for good draws, and alarms
 * beyond 5.5, which one of them does once in 26 million: once in 170,000 runs for all of the 150 together. The short form
 * looks at 2^18 draws of each view; `npm run battery` at 2^22, and prints the scores.
 */
const long = process.env.BATTERY === 'long'
const many = long ? 2 ** 22 : 2 ** 18
const alarming = 5.5

const login = stream('first', 'login')
const purposes: readonly Stream[] = Object.values(streamsOf('first'))
const inTurn = (streams: readonly Stream[]) => (i: number) =>
  uniform(streams[i % streams.length]!, Math.floor(i / streams.length), 3)
const numbered = (count: number, make: (at: number) => Stream) => Array.from({ length: count }, (_, at) => make(at))

/** Draws in the orders in which neighbours are asked. */
const views: Record<string, (i: number) => number> = {
  'neighbouring people': (i) => uniform(login, i, 3),
  'neighbouring days': (i) => uniform(login, 17, i),
  'neighbouring ordinals': (i) => uniform(login, 17, 3, i),
  'people by days': (i) => uniform(login, i >> 6, i & 63),
  'people by ordinals': (i) => uniform(login, i >> 6, 3, i & 63),
  'pairs of people': (i) => uniform(login, i >> 8, i & 255, 5),
  'the same person as counter and ordinal': (i) => uniform(login, i, i, i),
  'people numbered down from the top': (i) => uniform(login, -1 - i, 0),
  'people that differ in high bits': (i) => uniform(login, i << 16, i >>> 16),
  'the purposes of a person in turn': inTurn(purposes),
  'plays named by numbers in turn': inTurn(numbered(16, (at) => streamOfPlay('first', String(at)))),
  'seeds that are numbers in turn': inTurn(numbered(1000, (at) => stream(String(at), 'login'))),
  'seeds of similar text in turn': inTurn(
    numbered(200, (at) => stream(`campaign ${'x'.repeat(at % 20)}${at}`, 'login')),
  ),
  'the low bits of neighbouring people': (i) => (uniform(login, i, 9) * 2 ** 20) % 1,
}

const statistics: Record<string, (draws: Float64Array) => number> = {
  mean: (draws) => meanScore(draws, 1 / 2, 1 / 12),
  uniformity: (draws) => unevenness(draws, 1024),
  'pairs in a square': (draws) =>
    unevenness(
      drawn(draws.length / 2, (i) => (Math.floor(draws[2 * i]! * 32) + draws[2 * i + 1]!) / 32),
      1024,
    ),
  'serial correlation': (draws) => relation(draws.subarray(1), draws.subarray(0, -1)),
  'correlation at lag 7': (draws) => relation(draws.subarray(7), draws.subarray(0, -7)),
  'correlation at lag 64': (draws) => relation(draws.subarray(64), draws.subarray(0, -64)),
  'correlation at lag 1000': (draws) => relation(draws.subarray(1000), draws.subarray(0, -1000)),
  gaps,
  'birthday spacings': birthdaySpacings,
  collisions,
}

const told: string[] = []

test.each(Object.entries(views))('draws of %s look like luck', (view, draw) => {
  const draws = drawn(many, draw)
  const scores = Object.entries(statistics).map(([name, take]) => [name, take(draws)] as const)
  told.push(view, ...scores.map(([name, score]) => `  ${name.padEnd(26)}${score.toFixed(2).padStart(6)}`))
  expect(scores.filter(([, score]) => !(Math.abs(score) < alarming))).toEqual([])
})

test('a fault is found: luck that leans, and luck that repeats', () => {
  const leaning = drawn(many, (i) => uniform(login, i, 3) * 0.98)
  const repeating = drawn(many, (i) => uniform(login, i % 3000, 3))
  expect(Math.abs(statistics.uniformity!(leaning))).toBeGreaterThan(alarming)
  expect(Math.abs(statistics.collisions!(repeating))).toBeGreaterThan(alarming)
  expect(Math.abs(statistics['birthday spacings']!(repeating))).toBeGreaterThan(alarming)
})

afterAll(() => {
  if (long) console.log(told.join('\n'))
})
