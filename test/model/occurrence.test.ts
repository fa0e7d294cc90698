import { describe, expect, test } from 'vitest'
import { inStore, type Occurrence } from '../../src/model/occurrence.ts'
import { fated, guarded, randomOnes } from '../../src/model/risks.ts'
import { simulate } from '../../src/model/simulate.ts'
import { smallModel } from './smallWorld.ts'

const seeds = Array.from({ length: 2000 }, (_, at) => `luck ${at}`)
const modelOf = (...circumstances: readonly object[]) => smallModel(2, [], { clock: { days: 60 }, circumstances })

/** What is in store of the first circumstance under each seed. */
function luck(...circumstances: readonly object[]): readonly (Occurrence | null)[] {
  const model = modelOf(...circumstances)
  return seeds.map((seed) => inStore(seed, model.circumstances)[0])
}
const came = (all: readonly (Occurrence | null)[]) => all.filter((each) => each !== null)

/** Standard errors within which a count stays but once in a million. */
const far = 4.9

describe('a random circumstance', () => {
  const outage = { circumstance: 'outage', likelihood: 0.3, days: 3 }

  test('happens under as many seeds as its likelihood says', () => {
    const share = came(luck(outage)).length
    expect(Math.abs(share - 600)).toBeLessThan(far * Math.sqrt(2000 * 0.3 * 0.7))
  })

  test('starts on each of its days as often, and on no other, and lasts its days', () => {
    const starts = came(luck({ ...outage, likelihood: 1, start: 11, until: 20 })).map(({ start, end }) => {
      expect(end).toBe(start + 3)
      return start
    })
    expect(starts).toHaveLength(2000)
    for (let day = 10; day < 20; day++) {
      const times = starts.filter((start) => start === day).length
      // Ten counts are looked at, so that one of them is as far off once in 100,000.
      expect(Math.abs(times - 200)).toBeLessThan(far * Math.sqrt(2000 * 0.1 * 0.9))
    }
    expect(starts.filter((start) => start < 10 || start >= 20)).toEqual([])
  })

  test('can start on any day of the run where it does not say', () => {
    const starts = came(luck({ ...outage, likelihood: 1 })).map(({ start }) => start)
    expect([Math.min(...starts), Math.max(...starts)]).toEqual([0, 59])
  })

  test('is as large as its size on average, log-normally', () => {
    const [size, spread] = [2, 0.5]
    const sizes = came(luck({ ...outage, likelihood: 1, size, sizeSpread: spread })).map((each) => each.size)
    const mean = sizes.reduce((a, b) => a + b) / sizes.length
    // The variance of a log-normal of mean m is m² · (exp(spread²) − 1).
    expect(Math.abs(mean - size)).toBeLessThan(far * Math.sqrt((size ** 2 * (Math.exp(spread ** 2) - 1)) / 2000))
    const below = sizes.filter((each) => each < size * Math.exp(-(spread ** 2) / 2)).length
    expect(Math.abs(below - 1000)).toBeLessThan(far * Math.sqrt(2000 * 0.25))
  })

  test('has its own luck, whatever else is in store', () => {
    const other = { circumstance: 'stockOut', likelihood: 0.5 }
    const namesake = { ...outage, size: 3 }
    expect(luck(outage, other, namesake)).toEqual(luck(outage))
    const model = modelOf(outage, namesake, namesake)
    const all = seeds.map((seed) => inStore(seed, model.circumstances))
    for (const [one, two] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const together = all.filter((each) => each[one] !== null && each[two] !== null).length
      expect(Math.abs(together - 180)).toBeLessThan(far * Math.sqrt(2000 * 0.09 * 0.91))
    }
  })
})

describe('a counter-measure', () => {
  const guard = (on: boolean) => ({ on, likelihoodCut: 0.5, sizeCut: 0.75 })
  const outage = (on: boolean) => ({ circumstance: 'outage', likelihood: 0.6, counterMeasure: guard(on) })

  test('keeps some from happening, makes the others smaller, and moves no day', () => {
    const [without, withIt] = [luck(outage(false)), luck(outage(true))]
    const left = came(withIt)
    expect(Math.abs(left.length - 600)).toBeLessThan(far * Math.sqrt(2000 * 0.3 * 0.7))
    withIt.forEach((each, at) => {
      if (each !== null) expect(without[at]).toEqual({ ...each, size: 1 })
    })
    expect(new Set(left.map(({ size }) => size))).toEqual(new Set([0.25]))
  })

  test('does not keep what is scheduled from happening', () => {
    const scheduled = luck({ circumstance: 'outage', start: 5, counterMeasure: guard(true) })
    expect(new Set(scheduled.map((each) => JSON.stringify(each)))).toEqual(
      new Set(['{"circumstance":0,"start":4,"end":5,"size":0.25,"plays":[]}']),
    )
  })
})

describe('the switches of the register', () => {
  const model = modelOf(
    { circumstance: 'stockOut', start: 3 },
    { circumstance: 'outage', likelihood: 0.3, counterMeasure: { on: true, cost: '¥2' } },
  )

  test('let an event happen for certain on the day luck has for it, or never', () => {
    for (const seed of seeds.slice(0, 100)) {
      const [, drawn] = inStore(seed, model.circumstances)
      const [first, certain] = inStore(seed, fated(model, 1, true).circumstances)
      expect(certain).not.toBe(null)
      if (drawn !== null) expect(certain).toEqual(drawn)
      expect(inStore(seed, fated(model, 1, false).circumstances)).toEqual([first, null])
    }
  })

  test('turn a counter-measure on and off, with what it costs', () => {
    const cost = (on: boolean) => simulate(guarded(model, 1, on)).world.dayRows.protectionCost
    expect(new Set(cost(true))).toEqual(new Set([200]))
    expect(new Set(cost(false))).toEqual(new Set([0]))
  })

  test('find those that luck decides about', () => {
    expect(randomOnes(model)).toEqual([1])
  })

  test('know of no circumstance that is not there', () => {
    expect(() => guarded(model, 2, true)).toThrow('unknown circumstance: 2')
  })
})

describe('what happened in a run', () => {
  test('is in store and in the run; what starts after its end is not there', () => {
    const model = modelOf({ circumstance: 'outage', start: 5, days: 2 }, { circumstance: 'stockOut', start: 61 })
    expect(simulate(model).world.happened).toEqual([{ circumstance: 0, start: 4, end: 6, size: 1, plays: [] }, null])
  })
})
