import { describe, expect, test } from 'vitest'
import { normalCdf } from '../../src/arithmetic/normalCdf.ts'
import { bestArm } from '../../src/experiments/bestArm.ts'
import { compare } from '../../src/experiments/compare.ts'
import { decide, type Question } from '../../src/experiments/decision.ts'
import { differenceOf } from '../../src/experiments/differences.ts'
import { guardStandings } from '../../src/experiments/guards.ts'
import type { RunReading } from '../../src/experiments/reading.ts'
import { normalFrom } from '../../src/random/normalFrom.ts'
import { stream, uniform } from '../../src/random/stream.ts'

const luck = stream('compare', 'tests')
const normal = (study: number, run: number, what: number) => normalFrom(uniform(luck, study, run, what))

/** Values of some arms in runs with common luck of deviation 10, each with luck of its own of deviation 1, and a gain. */
const arms = (study: number, runs: number, gains: readonly number[]) =>
  gains.map((gain, arm) =>
    Array.from({ length: runs }, (_, run) => 100 + gain + 10 * normal(study, run, 0) + normal(study, run, arm + 1)),
  )

const readings = (values: readonly (number | null)[], metric = 'economics.profit'): readonly RunReading[] =>
  values.map((value) => ({ values: { [metric]: value, 'economics.revenue': 10_000 }, reasons: {} }))

describe('a paired difference', () => {
  test('is that of the pairs: 3, 1, 2 more give 2 ± 4.303 · 1/√3, where unpaired runs would vary √(2 · 100) as much', () => {
    const found = differenceOf([100, 110, 120], [103, 111, 122])
    expect(found).toMatchObject({ pairs: 3, baseMean: 110, armMean: 112, difference: 2, deviation: 1 })
    expect(found.low).toBeCloseTo(2 - 4.30265273 / Math.sqrt(3), 6)
    expect(found.saved).toBeCloseTo(Math.sqrt(100 + (81 + 1 + 100) / 2 - 0), 9)
  })

  test('looks only at runs in which both have a value', () => {
    expect(differenceOf([1, null, 3, 4], [2, 5, null, 7])).toMatchObject({ pairs: 2, difference: 2 })
    expect(differenceOf([null], [1])).toMatchObject({ pairs: 0, difference: null, low: null, saved: null })
  })

  test('of arms that never differ is nothing, and saves it is not known what', () => {
    expect(differenceOf([1, 5, 9], [1, 5, 9])).toMatchObject({ difference: 0, low: 0, high: 0, saved: null })
  })
})

describe('the best of some arms', () => {
  test('of two is known as the normal distribution knows it, and so is the regret', () => {
    const values = [
      [0, 0, 0, 0].flatMap(() => Array(50).fill(0)),
      Array.from({ length: 200 }, (_, run) => normal(0, run, 9)),
    ]
    const mean = values[1].reduce((sum, each) => sum + each, 0) / 200
    const variance = values[1].reduce((sum, each) => sum + (each - mean) * (each - mean), 0) / 199
    const score = mean / Math.sqrt(variance / 200)
    const [zero, other] = bestArm(values)
    // A share of 4,000 draws has a standard error of at most 0.0079; five of these, and what weights and t differ by.
    expect(Math.abs(other.chance - normalCdf(score))).toBeLessThan(0.045)
    expect(zero.chance + other.chance).toBeCloseTo(1, 9)
    // The expected loss of either, apart by the difference of the means.
    expect(zero.regret - other.regret).toBeCloseTo(mean, 2)
  })

  test('of arms that are alike is each with an equal share, without regret', () => {
    for (const { chance, regret } of bestArm([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ])) {
      expect(chance).toBeCloseTo(1 / 3, 9)
      expect(regret).toBe(0)
    }
  })

  test('is sure where one is better in every run', () => {
    const [worse, better] = bestArm([
      [1, 5, 3],
      [2, 6, 4],
    ])
    expect(better).toEqual({ chance: expect.closeTo(1, 9), regret: 0 })
    expect(worse.regret).toBeCloseTo(1, 9)
  })
})

describe('a decision', () => {
  const question = (values: Question['values'], more: Partial<Question> = {}): Question => {
    return { values, allowed: values.map(() => true), matters: 1, cap: 2000, ...more }
  }
  const steady = (gain: number) => [5, 6, 4, 5].map((each, run) => each + gain + (run % 2) / 100)

  test('is to launch the arm with the largest gain of those that surely gain', () => {
    expect(decide(question([steady(0), steady(2), steady(3), steady(-1)]))).toEqual({ status: 'launch', arm: 2 })
  })

  test('is to keep the first where none gains as much as matters', () => {
    expect(decide(question([steady(0), steady(-3), steady(-0.5)]))).toEqual({ status: 'keep', arm: 0 })
    const alike = [
      [5, 6, 4, 5],
      [5.1, 5.9, 4.1, 4.9],
    ]
    expect(decide(question(alike))).toEqual({ status: 'keep', arm: 0 })
  })

  test('asks for more runs where luck hides the gain, for about as many as it takes, and for none beyond the cap', () => {
    const gains = [1.2, -0.8, 1, -0.6, 0.9, -0.7, 1.1, -0.9, 0.8, -0.6]
    const values = [gains.map(() => 0), gains]
    const decision = decide(question(values, { matters: 0.5 }))
    expect(decision).toMatchObject({ status: 'more', arm: 1 })
    const { deviation, difference } = differenceOf(values[0], values[1])
    const half = Math.max(Number(difference), 0.5 - Number(difference))
    // With the quantile of the normal distribution it would be a little less.
    const least = ((1.959963985 * Number(deviation)) / half) ** 2 * 1.1
    expect(decision).toMatchObject({ runs: expect.closeTo(least - 10 + 3, -1) })
    expect(decide(question(values, { matters: 0.5, cap: 11 }))).toMatchObject({ status: 'unsettled', arm: 1 })
  })

  test('passes over arms beyond the guard rails, also the first', () => {
    const values = [steady(0), steady(2), steady(3)]
    expect(decide(question(values, { allowed: [true, true, false] }))).toEqual({ status: 'launch', arm: 1 })
    expect(decide(question(values, { allowed: [false, true, true] }))).toEqual({ status: 'launch', arm: 2 })
    expect(decide(question(values, { allowed: [false, true, false] }))).toEqual({ status: 'launch', arm: 1 })
    expect(decide(question(values, { allowed: [false, false, false] }))).toEqual({ status: 'none' })
  })

  test('launches what is no better in at most 2.5% of 2,000 studies, of three arms as of one', () => {
    // Of 2,000 studies at 2.5%, more than 4.3% come about once in a million.
    const most = 0.025 + 4.9 * Math.sqrt((0.025 * 0.975) / 2000)
    for (const gains of [
      [0, 0],
      [0, 0, 0, 0],
    ]) {
      let launched = 0
      for (let study = 0; study < 2000; study++) {
        const { status } = decide(question(arms(study, 12, gains), { matters: 1e-3 }))
        launched += Number(status === 'launch')
      }
      expect(launched / 2000).toBeLessThan(most)
    }
  })
})

describe('a guard rail', () => {
  const guard = { metric: 'economics.profit', comparison: '<=', value: 19 } as const

  test('is kept by what meets it in 95 of 100 runs, and broken by less', () => {
    const twenty = Array.from({ length: 20 }, (_, at) => at + 1)
    expect(guardStandings([guard], readings(twenty))).toEqual([
      { guard, metIn: 0.95, kept: true, edge: expect.closeTo(19.05, 9) },
    ])
    expect(guardStandings([{ ...guard, value: 18 }], readings(twenty))).toMatchObject([{ metIn: 0.9, kept: false }])
    expect(guardStandings([guard], readings([null, null]))).toMatchObject([{ metIn: 0, kept: false, edge: null }])
  })
})

describe('a comparison', () => {
  const asked = { metric: 'economics.profit', smaller: false, guards: [], cap: 2000 } as const
  const two = [
    { name: 'A', readings: readings([500, 700, 600, null]) },
    { name: 'B', readings: readings([702, 899, 801, 5]) },
  ]

  test('pairs the runs in which every arm has a value, and counts what matters as 1% of the revenue', () => {
    const { arms: compared, decision, matters } = compare(two, asked, [[], []])
    expect(matters).toBe(100)
    expect(decision).toEqual({ status: 'launch', arm: 1 })
    expect(compared.map(({ chance }) => chance)).toEqual([0, expect.closeTo(1, 9)])
    expect(compared[1].gain).toMatchObject({ pairs: 3, difference: expect.closeTo(200.667, 3) })
  })

  test('turns round where less is better, and does not launch what is forbidden', () => {
    expect(compare(two, { ...asked, smaller: true }, [[], []]).decision).toEqual({ status: 'keep', arm: 0 })
    const { decision, arms: compared } = compare(two, asked, [[], ['a pyramid']])
    expect(decision).toEqual({ status: 'keep', arm: 0 })
    expect(compared[1]).toMatchObject({ allowed: false, chance: 0, regret: null })
  })

  test('of an arm with itself under other luck says what luck alone makes of nothing', () => {
    const { again } = compare(two, asked, [[], []], readings([520, 690, 640, 3]))
    expect(again).toMatchObject({ pairs: 3, difference: expect.closeTo(16.667, 3) })
  })
})
