import { describe, expect, test } from 'vitest'
import { wordsFor } from '../../src/kernels/memory.ts'
import { wordsOf } from '../../src/random/happening.ts'
import { stream } from '../../src/random/stream.ts'
import { threefry } from '../../src/random/threefry.ts'
import { timesOf } from '../../src/random/timesOf.ts'

const luck = stream('timesOf', 'x')
const most = 300
const ways = { 'four at once': wordsFor, 'one by one': (count: number) => new Int32Array(count) }
const made = Object.entries(ways).map(([way, words]) => {
  const whom = words(most)
  for (let at = 0; at < most; at++) whom[at] = at * 77_777_777 - 1000
  return { way, whom }
})

describe.each(made)('what happens to some who may have it happen several times, $way', ({ whom }) => {
  test.each([0, 1e-9, 0.1, 0.5, 0.97, 1])('is what the luck of each of their times says, with chance %f', (chance) => {
    for (const [count = 0, times = 0] of [
      [0, 2],
      [1, 1],
      [3, 5],
      [4, 3],
      [9, 100],
      [most, 3],
    ]) {
      const { count: happens, luck: words, which, time } = timesOf(luck, wordsOf(chance), whom, count, 41, times)
      const found = Array.from({ length: happens }, (_, at) => [which[at], time[at], words[at]])
      expect(found).toEqual(eachAlone(chance, whom, count, times))
    }
  })
})

function eachAlone(chance: number, whom: Int32Array, count: number, times: number): number[][] {
  const block = new Int32Array(2)
  const happens: number[][] = []
  for (let each = 0; each < count; each++) {
    for (let time = 0; time < times; time++) {
      threefry(luck.key0, luck.key1 ^ time, whom[each] ?? 0, 41, block, 13)
      const [word = 0, other = 0] = block
      if (other >>> 0 < chance * 4294967296) happens.push([each, time, word])
    }
  }
  return happens
}
