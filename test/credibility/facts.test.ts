import { describe, expect, test } from 'vitest'
import { type Fact, type Standing, standingOf } from '../../src/credibility/fact.ts'
import { facts } from '../../src/credibility/index.ts'
import type { Run } from '../../src/model/run.ts'
import { simulate } from '../../src/model/simulate.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'
import { shippedModel } from '../shipped.ts'

type Key = keyof typeof facts
const keys = Object.keys(facts) as Key[] // the keys of a literal

const standing = (key: Key, run: Run): Standing => {
  const fact: Fact = facts[key]
  return standingOf(fact, fact.take(run).value)
}

/** A market of 1,500 with a referral reward for 90 days, and what else is said. */
function world(words: {
  readonly behaviour?: object
  readonly market?: object
  readonly community?: object
  readonly product?: object
  readonly channels?: object
  readonly plays?: readonly object[]
}): Run {
  const { market, ...more } = words
  return simulate(
    build(
      scenarioFields.parse({
        seed: 'facts',
        clock: { start: '2026-03-01', days: '120 days' },
        market: { people: 1500, ...market },
        community: { members: 150 },
        plays: [{ play: 'doubleSidedReferral', start: 1, days: '90 days', referrerReward: '¥10', friendReward: '¥10' }],
        ...more,
      }),
    ),
  )
}

/** A world in which everybody brings everybody. */
const viral = {
  behaviour: { share: { base: '60%' }, answer: { base: '90%' }, logIn: { base: '80%' } },
  channels: { privateChat: { friends: 10, answered: '100%' }, search: { reach: '0%' } },
  community: { members: 5 },
}
const alone = { channels: { search: { reach: '0%' } } }

/** For each fact a world that is broken in just that respect. */
const broken: Readonly<Record<Key, Parameters<typeof world>[0]>> = {
  shallowCascades: viral,
  structuralVirality: {
    ...viral,
    market: { graph: { generator: 'wattsStrogatz', degree: 2, rewired: 0 }, people: 300 },
    community: { members: 1 },
    behaviour: { ...viral.behaviour, leave: { monthly: '0%' } },
  },
  largestCascades: { ...viral, community: { members: 1 } },
  recommendationsFail: viral,
  sharers: { behaviour: { share: { base: '0%', feedBase: '0%' } } },
  broughtBySharers: { ...viral, behaviour: { ...viral.behaviour, share: { base: '20%' } } },
  kFactor: { ...viral, plays: [{ play: 'doubleSidedReferral', start: 1, days: '10 days' }] },
  referredStay: {
    behaviour: {
      share: { base: '30%' },
      answer: { base: '60%', alone: 2 },
      leave: { monthly: '10%', referred: 5, fit: 0 },
    },
    channels: { search: { reach: '1%' } },
  },
  referredFit: {
    behaviour: { share: { base: '30%', matching: -20 }, answer: { base: '10%', fit: -6, alone: 4 } },
    channels: { search: { reach: '1%' } },
    market: { homophily: '0%', segments: [{ name: 'all', share: '100%', fit: '50%', fitSpread: 2 }] },
  },
  rewardsBringWorse: {
    behaviour: { share: { base: '20%' }, answer: { base: '70%', reward: -4, alone: -2 } },
    community: { members: 500 },
    channels: { search: { reach: '3%' } },
    plays: [{ play: 'singleSidedReferral', to: 'friend', reward: '¥15', start: 1, days: '90 days' }],
  },
  stickiness: { behaviour: { logIn: { base: '97%' } } },
  activityUnequal: { ...alone, behaviour: { logIn: { base: '99%' }, leave: { monthly: '0%' }, share: { base: '0%' } } },
  retentionFlattens: {
    behaviour: { leave: { monthly: '10%', dealOver: 20, dealOverFor: '90 days' } },
    channels: { search: { reach: '3%' } },
    plays: [
      { play: 'limitedTimeSale', start: 1, days: '60 days', discount: '50%', stock: 100_000, sharersOnly: false },
    ],
  },
  repeatBuyers: { product: { interpurchase: '2 days', buyingSpread: 100 }, channels: { search: { reach: '1%' } } },
  ordersUnequal: {
    product: { interpurchase: '1 day', buyingSpread: 100 },
    behaviour: { leave: { monthly: '0%' }, logIn: { base: '95%', spread: 0 }, buy: { fit: 0, satisfaction: 0 } },
    ...alone,
    community: { members: 1200 },
    plays: [],
  },
  referredShare: viral,
  meanDegree: { market: { graph: { generator: 'complete' } } },
  clustering: { market: { graph: { generator: 'erdosRenyi', meanDegree: 5 } } },
  assortativity: { market: { graph: { generator: 'barabasiAlbert', links: 1 }, people: 60 } },
  degreesUnequal: { market: { graph: { generator: 'configurationModel', degrees: 'fixed', meanDegree: 6 } } },
}

describe('a world that is broken in one respect fails', () => {
  test.each(keys)('%s', (key) => {
    expect(standing(key, world(broken[key]))).toBe('fail')
  })
})

test('a number at the end of a range belongs to it', () => {
  const { published, possible } = facts.stickiness
  expect([published[0], published[1]].map((value) => standingOf(facts.stickiness, value))).toEqual(['pass', 'pass'])
  expect([possible[0], possible[1]].map((value) => standingOf(facts.stickiness, value))).toEqual(['review', 'review'])
  expect([-1, 2, null].map((value) => standingOf(facts.stickiness, value))).toEqual(['fail', 'fail', 'unseen'])
})

test('what is possible holds what was published, for every fact', () => {
  for (const { published, possible } of Object.values<Fact>(facts)) {
    expect(possible[0]).toBeLessThanOrEqual(published[0])
    expect(possible[1]).toBeGreaterThanOrEqual(published[1])
  }
})

describe.each(['balanced', 'ordinaryProgramme', 'firstCampaign'])('the world of %s', (name) => {
  const runs = Array.from({ length: 50 }, (_, at) => simulate(shippedModel(name, { seed: `fact ${at}`, people: 2500 })))
  test.each(keys)('%s fails on none of 50 seeds', (key) => {
    expect(runs.filter((run) => standing(key, run) === 'fail')).toHaveLength(0)
  })
})
