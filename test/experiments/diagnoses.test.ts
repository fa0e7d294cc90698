import { describe, expect, test } from 'vitest'
import { diagnose, runsOfDiagnosis, suspicionsOf } from '../../src/experiments/diagnose.ts'
import type { DiagnosisName } from '../../src/experiments/diagnoses/index.ts'
import { matchOf, mixOf, onWhatIsWanted } from '../../src/experiments/diagnoses/mix.ts'
import { diagnosesTable } from '../../src/experiments/diagnosesTable.ts'
import { simulate } from '../../src/model/simulate.ts'
import { column } from '../../src/results/table.ts'
import { build } from '../../src/scenario/build.ts'
import { type Scenario, scenarioFields } from '../../src/scenario/schema.ts'
import { shipped, shippedNames } from '../shipped.ts'

/** What each failing scenario of the library fails of. */
const causes: Readonly<Record<string, DiagnosisName>> = {
  overRelianceOnDiscounts: 'overRelianceOnDiscounts',
  topicMismatch: 'topicMismatch',
  sameContent: 'sameContent',
  rewardTooLarge: 'rewardTooLarge',
  thresholdTooHigh: 'thresholdTooHigh',
  fraud: 'bonusHunters',
  growthWithoutRetention: 'nothingToStayFor',
  leakingBucket: 'complaintsUnanswered',
  messageFatigue: 'tooManyMessages',
  threeLevelCommission: 'deepCommission',
  deliveryFailure: 'unguarded',
  outageAtPeak: 'unguarded',
  platformBlock: 'unguarded',
}
const library = shippedNames.filter((name) => shipped(name).group === 'failure')
const mended = library.filter((name) => shipped(name).mends !== undefined)

/** In the short form those that take little time, with the seed of their file; in the long form all, with 20 seeds. */
const long = process.env.BATTERY === 'long'
const seeds = long ? Array.from({ length: 20 }, (_, at) => (at === 0 ? undefined : `s${at}`)) : [undefined]
const failing = long
  ? Object.keys(causes)
  : ['messageFatigue', 'platformBlock', 'outageAtPeak', 'thresholdTooHigh', 'sameContent', 'rewardTooLarge']

function foundIn(name: string, seed: string | undefined): readonly DiagnosisName[] {
  const scenario = shipped(name, seed === undefined ? {} : { seed })
  const findings = diagnose(simulate(build(scenario)), scenario)
  return findings.filter(({ stated }) => stated).map((each) => each.name)
}

describe('failures', () => {
  test('are all of the library, each with what mends it', () => {
    expect(Object.keys(causes).toSorted()).toEqual(library.filter((name) => !mended.includes(name)).toSorted())
  })

  for (const name of failing) {
    test(`of ${name} are found, each time`, () => {
      for (const seed of seeds) expect(foundIn(name, seed), seed).toContain(causes[name])
    })
  }

  for (const name of mended) {
    test(`are not found in ${name}, any time`, () => {
      for (const seed of seeds) expect(foundIn(name, seed), seed).toEqual([])
    })
  }
})

/** Forty members who order; for two days nobody can log in, against which something could have been done at ¥7 a day. */
const shop = (counterMeasure: object): Scenario =>
  scenarioFields.parse({
    ...{ clock: { days: '20 days' }, seed: 'shop' },
    market: { people: 60 },
    community: { members: 40 },
    circumstances: [
      { circumstance: 'outage', start: 5, days: '2 days', counterMeasure: { cost: '¥7', ...counterMeasure } },
    ],
  })

const suspectedIn = (scenario: Scenario) => suspicionsOf(simulate(build(scenario)), scenario)

describe('a suspected cause', () => {
  test('whose removal does nothing but cost is not stated, and its change is the cost of all days, without any spread', () => {
    const scenario = shop({ sizeCut: '0%' })
    const [finding, ...others] = diagnose(simulate(build(scenario)), scenario)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ name: 'unguarded', stated: false })
    const [logins, joins, profit] = finding.changes
    expect(logins).toMatchObject({ estimate: 0, low: 0, high: 0 })
    expect(joins.measure.key).toBe('joins')
    expect(profit).toMatchObject({ estimate: -700 * 20, low: -700 * 20, high: -700 * 20 })
  })

  test('is stated where the run is better without it, by its logins', () => {
    const scenario = shop({ sizeCut: '100%' })
    const [finding] = diagnose(simulate(build(scenario)), scenario)
    expect(finding.stated).toBe(true)
    // Two days of twenty are lost but for those who come anyway: a ninth more with all of them.
    expect(finding.changes[0].low).toBeGreaterThan(0.02)
    expect(finding.changes[0].high).toBeLessThan(0.25)
  })

  test('is not suspected where the counter-measure was on, where luck decided, or in a reduced form', () => {
    expect(suspectedIn(shop({ on: true }))).toEqual([])
    const lucky = shop({})
    const [outage] = lucky.circumstances
    const random = { ...lucky, circumstances: [{ ...outage, likelihood: 1, until: 6 } as typeof outage] }
    expect(suspectedIn(random).length).toBeLessThanOrEqual(1)
    const reduced = shipped('reducedCascade', { people: 200 })
    expect(suspectedIn(reduced)).toEqual([])
  })

  test('costs no run where there is none, and else eight as it was and eight without each', () => {
    expect([0, 1, 3].map(runsOfDiagnosis)).toEqual([0, 16, 32])
  })

  test('tells after each day how many are done, over all its runs', () => {
    const scenario = shop({})
    const told: number[] = []
    diagnose(simulate(build(scenario)), scenario, undefined, (done) => told.push(done))
    expect(told).toEqual(Array.from({ length: 16 * 20 }, (_, at) => at + 1))
  })
})

describe('content and interests', () => {
  const market = {
    topics: ['tea', 'bikes'],
    segments: [
      { name: 'one', share: '75%', interests: { tea: '100%' } },
      { name: 'other', share: '25%', interests: { bikes: '100%' } },
    ],
  }
  const of = (topics: object) => scenarioFields.parse({ market, content: { topics } })

  test('match by the cosine of their topics', () => {
    expect(mixOf(of({ bikes: '100%' }))).toEqual({ wanted: [0.75, 0.25], made: [0, 1] })
    expect(matchOf(mixOf(of({ bikes: '100%' })))).toBeCloseTo(0.25 / Math.sqrt(0.625), 12)
    expect(matchOf(mixOf(of({ tea: '75%', bikes: '25%' })))).toBeCloseTo(1, 12)
  })

  test('are the same once content is on what is wanted', () => {
    expect(matchOf(mixOf(onWhatIsWanted(of({ bikes: '100%' }))))).toBeCloseTo(1, 12)
  })
})

test('the table has a row a suspected cause, in both languages', () => {
  const scenario = shop({ sizeCut: '0%' })
  const table = diagnosesTable(diagnose(simulate(build(scenario)), scenario))
  expect(column(table, 'standing')).toEqual(['unconfirmed'])
  expect(column(table, 'profit')).toEqual([-14_000])
  expect(String(column(table, 'adviceZh')[0])).toMatch(/预案/)
  expect(diagnosesTable([]).columns.every(({ values }) => values.length === 0)).toBe(true)
})
