import { describe, expect, test } from 'vitest'
import { normalCdf } from '../../../src/arithmetic/normalCdf.ts'
import { sobolSequence } from '../../../src/experiments/design/sobolSequence.ts'
import { valueOfKnowing } from '../../../src/experiments/design/valueOfKnowing.ts'
import { normalFrom } from '../../../src/random/normalFrom.ts'
import { stream, uniform } from '../../../src/random/stream.ts'

const luck = stream('knowing', 'test')
const runs = 512

/** Two known unknowns, evenly spread, and luck of each run's own. */
function world(study: number) {
  const at = sobolSequence(2, stream(`${study}`, 'inputs'))
  const draws = stream(`${study}`, 'luck')
  return Array.from({ length: runs }, (_, run) => {
    const [x, y] = at(run).map((u) => normalFrom(u))
    return { x: x!, y: y!, luck: normalFrom(uniform(draws, run)) }
  })
}

/** E max(0, m + aX) − max(0, m): a φ(m/a) − |m| Φ(−|m|/a). */
function closedForm(m: number, a: number): number {
  const z = Math.abs(m) / a
  return a * (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) - Math.abs(m) * normalCdf(-z)
}

describe('the value of knowing an input', () => {
  test('is the closed form of the two-option normal case, on average over 30 studies', () => {
    // Launching brings 1 + 2x + 3y and luck of 4; not launching brings 0.
    const estimates = Array.from({ length: 30 }, (_, study) => {
      const rows = world(study)
      const launched = rows.map(({ x, y, luck }) => 1 + 2 * x + 3 * y + 4 * luck)
      const nothing = rows.map(() => 0)
      return [rows.map(({ x }) => x), rows.map(({ y }) => y)].map((input) => {
        const { estimate, low, high } = valueOfKnowing(input, [nothing, launched], stream(`${study}`, 'draws'))
        expect(low! <= estimate! && estimate! <= high!).toBe(true)
        return estimate!
      })
    })
    for (const [at, wanted] of [closedForm(1, 2), closedForm(1, 3)].entries()) {
      const values = estimates.map((each) => each[at]!)
      const mean = values.reduce((sum, value) => sum + value, 0) / 30
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 29
      // 4.9 standard errors: a false alarm in a million. The regression's own bias is far below.
      expect(Math.abs(mean - wanted), `input ${at}`).toBeLessThan(4.9 * Math.sqrt(variance / 30))
      expect(Math.sqrt(variance)).toBeLessThan(0.35 * wanted)
    }
  })

  test('does not depend on which option is called the first, nor on what all options share', () => {
    const rows = world(0)
    const input = rows.map(({ x }) => x)
    const shared = rows.map(({ y }) => 1000 * y)
    const options = [rows.map(({ x }, i) => shared[i]! + x), rows.map(({ x }, i) => shared[i]! - x), shared]
    const wanted = closedForm(0, 1) * 2
    // Two options ±x: E|x|; doing neither is never better.
    for (const order of [options, [...options].reverse()]) {
      expect(Math.abs(valueOfKnowing(input, order, luck).estimate! / wanted - 1)).toBeLessThan(0.01)
    }
  })

  test('follows a curve: what decides is whether x² is above 2', () => {
    const input = Array.from({ length: runs }, (_, run) => normalFrom((run + 0.5) / runs))
    const gain = input.map((x) => x * x - 2)
    // E max(0, x² − 2) = 2 (√2 φ(√2) + Φ(−√2)) − 4 Φ(−√2), and without knowing one would not launch.
    const root = Math.SQRT2
    const wanted = (2 * root * Math.exp(-1)) / Math.sqrt(2 * Math.PI) - 2 * normalCdf(-root)
    expect(Math.abs(valueOfKnowing(input, [gain.map(() => 0), gain], luck).estimate! / wanted - 1)).toBeLessThan(0.02)
  })

  test('is 0 for an input that never changes the choice, and for one option', () => {
    const rows = world(1)
    const input = rows.map(({ x }) => x)
    const better = rows.map(({ x, luck }) => 100 + x + luck)
    expect(valueOfKnowing(input, [rows.map(() => 0), better], luck)).toEqual({ estimate: 0, low: 0, high: 0 })
    expect(valueOfKnowing(input, [better], luck)).toEqual({ estimate: 0, low: 0, high: 0 })
    const other = rows.map(({ y }) => 3 + y)
    expect(valueOfKnowing(input, [rows.map(() => 0), other], luck).estimate).toBe(0)
  })

  test('has an interval that holds the truth in at least 50 of 60 studies', () => {
    let held = 0
    for (let study = 0; study < 60; study++) {
      const rows = world(100 + study).slice(0, 256)
      const { low, high } = valueOfKnowing(
        rows.map(({ x }) => x),
        [rows.map(() => 0), rows.map(({ x, luck }) => 1 + 2 * x + 4 * luck)],
        stream(`${study}`, 'cover'),
      )
      if (low! <= closedForm(1, 2) && closedForm(1, 2) <= high!) held++
    }
    expect(held).toBeGreaterThanOrEqual(50)
  })

  test('is unknown from a few runs, and refuses uneven ones', () => {
    expect(valueOfKnowing([1, 2], [[1, 2]], luck)).toHaveProperty('reason', 'twenty runs at least must tell')
    expect(() => valueOfKnowing([1, 2], [], luck)).toThrow('invalid options: none')
    expect(() => valueOfKnowing([1, 2], [[1]], luck)).toThrow('invalid options: 1 for 2 runs')
  })
})
