import { describe, expect, test } from 'vitest'
import { type CalibratePlan, calibrate, type Simulate } from '../../src/experiments/calibrate.ts'
import { type Daily, dailyOf } from '../../src/experiments/daily.ts'
import { seedOf } from '../../src/experiments/replicate.ts'
import { simulate as simulated } from '../../src/model/simulate.ts'
import { poissonFrom } from '../../src/random/poissonFrom.ts'
import { stream, uniform } from '../../src/random/stream.ts'
import { uncertainFrom } from '../../src/random/uncertainFrom.ts'
import { build, tiesOf } from '../../src/scenario/build.ts'
import { wholeAgain } from '../../src/scenario/drawn.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { uncertainFields } from '../../src/scenario/uncertainties.ts'
import type { Uncertain } from '../../src/units/uncertain.ts'

const long = process.env.BATTERY === 'long'
const plan: CalibratePlan = { particles: 150, runs: 1200, heldOut: 0.2, checks: 60 }
const none = (days: number) => new Array<number>(days).fill(0)

/** Joins and orders of 20 days at two rates a day; a third parameter does nothing. */
function poissonWorld(name: string): (point: readonly number[], run: number) => Daily {
  const luck = stream(name, 'poisson')
  return ([joins = 0, orders = 0], run) => {
    const of = (rate: number, which: number) =>
      Array.from({ length: 20 }, (_, day) => poissonFrom(uniform(luck, run, day, which), rate))
    return {
      joins: of(1 + 9 * joins, 0),
      orders: of(2 + 20 * orders, 1),
      members: none(20),
      invites: none(20),
      logins: none(20),
      active: none(20),
      likes: none(20),
      comments: none(20),
      posts: none(20),
    }
  }
}

const rate = (low: number, high: number): Uncertain => ({ law: 'uniform', whole: false, low, high })
const laws = [rate(1, 10), rate(2, 22), rate(0, 1)]

async function fitted(study: number) {
  const hidden = stream(`${study}`, 'hidden')
  const truth = laws.map((_, at) => uniform(hidden, at))
  const seen = poissonWorld(`truth ${study}`)(truth, 0)
  const world = poissonWorld(`runs ${study}`)
  const found = await calibrate(
    { days: [...none(20).keys()], counts: { joins: seen.joins, orders: seen.orders } },
    laws,
    async (trials) => trials.map(({ point, run }) => world(point, run)),
    plan,
    `${study}`,
  )
  return { found, truth: truth.map((u, at) => uncertainFrom(u, laws[at] ?? rate(0, 1))) }
}

describe('a calibration on Poisson counts of 100 data sets with hidden truth', async () => {
  const studies = await Promise.all(Array.from({ length: 100 }, (_, study) => fitted(study)))

  test.each([0, 1])('has 90%% intervals that hold the truth of rate %s in 85 to 95 of 100', (at) => {
    const held = studies.filter(({ found, truth }) => {
      const { low = 0, high = 0 } = found.parameters[at] ?? {}
      return low <= (truth[at] ?? 0) && (truth[at] ?? 0) <= high
    })
    expect(held.length).toBeGreaterThanOrEqual(85)
    expect(held.length).toBeLessThanOrEqual(96)
  })

  test('says of the two rates that the data pin them down, and of what does nothing that they do not', () => {
    const pinned = [0, 1, 2].map((at) => studies.filter(({ found }) => found.parameters[at]?.pinned).length)
    expect(pinned[0]).toBe(100)
    expect(pinned[1]).toBe(100)
    expect(pinned[2]).toBeLessThanOrEqual(5)
  })

  test('tells the held-out days: nine of ten lie in their bands', () => {
    const days = studies.flatMap(({ found }) => found.heldOut)
    const share = days.reduce((sum, { inside }) => sum + inside, 0) / days.reduce((sum, each) => sum + each.days, 0)
    expect(days.every((each) => each.days === 4)).toBe(true)
    // Counts are whole, so that a band holds somewhat more than it must.
    expect(share).toBeGreaterThan(0.87)
    expect(share).toBeLessThan(0.97)
  })

  test('comes to the same again', async () => {
    expect(await fitted(3)).toEqual(studies[3])
  })
})

test('a day that was not observed says nothing: with only the first half counted the fit is the same as without the rest', async () => {
  const seen = poissonWorld('truth')([0.5, 0.5], 0)
  const world = poissonWorld('runs')
  const run = async (joins: readonly (number | null)[], days: readonly number[]) =>
    (
      await calibrate(
        { days, counts: { joins } },
        laws,
        async (trials) => trials.map(({ point, run: at }) => world(point, at)),
        { ...plan, heldOut: 0 },
        's',
      )
    ).parameters
  const half = seen.joins.slice(0, 12)
  const open = [...half.slice(0, 11), null, half[11] ?? 0]
  expect(await run(half, [...half.keys()])).not.toEqual(await run(seen.joins, [...seen.joins.keys()]))
  expect(await run(open, [...open.keys()])).toHaveLength(3)
})

describe('a calibration of the engine on its own counts with hidden truth', () => {
  const { scenario } = readScenario({
    file: 'a.yaml',
    content: `seed: calibrate
clock: { days: 30 }
market: { people: 300 }
community: { members: 80 }
behaviour: { share: { base: 1%..15% }, logIn: { base: 10%..60% } }
plays:
  - { play: doubleSidedReferral, start: day 8, days: 14, referrerReward: ¥15, friendReward: ¥10 }
`,
  })
  if (scenario === undefined) throw new Error('missing scenario')
  const fields = uncertainFields(scenario)
  const { uncertain: _, ...exact } = scenario
  const graph = tiesOf(exact)
  const runOf = (point: readonly number[], luck: string, run: number): Daily => {
    const values = fields.map(({ path, law }, at) => ({ path, value: uncertainFrom(point[at] ?? 0, law) }))
    const model = build(wholeAgain(exact, values), graph)
    return dailyOf(simulated({ ...model, seed: seedOf(luck, run) }))
  }

  test(long ? 'on 100 data sets 90% intervals hold 85 to 95 of 100' : 'finds the truth on one data set', async () => {
    const sets = long ? 100 : 1
    const held = fields.map(() => 0)
    for (let study = 0; study < sets; study++) {
      const hidden = stream(`${study}`, 'engine.hidden')
      const truth = fields.map((_, at) => uniform(hidden, at))
      const { joins, invites, orders, logins } = runOf(truth, `truth ${study}`, 1)
      const simulate: Simulate = async (trials) =>
        trials.map(({ point, run }) => runOf(point, `runs ${study}`, run + 1))
      const counts = { joins, invites, orders, logins }
      const smaller = { ...plan, particles: long ? 150 : 60, runs: long ? 1200 : 300, checks: 20 }
      const { parameters } = await calibrate(
        { days: [...joins.keys()], counts },
        fields.map(({ law }) => law),
        simulate,
        smaller,
        `${study}`,
      )
      for (const [at, { law }] of fields.entries()) {
        const value = uncertainFrom(truth[at] ?? 0, law)
        const { low, high, pinned } = parameters[at] ?? { low: 0, high: 0, pinned: false }
        if (low <= value && value <= high) held[at] = (held[at] ?? 0) + 1
        if (!long) expect(pinned).toBe(true)
      }
    }
    if (long)
      console.log(
        `90% intervals hold ${held.map((each, at) => `${fields[at]?.path.join('.')}: ${each}`).join(', ')} of ${sets}`,
      )
    for (const each of held) {
      expect(each).toBeGreaterThanOrEqual(long ? 85 : 0)
      expect(each).toBeLessThanOrEqual(long ? 96 : 1)
    }
  })
})
