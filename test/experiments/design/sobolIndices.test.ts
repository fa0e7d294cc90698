import { describe, expect, test } from 'vitest'
import { saltelliDesign } from '../../../src/experiments/design/saltelliDesign.ts'
import { sobolIndices } from '../../../src/experiments/design/sobolIndices.ts'
import { normalFrom } from '../../../src/random/normalFrom.ts'
import { stream, uniform } from '../../../src/random/stream.ts'

const luck = stream('indices', 'sobol')

/** Ishigami & Homma (1990), a = 7, b = 0.1, inputs uniform from −π to π. */
function ishigami(point: readonly number[]): number {
  const [x, y, z] = point.map((u) => Math.PI * (2 * u - 1))
  return Math.sin(x!) + 7 * Math.sin(y!) ** 2 + 0.1 * z! ** 4 * Math.sin(x!)
}

const ishigamiFirst = [0.3139, 0.4424, 0]
const ishigamiTotal = [0.5576, 0.4424, 0.2437]
const ishigamiVariance = 49 / 8 + (0.1 * Math.PI ** 4) / 5 + (0.01 * Math.PI ** 8) / 18 + 1 / 2

/** Values at every point, with so much noise: of its own at every point, or the same at all. */
function noisy(points: readonly (readonly number[])[], replicates: number, spread: number, own: boolean) {
  const draws = stream('noise', 'sobol')
  return points.map((point, at) => {
    return Array.from({ length: replicates }, (_, replicate) => {
      return ishigami(point) + normalFrom(uniform(draws, own ? at : 0, replicate), 0, spread)
    })
  })
}

describe('Sobol indices', () => {
  test('of Ishigami are the published ones to two digits, and inside their intervals', () => {
    const points = saltelliDesign(3, 2048, luck)
    const { ignorance, luck: noise, inputs } = sobolIndices(3, noisy(points, 1, 0, true), luck)
    expect(noise).toBeNull()
    expect(Math.abs(ignorance / ishigamiVariance - 1)).toBeLessThan(0.02)
    for (const [i, { first, total }] of inputs.entries()) {
      expect(Math.abs(first.estimate! - ishigamiFirst[i]!), `first of ${i}`).toBeLessThan(0.01)
      expect(Math.abs(total.estimate! - ishigamiTotal[i]!), `total of ${i}`).toBeLessThan(0.01)
      expect(first.low! <= ishigamiFirst[i]! && ishigamiFirst[i]! <= first.high!, `first of ${i}`).toBe(true)
      expect(total.low! <= ishigamiTotal[i]! && ishigamiTotal[i]! <= total.high!, `total of ${i}`).toBe(true)
    }
  })

  test('of the g-function are those of its formula', () => {
    const a = [0, 1, 4.5, 9, 99, 99]
    const points = saltelliDesign(6, 4096, luck)
    const values = points.map((point) => [
      point.reduce((product, u, i) => (product * (Math.abs(4 * u - 2) + a[i]!)) / (1 + a[i]!), 1),
    ])
    const parts = a.map((each) => 1 / (3 * (1 + each) ** 2))
    const variance = parts.reduce((product, part) => product * (1 + part), 1) - 1
    const { ignorance, inputs } = sobolIndices(6, values, luck)
    expect(Math.abs(ignorance / variance - 1)).toBeLessThan(0.02)
    for (const [i, { first, total }] of inputs.entries()) {
      const all = (parts[i]! * (variance + 1)) / (1 + parts[i]!) / variance
      expect(Math.abs(first.estimate! - parts[i]! / variance), `first of ${i}`).toBeLessThan(0.01)
      expect(Math.abs(total.estimate! - all), `total of ${i}`).toBeLessThan(0.01)
    }
  })

  test.each([
    ['of its own at every point', true],
    ['the same at every point', false],
  ])('keep luck %s apart from ignorance: noise as large as the signal leaves the indices where they are', (_, own) => {
    const points = saltelliDesign(3, 2048, luck)
    const { ignorance, luck: noise, inputs } = sobolIndices(3, noisy(points, 8, 3.7, own), luck)
    // One luck for all has a variance known from 8 draws only.
    expect(Math.abs(noise! / 3.7 ** 2 - 1)).toBeLessThan(
      own ? 4.9 * Math.sqrt(2 / (7 * points.length)) : 4.9 * Math.sqrt(2 / 7),
    )
    expect(Math.abs(ignorance / ishigamiVariance - 1)).toBeLessThan(0.1)
    for (const [i, { first, total }] of inputs.entries()) {
      expect(Math.abs(first.estimate! - ishigamiFirst[i]!), `first of ${i}`).toBeLessThan(0.06)
      expect(Math.abs(total.estimate! - ishigamiTotal[i]!), `total of ${i}`).toBeLessThan(0.06)
    }
  })

  test('of one replicate count luck as ignorance that all inputs share', () => {
    const points = saltelliDesign(3, 1024, luck)
    const { inputs } = sobolIndices(3, noisy(points, 1, 3.7, true), luck)
    expect(inputs[1]!.total.estimate!).toBeGreaterThan(0.6)
  })

  test('their 95% intervals hold the truth as often as they say, over 200 studies with rows drawn at random', () => {
    // f = x + 2y: S = T = 1/5 and 4/5. Rows at random, for which the bootstrap is made; a Sobol sequence does better.
    const studies = 200
    let held = 0
    for (let study = 0; study < studies; study++) {
      const draws = stream(`${study}`, 'rows')
      const values = Array.from({ length: 128 }, (_, row) => {
        const [a, b, c, d] = [0, 1, 2, 3].map((place) => uniform(draws, row, place))
        return [a! + 2 * b!, c! + 2 * d!, c! + 2 * b!, a! + 2 * d!].map((value) => [value])
      }).flat()
      const { total, first } = sobolIndices(2, values, draws).inputs[0]!
      if (total.low! <= 0.2 && 0.2 <= total.high!) held++
      if (first.low! <= 0.2 && 0.2 <= first.high!) held++
    }
    // The two of a study may go together, so that 200 count; 4.9 standard errors, a false alarm in a million.
    expect(Math.abs(held / (2 * studies) - 0.95)).toBeLessThan(4.9 * Math.sqrt((0.95 * 0.05) / studies))
  })

  test('of an output that does not vary, or of one row, are null with a reason', () => {
    const flat = sobolIndices(1, new Array<number[]>(12).fill([4, 4]), luck)
    expect(flat).toMatchObject({ ignorance: 0, luck: 0, inputs: [{ first: { estimate: null } }] })
    expect(flat.inputs[0]!.total).toHaveProperty('reason', 'the expected output does not vary with the inputs')
    expect(sobolIndices(1, [[1], [2], [3]], luck).inputs[0]!.first).toHaveProperty('reason')
    expect(() => sobolIndices(1, [[1], [2]], luck)).toThrow('invalid values: 2 for rows of 3')
    expect(() => sobolIndices(1, [[1], [2, 3], [4]], luck)).toThrow('invalid values: uneven')
    expect(() => saltelliDesign(51, 8, luck)).toThrow('invalid inputs: 51')
    expect(() => saltelliDesign(2, -1, luck)).toThrow('invalid rows: -1')
  })
})
