import { expect, test } from 'vitest'
import { purposes } from '../../src/model/streams.ts'
import { stream, streamBelow, streamNumbered, uniform } from '../../src/random/stream.ts'
import { drawn, relation, unevenness } from './battery.ts'

const many = 50_000
const login = stream('first', 'login')
const login2 = stream('first', 'login2')
const seed2 = stream('first2', 'login')
/** A score that good draws exceed in one look in a million, either way. */
const alarming = 4.9

const fewer = 4000
const names: Record<string, (i: number) => number> = {
  'streams of similar name': (i) => uniform(stream('first', `person.trait${i}`), 0, 0),
  'streams that grow by a letter': (i) => uniform(stream('first', 'a'.repeat((i % 200) + 1) + String(i)), 0, 0),
  'seeds that are numbers in a row': (i) => uniform(stream(String(i), 'login'), 0, 0),
  'streams below one, of similar name': (i) => uniform(streamBelow(login, `reduced.law${i}`), 0, 0),
  'streams below one, by number': (i) => uniform(streamNumbered(login, i), 0, 0),
  'streams of a name below those': (i) => uniform(streamBelow(streamNumbered(login, i), 'login'), 0, 0),
  'seeds of similar text': (i) => uniform(stream(`campaign ${i}`, 'login'), 5, 5),
}

test.each(Object.entries(names))('draws of %s are even, and unrelated to the draw before', (_, draw) => {
  const draws = drawn(fewer, draw)
  expect(Math.abs(unevenness(draws, 64))).toBeLessThan(alarming)
  expect(Math.abs(relation(draws.subarray(1), draws.subarray(0, -1)))).toBeLessThan(alarming)
})

test('two streams, two seeds, two days and two ordinals are unrelated to each other, person by person', () => {
  const base = drawn(many, (i) => uniform(login, i, 3))
  const others = [
    drawn(many, (i) => uniform(login2, i, 3)),
    drawn(many, (i) => uniform(seed2, i, 3)),
    drawn(many, (i) => uniform(login, i, 4)),
    drawn(many, (i) => uniform(login, i, 3, 1)),
    drawn(many, (i) => uniform(login, 3, i)),
  ]
  for (const other of others) expect(Math.abs(relation(base, other))).toBeLessThan(alarming)
})

test('no draw comes twice among 200,000 asked in different ways', () => {
  // 52 bits: a chance collision has probability 200,000² / 2⁵³ = 4e−6.
  const seen = new Set<number>()
  for (let i = 0; i < 50_000; i++) {
    seen
      .add(uniform(login, i, 1))
      .add(uniform(login, 1, i + 2))
      .add(uniform(login, i, 1, 1))
      .add(uniform(login2, i, 1))
  }
  expect(seen.size).toBe(200_000)
})

test('the split of seed and name matters, not only their joined text', () => {
  const ways = [stream('ab', 'c'), stream('a', 'bc'), stream('', 'abc'), stream('abc', ''), stream('a","b', 'c')]
  expect(new Set(ways.map(({ key0, key1 }) => `${key0} ${key1}`)).size).toBe(ways.length)
})

test('a draw depends on nothing but what it is asked', () => {
  const once = uniform(login, 7, 8, 9)
  uniform(login2, 1, 2, 3)
  expect(uniform(stream('first', 'login'), 7, 8, 9)).toBe(once)
  expect(uniform(login, 7)).toBe(uniform(login, 7, 0, 0))
})

test('the first draws of a seed are these', () => {
  expect(login).toMatchInlineSnapshot(`
    {
      "key0": 329060339,
      "key1": -1423967092,
      "name": "login",
    }
  `)
  expect(Array.from({ length: 16 }, (_, i) => uniform(login, i, 1))).toMatchInlineSnapshot(`
    [
      0.974525544706568,
      0.22516069129198601,
      0.7448544451798395,
      0.09748036080157274,
      0.18606866836687852,
      0.5017777420274706,
      0.9793094437533129,
      0.09319256504319895,
      0.18306054243856862,
      0.2904548099324532,
      0.8039743594251029,
      0.4366172634497588,
      0.8572140921084402,
      0.7231525765702246,
      0.14336671270682577,
      0.47711703220512514,
    ]
  `)
})

test('below one stream no two purposes or numbers have the same luck, and none has that of the one', () => {
  const named = Object.values(purposes).map((name) => streamBelow(login, name))
  const numbered = Array.from({ length: 1000 }, (_, number) => streamNumbered(login, number))
  const keys = [login, ...named, ...numbered].map(({ key0, key1 }) => `${key0} ${key1}`)
  expect(new Set(keys).size).toBe(1 + Object.keys(purposes).length + 1000)
})
