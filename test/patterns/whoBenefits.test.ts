import { beforeAll, describe, expect, test } from 'vitest'
import { ordinaryRun, sumOf } from './ordinaryMarket.ts'
import { overSeeds, seeds } from './overSeeds.ts'

const terms = { start: 1, days: '90 days', trigger: 'firstOrder' }
/** ¥20 for each friend who orders, paid in cash: to one side, or by halves. */
const plays = {
  sender: { ...terms, play: 'singleSidedReferral', to: 'referrer', reward: '¥20' },
  receiver: { ...terms, play: 'singleSidedReferral', to: 'friend', reward: '¥20' },
  both: { ...terms, play: 'doubleSidedReferral', total: '¥20', friendForm: 'cash', friendTrigger: 'firstOrder' },
}

type Side = keyof typeof plays
const joins = {
  friends: { sender: [], receiver: [], both: [] } as Record<Side, number[]>,
  acquaintances: { sender: [], receiver: [], both: [] } as Record<Side, number[]>,
}

/*
 * Of means over 20 seeds, paired by seed; the smallest is 7 standard errors above 0, so fresh seeds would turn one with a
 * chance below 1e-6.
 */
beforeAll(() => {
  for (const seed of seeds) {
    for (const side of Object.keys(plays) as Side[]) {
      for (const [tie, strongTies] of [
        ['friends', '30%'],
        ['acquaintances', '0%'],
      ] as const) {
        const run = ordinaryRun(seed, {
          plays: [plays[side]],
          days: '90 days',
          people: 10_000,
          search: '0.3%',
          strongTies,
        })
        joins[tie][side].push(sumOf(run.world.dayRows.newByReferral))
      }
    }
  }
}, 300_000)

/** The mean over the seeds of ln(joins by referral with the one / with the other). */
function ahead(tie: keyof typeof joins, one: Side, other: Side): number {
  const others = joins[tie][other]
  return overSeeds(joins[tie][one].map((each, at) => Math.log(each / (others[at] ?? Number.NaN)))).mean
}

describe('at equal cost a friend who orders', () => {
  test('a reward to the friend brings more new members than one to the referrer', () => {
    expect(ahead('friends', 'receiver', 'sender')).toBeGreaterThan(0)
    expect(ahead('acquaintances', 'receiver', 'sender')).toBeGreaterThan(0)
  })
  test('an equal split brings more than either alone between acquaintances', () => {
    expect(ahead('acquaintances', 'both', 'sender')).toBeGreaterThan(0)
    expect(ahead('acquaintances', 'both', 'receiver')).toBeGreaterThan(0)
  })
})
