import { mean, sampleCorrelation, sampleStandardDeviation } from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { logit } from '../../src/arithmetic/logit.ts'
import { emptyWorld } from '../../src/model/emptyWorld.ts'
import { knowInterests, register } from '../../src/model/getToKnow.ts'
import type { Model } from '../../src/model/model.ts'
import { populate } from '../../src/model/populate.ts'
import type { Roll } from '../../src/model/roll.ts'
import { member } from '../../src/model/status.ts'
import { traitsOf } from '../../src/model/traits.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

const people = 4000
const segment = {
  name: 'all',
  share: 1,
  fit: 0.6,
  fitSpread: 0.5,
  dealProneness: 0.3,
  dealSpread: 1,
  fitDealCorrelation: -0.6,
  sociabilitySpread: 0.4,
  opportunists: 0,
  interests: { a: 0.75, b: 0.25 },
  interestFocus: 3,
}

function modelOf(more: object = {}): Model {
  return build(
    scenarioFields.parse({
      clock: { start: '2026-03-01', days: 3 },
      seed: 'traits',
      market: { people, topics: ['a', 'b'], homophily: 0, segments: [{ ...segment, ...more }] },
      community: { members: 100 },
    }),
  )
}

/** Within 5 standard errors, which chance exceeds six times in ten million. */
function isAbout(values: readonly number[], expected: number): void {
  const error = sampleStandardDeviation([...values]) / Math.sqrt(values.length)
  expect(Math.abs(mean([...values]) - expected)).toBeLessThan(5 * error)
}

describe('traits', () => {
  test('of fit and deal proneness are logit-normal around the segment, and correlated', () => {
    const { fit, dealProneness } = traitsOf(modelOf())
    const fits = Array.from(fit, logit)
    const deals = Array.from(dealProneness, logit)
    isAbout(fits, logit(0.6))
    isAbout(deals, logit(0.3))
    isAbout(
      fits.map((each) => (each - logit(0.6)) ** 2),
      0.25,
    )
    isAbout(
      deals.map((each) => (each - logit(0.3)) ** 2),
      1,
    )
    // The standard error of a correlation r is (1 − r²) / √n.
    expect(Math.abs(sampleCorrelation(fits, deals) + 0.6)).toBeLessThan((5 * (1 - 0.36)) / Math.sqrt(people))
  })

  test('of opportunists are no fit at all and all for deals', () => {
    const { fit, dealProneness, opportunist } = traitsOf(modelOf({ opportunists: 0.25 }))
    isAbout([...opportunist], 0.25)
    for (let person = 0; person < people; person++) {
      expect(fit[person] === 0).toBe(opportunist[person] === 1)
      if (opportunist[person] === 1) expect(dealProneness[person]).toBe(1)
    }
  })

  test('are the same without the plays, others under another seed, and others of another market of the same ties', () => {
    const model = modelOf()
    const once = traitsOf(model)
    expect(traitsOf({ ...model, plays: [] })).toBe(once)
    const other = traitsOf({ ...model, seed: 'other' })
    expect(other.fit).not.toEqual(once.fit)
    const alike = { ...model.market, segments: [{ ...model.market.segments[0], fitSpread: 0 }] }
    expect(new Set(traitsOf({ ...model, market: alike }).fit)).toEqual(new Set([Math.fround(0.6)]))
    expect(traitsOf(model)).toEqual(once)
  })
})

describe('a character', () => {
  test('shows of members alone, and is the same whenever it shows', () => {
    const model = modelOf()
    const { character, status, roll } = populate(model)
    const late = emptyWorld(model, traitsOf(model))
    for (let person = people - 1; person >= 0; person--) {
      const isMember = status[person] === member
      expect(character.isKnown[person]).toBe(Number(isMember))
      if (isMember) register(model, late, person)
    }
    expect(late.character).toEqual(character)
    const rates = (of: Roll) =>
      new Map([...of.person.subarray(0, of.count)].map((who, row) => [who, of.buyingRate[row]]))
    expect(rates(late.roll).size).toBe(model.community.members)
    expect(rates(late.roll)).toEqual(rates(roll))
  })

  test('has interests that sum to 1 and are in the mean the segment’s', () => {
    const model = modelOf()
    const world = emptyWorld(model, traitsOf(model))
    for (let person = 0; person < people; person++) knowInterests(model, world, person)
    const { interests } = world.character
    const inA = Array.from({ length: people }, (_, person) => interests[2 * person])
    inA.forEach((each, person) => {
      expect(each + interests[2 * person + 1]).toBeCloseTo(1, 6)
    })
    isAbout(inA, 0.75)
    // A beta variable of mean m and concentration c varies by m (1 − m) / (c + 1).
    isAbout(
      inA.map((each) => (each - 0.75) ** 2),
      (0.75 * 0.25) / 4,
    )
  })

  test('has sociability and a buying rate of mean 1, and liveliness and restlessness around 0', () => {
    const model = modelOf()
    const world = emptyWorld(model, traitsOf(model))
    for (let person = 0; person < people; person++) register(model, world, person)
    const [logSociability, buyingRate, liveliness, restlessness] = (
      ['logSociability', 'buyingRate', 'liveliness', 'restlessness'] as const
    ).map((name) => [...world.roll[name].subarray(0, people)])
    isAbout(
      logSociability.map((each) => Math.exp(each)),
      1,
    )
    isAbout(buyingRate, 1)
    isAbout(liveliness, 0)
    isAbout(restlessness, 0)
    isAbout(
      [...buyingRate].map((each) => (each - 1) ** 2),
      1 / model.product.buyingSpread,
    )
    isAbout(
      [...liveliness].map((each) => each * each),
      model.behaviour.logIn.spread ** 2,
    )
    isAbout(
      [...restlessness].map((each) => each * each),
      model.behaviour.leave.spread ** 2,
    )
  })
})
