import { describe, expect, test } from 'vitest'
import {
  along,
  fastest,
  roomForStretches,
  type Skipping,
  type Stretches,
  skipping,
  together,
} from '../../src/random/along.ts'
import { stream } from '../../src/random/stream.ts'

const luck = stream('along', 'x')
const plain = (): Stretches => ({
  whom: new Int32Array(together),
  begins: new Int32Array(together),
  ends: new Int32Array(together),
})
/** Where stretches stand: in memory in which passing along is fastest, and in memory in which one word is made at a time. */
const [near, elsewhere] = [roomForStretches(), plain()]

/** Writes stretches, the k-th of as many places as the k-th length, again from the first; says how many places there are. */
function lay(stretches: Stretches, lengths: readonly number[], count: number): number {
  let all = 0
  for (let at = 0; at < count; at++) {
    const length = lengths[at % lengths.length] ?? 0
    stretches.whom[at] = at * 77_777_777 - 1000
    stretches.begins[at] = 1000 * at + 3
    stretches.ends[at] = 1000 * at + 3 + length
    all += length
  }
  return all
}

function found(law: Skipping, counter: 'block' | 'place', stretches: Stretches, count: number, most: number) {
  const { count: times, places, which } = along(law, luck, counter, stretches, count, most)
  return Array.from({ length: times }, (_, at) => [which[at] ?? -1, places[at] ?? -1])
}

describe.each(['block', 'place'] as const)('along stretches, with luck counted by the %s', (counter) => {
  test.each([
    [0.05, 64],
    [0.01, 5],
    [0.3, 100],
    [1, 64],
    [1e-7, 4096],
    [0.4, 5000],
  ])('the same happens wherever they stand, with chance %f and at most %i places at a time', (chance, most) => {
    const law = skipping(chance, most)
    for (const lengths of [[0], [1, 0, 7], [10, 3, 64, 65, 0, 200], [64], [900]]) {
      for (const count of [0, 1, 7, 8, 33, together]) {
        const all = lay(near, lengths, count)
        lay(elsewhere, lengths, count)
        expect(found(law, counter, near, count, all)).toEqual(found(law, counter, elsewhere, count, all))
      }
    }
  })

  test('all of it happens with certainty, once and in order, also in more places than are found fastest', () => {
    const all = lay(near, [0, 5, 130], together)
    const every = Array.from({ length: together }, (_, at) =>
      Array.from({ length: [0, 5, 130][at % 3] ?? 0 }, (_, place) => [at, 1000 * at + 3 + place]),
    ).flat()
    expect(found(skipping(1, 64), counter, near, together, all)).toEqual(every)
    expect(found(skipping(1, 64), counter, near, together, fastest + 1)).toEqual(every)
  })

  // Five standard errors: a false alarm once in two million.
  test('at each place it happens as often as it should, whatever happened at the one before', () => {
    const chance = 0.13
    const law = skipping(chance, 16)
    const at = { all: 0, places: new Float64Array(60), after: 0, pairs: 0 }
    for (let round = 0; round < 40; round++) {
      const all = lay(near, [60], together)
      for (let each = 0; each < together; each++) near.whom[each] = round * together + each
      const places = found(law, counter, near, together, all)
      at.all += together
      places.forEach(([stretch, place = 0], number) => {
        at.places[(place - 3) % 1000] += 1
        const [before, last] = places[number - 1] ?? []
        if (before === stretch && last === place - 1) at.pairs += 1
      })
    }
    const within = (of: number, part: number) => 5 * Math.sqrt(of * part * (1 - part))
    for (const times of at.places) expect(Math.abs(times - at.all * chance)).toBeLessThan(within(at.all, chance))
    // Pairs that share a member are not independent: twice the error covers it.
    expect(Math.abs(at.pairs - at.all * 59 * chance ** 2)).toBeLessThan(2 * within(at.all * 59, chance ** 2))
  })

  test('where it happens with a chance it mostly happens with one that is a little larger', () => {
    const all = lay(near, [500], 64)
    const some = found(skipping(0.101, 64), counter, near, 64, all).map(String)
    const more = new Set(found(skipping(0.105, 64), counter, near, 64, all).map(String))
    expect(some.filter((each) => !more.has(each))).toEqual([])
    expect(more.size).toBeGreaterThan(some.length)
  })
})
