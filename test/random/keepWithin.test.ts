import { expect, test } from 'vitest'
import { wordsFor } from '../../src/kernels/memory.ts'
import { keepWithin } from '../../src/random/keepWithin.ts'

const most = 300
const ways = { 'four at once': wordsFor, 'one by one': (count: number) => new Int32Array(count) }

test.each(Object.entries(ways))('of sets those are kept that are within others, and counted, %s', (_, words) => {
  const [sets, within, sizes] = [words(most), words(most), words(most)]
  for (const count of [0, 1, 15, 16, 17, most]) {
    const members = Array.from({ length: count }, (_, at) => [
      Math.imul(at, 0x9e3779b1),
      [-1, 0, 255 << at, 1 << 31][at % 4] ?? 0,
    ])
    members.forEach(([set = 0, other = 0], at) => {
      ;[sets[at], within[at]] = [set, other]
    })
    keepWithin(sets, within, count, sizes)
    members.forEach(([set = 0, other = 0], at) => {
      const bits = Array.from({ length: 32 }, (_, bit) => (set >>> bit) & (other >>> bit) & 1)
      expect(sizes[at]).toBe(bits.filter((bit) => bit === 1).length)
      expect(((sets[at] ?? 0) >>> 0).toString(2).padStart(32, '0')).toBe(bits.reverse().join(''))
    })
  }
})
