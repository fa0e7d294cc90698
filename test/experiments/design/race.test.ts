import { describe, expect, test } from 'vitest'
import { type RaceOptions, race } from '../../../src/experiments/design/race.ts'
import { normalFrom } from '../../../src/random/normalFrom.ts'
import { stream, uniform } from '../../../src/random/stream.ts'

/** Five designs of which the last leads by 1; luck shared by all of a replicate, and of each its own. */
function run(study: string, shared: number, own: number, extra: Partial<RaceOptions> = {}) {
  const luck = stream(study, 'race')
  const means = [10, 12, 11, 12, 13]
  const value = ({ design, replicate }: { readonly design: number; readonly replicate: number }) => {
    const all = normalFrom(uniform(luck, replicate), 0, shared)
    return means[design]! + all + normalFrom(uniform(luck, replicate, 1 + design), 0, own)
  }
  return race({ designs: 5, evaluate: (jobs) => jobs.map(value), matters: 1, runs: 1e5, ...extra })
}

const spent = ({ values }: { readonly values: readonly (readonly number[])[] }) =>
  values.reduce((sum, each) => sum + each.length, 0)

describe('a race', () => {
  test.each([
    ['of each design’s own', 0, 3],
    ['mostly shared', 10, 1.5],
  ])('with luck %s finds the best as often as it promises, over 300 races', async (_, shared, own) => {
    let found = 0
    for (let study = 0; study < 300; study++) {
      const { left, settled } = await run(`${study}`, shared, own, { level: 0.9 })
      expect(settled).toBe(true)
      if (left[0] === 4) found++
    }
    expect(found / 300).toBeGreaterThan(0.9)
  })

  test('drops the hopeless early: the worst design is run less than half as often as the best', async () => {
    const { left, values } = await run('early', 0, 3)
    expect(left).toEqual([4])
    expect(values[0]!.length).toBeLessThan(values[4]!.length / 2)
  })

  test('luck that all share costs no runs', async () => {
    expect(await run('calm', 0, 1.5).then(spent)).toBe(await run('calm', 1000, 1.5).then(spent))
  })

  test('says that it is not settled when the runs ran out, and who may still be the best', async () => {
    const result = await run('short', 0, 9, { runs: 60 })
    expect(result.settled).toBe(false)
    expect(result.left.length).toBeGreaterThan(1)
    expect(spent(result)).toBeLessThanOrEqual(60)
  })

  test('by hand: a lead of 1 ± 3 in turn is enough when 1 is above (60.07 − r)/2r, at 22 replicates', async () => {
    // S² is 10 and h² = 9 (0.1^(−2/9) − 1) = 6.007; at the odd 21 the mean lead is 0.857, and the allowance 0.930.
    const evaluate: RaceOptions['evaluate'] = (jobs) => {
      return jobs.map(({ design, replicate }) => (design === 0 ? 0 : replicate % 2 ? 4 : -2))
    }
    const { left, values } = await race({ designs: 2, evaluate, matters: 1, runs: 100 })
    expect({ left, replicates: values.map((each) => each.length) }).toEqual({ left: [1], replicates: [22, 22] })
  })

  test('designs that never differ are settled at once', async () => {
    const { left, settled, values } = await race({
      designs: 3,
      evaluate: (jobs) => jobs.map(() => 7),
      matters: 1,
      runs: 100,
    })
    expect({ left, settled, many: values[0]!.length }).toEqual({ left: [0], settled: true, many: 10 })
  })

  test('refuses what has no meaning', async () => {
    await expect(run('x', 0, 1, { designs: 1 })).rejects.toThrow('invalid designs: 1')
    await expect(run('x', 0, 1, { matters: 0 })).rejects.toThrow('invalid matters: 0')
    await expect(run('x', 0, 1, { level: 1 })).rejects.toThrow('invalid level: 1')
    await expect(run('x', 0, 1, { start: 1 })).rejects.toThrow('invalid start: 1')
    await expect(run('x', 0, 1, { runs: 49 })).rejects.toThrow('invalid runs: 49')
    await expect(run('x', 0, 1, { evaluate: () => [] })).rejects.toThrow('invalid values: 0 for 50 jobs')
  })
})
