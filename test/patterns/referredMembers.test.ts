import { beforeAll, describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import { ordinaryRun } from './ordinaryMarket.ts'
import { overSeeds, seeds } from './overSeeds.ts'

/** A reward to the referrer alone, as in the bank's programme that was published; and to both sides, small and large. */
const programmes = {
  published: { play: 'singleSidedReferral', to: 'referrer', reward: '¥10' },
  small: { play: 'doubleSidedReferral', referrerReward: '¥5', friendReward: '¥5' },
  large: { play: 'doubleSidedReferral', referrerReward: '¥40', friendReward: '¥40' },
}

type Programme = keyof typeof programmes
const churn: Record<Programme, (number | null)[]> = { published: [], small: [], large: [] }
const value: Record<Programme, (number | null)[]> = { published: [], small: [], large: [] }

/*
 * Referred members against those from search in the same run, a year of a market of 10,000. The published sizes are a
 * hazard of leaving × 0.82 and a value of 1.16 (Schmitt, Skiera & Van den Bulte 2011). Of means over 20 seeds; each is at
 * least 2.9 standard errors inside its band, so fresh seeds would leave one with a chance below 1%.
 */
beforeAll(() => {
  for (const seed of seeds) {
    for (const name of Object.keys(programmes) as Programme[]) {
      const plays = [{ ...programmes[name], start: 1, days: '365 days' }]
      const run = ordinaryRun(seed, { plays, days: '365 days', people: 10_000, search: '0.3%' })
      churn[name].push(metrics['quality.churnReferredVsOther'].take(run).value ?? null)
      value[name].push(metrics['quality.ltvReferredVsOther'].take(run).value ?? null)
    }
  }
}, 300_000)

const change = (of: typeof churn) => of.large.map((each, at) => (each ?? Number.NaN) - (of.small[at] ?? Number.NaN))

describe('referred members', () => {
  test('leave less than others, × 0.7 to 0.94, where the reward is moderate', () => {
    for (const programme of ['published', 'small'] as const) {
      expect(overSeeds(churn[programme]).mean).toBeGreaterThan(0.7)
      expect(overSeeds(churn[programme]).mean).toBeLessThan(0.94)
    }
  })
  test('are worth more than others, × 1.03 to 1.27, where the reward is moderate and the referrer alone gets it', () => {
    expect(overSeeds(value.published).mean).toBeGreaterThan(1.03)
    expect(overSeeds(value.published).mean).toBeLessThan(1.27)
  })
  test('are worth at least as much where both sides get a small reward', () => {
    expect(overSeeds(value.small).mean).toBeGreaterThan(1)
    expect(overSeeds(value.small).mean).toBeLessThan(1.2)
  })
  test('lose the edge when rewards are large: they are worth less than others, and leave more than with small ones', () => {
    expect(overSeeds(value.large).mean).toBeLessThan(0.8)
    expect(overSeeds(change(value)).mean).toBeLessThan(-0.3)
    expect(overSeeds(change(churn)).mean).toBeGreaterThan(0)
  })
})
