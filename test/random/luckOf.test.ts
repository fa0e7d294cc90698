import { describe, expect, test } from 'vitest'
import { wordsFor } from '../../src/kernels/memory.ts'
import { happening, wordsOf } from '../../src/random/happening.ts'
import { luckOf } from '../../src/random/luckOf.ts'
import { stream } from '../../src/random/stream.ts'
import { threefry } from '../../src/random/threefry.ts'

const most = 300
const luck = stream('luckOf', 'x')
/** Where to write: memory in which four words are made at once, and memory in which they are not. */
const ways = { 'four at once': wordsFor, 'one by one': (count: number) => new Int32Array(count) }
const made = Object.entries(ways).map(([way, words]) => {
  const [as, bs] = [words(most), words(most)]
  for (let at = 0; at < most; at++) [as[at], bs[at]] = [at * 77_777_777 - 1000, at % 9]
  return { way, as, bs, words: words(2 * most), happens: words(most) }
})

describe.each(made)('luck for many, $way', ({ as, bs, words, happens }) => {
  test.each([0, 1, 7, 8, 9, 30, 299, 300])('is what each of %i would get alone', (count) => {
    luckOf(luck, 3, as, bs, count, words)
    const alone = new Int32Array(2)
    for (let at = 0; at < count; at++) {
      threefry(luck.key0, luck.key1 ^ 3, as[at] ?? 0, bs[at] ?? 0, alone, 13)
      expect([words[2 * at], words[2 * at + 1]]).toEqual([...alone])
    }
  })

  test.each([0, 1e-9, 0.03, 0.075, 0.25, 0.5, 0.999, 1])('says the same of what happens with chance %f', (chance) => {
    for (const count of [1, 2, 5, 299]) {
      happening(luck, as, bs, count, wordsOf(chance), happens)
      for (let at = 0; at < count; at++) {
        expect(happens[at]).toBe(byDigits(as[at] ?? 0, bs[at] ?? 0, chance))
      }
    }
  })
})

/** 32 draws of 32 digits each, all drawn, and compared with the chance as numbers. */
function byDigits(a: number, b: number, chance: number): number {
  const draws = new Float64Array(32)
  const words = new Int32Array(2)
  for (let digit = 0; digit < 32; digit++) {
    if (digit % 2 === 0) threefry(luck.key0, luck.key1, a, (b << 4) + digit / 2, words, 13)
    for (let bit = 0; bit < 32; bit++) draws[bit] = 2 * (draws[bit] ?? 0) + (((words[digit % 2] ?? 0) >>> bit) & 1)
  }
  let happens = 0
  for (let bit = 0; bit < 32; bit++) if ((draws[bit] ?? 0) < wordsOf(chance)) happens |= 1 << bit
  return happens
}
