import { describe, expect, test } from 'vitest'
import { type AbcOptions, abc, type Trial } from '../../../src/experiments/design/abc.ts'
import { posterior } from '../../../src/experiments/design/posterior.ts'
import { normalFrom } from '../../../src/random/normalFrom.ts'
import { poissonFrom } from '../../../src/random/poissonFrom.ts'
import { type Stream, stream, uniform } from '../../../src/random/stream.ts'

/** What a model shows of the quantiles of its parameters, with the luck of a run. */
type Shows = (point: readonly number[], luck: Stream, run: number) => readonly number[]

/** Mean and variance of twelve normal values; the mean lies in −5..5, the standard deviation in 0.5..3.5. */
const normal: Shows = ([centre, spread], luck, run) => {
  const values = Array.from({ length: 12 }, (_, i) =>
    normalFrom(uniform(luck, run, i), 10 * centre! - 5, 0.5 + 3 * spread!),
  )
  const mean = values.reduce((sum, value) => sum + value, 0) / 12
  return [mean, Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 11)]
}

/** Joins of two weeks, at 1 to 20 a day. */
const poisson: Shows = ([rate], luck, run) => {
  return [
    Array.from({ length: 14 }, (_, day) => poissonFrom(uniform(luck, run, day), 1 + 19 * rate!)).reduce(
      (a, b) => a + b,
    ),
  ]
}

const search = (
  shows: Shows,
  parameters: number,
  observed: readonly number[],
  study: string,
  extra: Partial<AbcOptions> = {},
) => {
  const luck = stream(study, 'runs')
  const simulate = (trials: readonly Trial[]) => trials.map(({ point, run }) => shows(point, luck, run))
  return abc({ parameters, observed, simulate, particles: 150, runs: 1800, luck: stream(study, 'abc'), ...extra })
}

describe('approximate Bayesian computation', () => {
  test.each([
    ['normal values', normal, 2],
    ['Poisson counts', poisson, 1],
  ] as const)(
    'on 200 synthetic data sets of %s, intervals of level 0.9 hold the hidden truth in 85 to 95 of 100',
    async (name, shows, parameters) => {
      const held = new Array<number>(parameters).fill(0)
      for (let study = 0; study < 200; study++) {
        const hidden = stream(`${study}`, `${name}, hidden`)
        const truth = Array.from({ length: parameters }, (_, at) => uniform(hidden, 0, 0, 1 + at))
        const { marginals } = posterior(await search(shows, parameters, shows(truth, hidden, 0), `${study}`))
        for (const [at, { low, high }] of marginals.entries()) if (low <= truth[at]! && truth[at]! <= high) held[at]!++
      }
      for (const many of held) {
        expect(many).toBeGreaterThanOrEqual(2 * 85)
        expect(many).toBeLessThanOrEqual(2 * 95)
      }
    },
  )

  test('of a normal mean with a known spread it is the exact posterior, on average over 20 searches', async () => {
    // One value of standard deviation 1 about 10u − 5: what is left of u is normal with 0.05 + 0.5 and 0.1.
    const shows: Shows = ([centre], luck, run) => [normalFrom(uniform(luck, run), 10 * centre! - 5)]
    const marginals = await Promise.all(
      Array.from(
        { length: 20 },
        async (_, study) => posterior(await search(shows, 1, [0.5], `${study}`)).marginals[0]!,
      ),
    )
    const average = (of: (each: (typeof marginals)[number]) => number) =>
      marginals.reduce((sum, each) => sum + of(each), 0) / 20
    // 150 weighted particles are worth 75 at least: standard errors 0.1/√1500 and about 0.1/√3000; 4.9 of them.
    expect(Math.abs(average(({ mean }) => mean) - 0.55)).toBeLessThan((4.9 * 0.1) / Math.sqrt(1500))
    expect(Math.abs(average(({ width }) => width * Math.sqrt(1 / 12)) - 0.1)).toBeLessThan(
      (4.9 * 0.1) / Math.sqrt(3000),
    )
    expect(average(({ low }) => low)).toBeCloseTo(0.55 - 0.1645, 1)
    expect(average(({ high }) => high)).toBeCloseTo(0.55 + 0.1645, 1)
  })

  test('a parameter that the data cannot pin down is told: its interval is as wide as the prior', async () => {
    const shows: Shows = ([rate], luck, run) => poisson([rate!], luck, run)
    const { marginals } = posterior(await search(shows, 2, [150], 'idle'))
    expect(marginals.map(({ pinned }) => pinned)).toEqual([true, false])
    expect(Math.abs(marginals[1]!.width - 1)).toBeLessThan(0.15)
    expect(marginals[1]!.high - marginals[1]!.low).toBeGreaterThan(0.75)
  })

  test('each run has its own number and all are used up, whether answers come at once or later', async () => {
    const seen: number[] = []
    const luck = stream('later', 'runs')
    const simulate = async (trials: readonly Trial[]) => {
      seen.push(...trials.map(({ run }) => run))
      return trials.map(({ point, run }) => normal(point, luck, run))
    }
    const later = await search(normal, 2, [0, 1], 'later', { simulate, particles: 50, runs: 430 })
    expect(seen).toEqual(Array.from({ length: 400 }, (_, run) => run))
    expect(later).toEqual(await search(normal, 2, [0, 1], 'later', { particles: 50, runs: 430 }))
    expect(later.map(({ distance }) => distance)).toEqual(later.map(({ distance }) => distance).sort((a, b) => a - b))
  })

  test('a measure that never varies says nothing, and no measures leave the prior', async () => {
    const shows: Shows = ([rate], luck, run) => [...poisson([rate!], luck, run), 7]
    const ends = posterior(await search(shows, 1, [150, 9], 'constant')).marginals[0]!
    expect(ends.pinned).toBe(true)
    const blind = posterior(await search(() => [], 1, [], 'blind')).marginals[0]!
    expect(blind).toMatchObject({ pinned: false })
    expect(Math.abs(blind.median - 0.5)).toBeLessThan(0.2)
  })

  test('refuses what has no meaning', async () => {
    await expect(search(normal, 2, [1], 'x')).rejects.toThrow('invalid measures: 2 of 1')
    await expect(search(normal, 2, [1, 2], 'x', { simulate: () => [] })).rejects.toThrow('invalid measures: 0 of 2')
    await expect(search(normal, 2, [1, 2], 'x', { particles: 1 })).rejects.toThrow('invalid particles: 1')
    await expect(search(normal, 2, [1, 2], 'x', { runs: 299 })).rejects.toThrow('invalid runs: 299')
    expect(() => posterior([])).toThrow('invalid particles: 0')
  })
})
