import { describe, expect, test } from 'vitest'
import type { Precision } from '../../src/experiments/precision.ts'
import type { RunReading } from '../../src/experiments/reading.ts'
import { untilKnown } from '../../src/experiments/untilKnown.ts'
import { exponentialFrom } from '../../src/random/exponentialFrom.ts'
import { normalFrom } from '../../src/random/normalFrom.ts'
import { stream, uniform } from '../../src/random/stream.ts'
import { meanInterval } from '../../src/stats/meanInterval.ts'

const luck = stream('until', 'known')

/** Runs of a study whose metrics are drawn: number r of a study has the same values whenever it is asked for. */
const drawn = (study: number, makers: Readonly<Record<string, (u: number) => number | null>>) => {
  const reading = (run: number): RunReading => {
    const values = Object.entries(makers).map(([key, make], at) => [key, make(uniform(luck, study, run, at))])
    return { values: Object.fromEntries(values), reasons: {} }
  }
  return async (first: number, past: number) => Array.from({ length: past - first }, (_, at) => reading(first + at))
}

const within = (half: number, metric: Precision['metric'] = 'growth.newUsers', relative = true): Precision => {
  return { metric, half, relative }
}

/** The share of some studies all of whose intervals hold the true means, and how many runs they took in the mean. */
async function studies(
  many: number,
  precisions: readonly Precision[],
  makers: Parameters<typeof drawn>[1],
  truth: Readonly<Record<string, number>>,
) {
  let held = 0
  let runs = 0
  for (let study = 0; study < many; study++) {
    const { readings, level, reached } = await untilKnown(precisions, 5000, drawn(study, makers))
    expect(reached).toBe(true)
    runs += readings.length
    held += Number(
      precisions.every(({ metric }) => {
        const { low, high } = meanInterval(
          readings.map(({ values }) => values[metric] ?? Number.NaN),
          level,
        )
        return low !== null && low <= truth[metric] && truth[metric] <= high
      }),
    )
  }
  return { held: held / many, runs: runs / many }
}

// Of 2,000 studies that hold with 95%, fewer than 92.6% do in one of a million.
const fewest = 0.95 - 4.9 * Math.sqrt((0.95 * 0.05) / 2000)

describe('runs until something is known', () => {
  test('hold their intervals in 95% of 2,000 studies, though each stopped when it liked what it saw', async () => {
    const { held, runs } = await studies(
      2000,
      [within(0.05)],
      { 'growth.newUsers': (u) => normalFrom(u, 100, 20) },
      { 'growth.newUsers': 100 },
    )
    expect(held).toBeGreaterThan(fewest)
    // One look at the right number, had it been known: (1.96 · 20 / 5)² = 61.5.
    expect(runs).toBeLessThan(2 * 61.5)
  })

  test('hold them for several metrics at once, also where single runs are as skewed as waiting times', async () => {
    const { held } = await studies(
      2000,
      [within(0.1), within(3, 'economics.profit', false)],
      { 'growth.newUsers': (u) => exponentialFrom(u, 50), 'economics.profit': (u) => normalFrom(u, -7, 15) },
      { 'growth.newUsers': 50, 'economics.profit': -7 },
    )
    expect(held).toBeGreaterThan(fewest)
  })

  test('stop at ten where ten are enough, and at two where there may be no more', async () => {
    const steady = drawn(0, { 'growth.newUsers': (u) => normalFrom(u, 100, 0.1) })
    expect((await untilKnown([within(0.05)], 500, steady)).readings).toHaveLength(10)
    const wild = drawn(0, { 'growth.newUsers': (u) => normalFrom(u, 0, 100) })
    expect(await untilKnown([within(0.05)], 2, wild)).toMatchObject({ reached: false, readings: { length: 2 } })
  })

  test('go to the cap for a mean of 0, of which 5% is nothing, and for a metric that has no value', async () => {
    for (const maker of [(u: number) => (u < 0.5 ? -1 : 1), () => null]) {
      const known = await untilKnown([within(0.05)], 64, drawn(0, { 'growth.newUsers': maker }))
      expect(known).toMatchObject({ reached: false, readings: { length: 64 } })
    }
  })

  test('keep what there is where they are stopped', async () => {
    const all = drawn(0, { 'growth.newUsers': (u) => normalFrom(u, 100, 20) })
    const stopped = async (first: number, past: number) => (await all(first, past)).slice(0, Math.max(0, 7 - first))
    expect(await untilKnown([within(0.05)], 500, stopped)).toMatchObject({ reached: false, readings: { length: 7 } })
  })
})
