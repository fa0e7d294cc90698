import { describe, expect, test } from 'vitest'
import { appealOfContent } from '../../../src/model/appeal.ts'
import type { Model } from '../../../src/model/model.ts'
import { populate } from '../../../src/model/populate.ts'
import { buy } from '../../../src/model/processes/buy.ts'
import { publish } from '../../../src/model/processes/publish.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { member } from '../../../src/model/status.ts'
import type { World } from '../../../src/model/world.ts'
import { smallModel } from '../smallWorld.ts'

/** One piece about a, and three about b, on the first day: pulls 0.6 and 1.8, strength 0.6, fullness 8/9. */
const pieces = {
  quality: 0.6,
  qualitySpread: 0,
  wearOut: 0,
  calendar: [
    { start: 1, days: 1, topic: 'a' },
    { start: 1, days: 1, every: '8 hours', topic: 'b' },
  ],
}
const base = 0.6 * (4 / 4.5)

/** The world after the first day's publishing, with the people's interests set by hand. */
function worldOf(model: Model, interests: readonly number[]): World {
  const world = populate(model)
  world.character.interests.set(interests)
  publish(model, world, 0)
  return world
}

function appeals(recommender: object, interests: readonly number[], content: object = pieces, members = 4): number[] {
  const model = smallModel(4, [], { community: { members }, content: { ...content, recommender } })
  const world = worldOf(model, interests)
  return [0, 1, 2, 3].map((person) => appealOfContent(model, world, person))
}

const four = [1, 0, 0, 1, 0.5, 0.5, 0.25, 0.75]

describe('a recommender of content', () => {
  /*
   *   interests     as published (mix 1 : 3)   best
   *   1, 0          1/√10                      1
   *   0, 1          3/√10                      1
   *   ½, ½          4/√20                      1
   *   ¼, ¾          1                          1
   */
  const unchosen = [1 / Math.sqrt(10), 3 / Math.sqrt(10), 4 / Math.sqrt(20), 1]

  test('of accuracy 0 leaves everybody with what is published', () => {
    appeals({ accuracy: 0 }, four).forEach((each, at) => {
      expect(each).toBeCloseTo(base * unchosen[at], 6)
    })
  })

  test('of accuracy 1 gives everybody what suits them best', () => {
    for (const each of appeals({ accuracy: 1 }, four)) expect(each).toBeCloseTo(base, 6)
  })

  test('of accuracy ¼ goes a quarter of the way', () => {
    appeals({ accuracy: 0.25 }, four).forEach((each, at) => {
      expect(each).toBeCloseTo(base * (0.75 * unchosen[at] + 0.25), 6)
    })
  })

  test('can give nobody a topic that is not published', () => {
    const onlyB = { ...pieces, calendar: [{ start: 1, days: 1, topic: 'b' }] }
    const [a, b, both] = appeals({ accuracy: 1 }, four, onlyB)
    const strength = 0.6 * (1 / 1.5)
    expect(a).toBe(0)
    expect(b).toBeCloseTo(strength, 6)
    expect(both).toBeCloseTo(strength * Math.SQRT1_2, 6)
  })

  test('chooses for members alone', () => {
    const model = smallModel(4, [], { community: { members: 2 }, content: { ...pieces, recommender: { accuracy: 1 } } })
    const world = worldOf(model, [1, 0, 1, 0, 1, 0, 1, 0])
    for (let person = 0; person < 4; person++) {
      const match = world.status[person] === member ? 1 : unchosen[0]
      expect(appealOfContent(model, world, person)).toBeCloseTo(base * match, 6)
    }
  })

  /*
   * Wear-out ½. All that is published: 1/16 + 9/16 = 5/8 alike. Chosen for
   *
   *   1, 0    1     more by 3/8   appeal × (1 − ½ · narrowing · accuracy · 3/8)
   *   ½, ½    ½     less: none
   *   ¼, ¾    5/8   none
   */
  test('that narrows takes appeal from those whom it shows more of the same', () => {
    const content = { ...pieces, wearOut: 0 }
    const worn = (recommender: object) => {
      const model = smallModel(4, [], { community: { members: 4 }, content: { ...content, recommender } })
      const world = worldOf(model, four)
      const wearing = { ...model, content: { ...model.content, wearOut: 0.5 } }
      return [0, 1, 2, 3].map((person) => appealOfContent(wearing, world, person))
    }
    const open = worn({ accuracy: 0.8 })
    const narrow = worn({ accuracy: 0.8, narrowing: 0.5 })
    const kept = 1 - 0.5 * 0.5 * 0.8 * (3 / 8)
    const factors = [kept, kept, 1, 1]
    narrow.forEach((each, at) => {
      expect(each).toBeCloseTo(open[at] * factors[at], 6)
    })
  })

  test('costs its month in whole fen a day, and the month adds up', () => {
    const content = { recommender: { monthlyCost: '¥10.01' } }
    const { dayRows } = simulate(smallModel(2, [], { clock: { days: 30 }, content })).world
    expect(dayRows.contentCost.every((each) => Number.isInteger(each))).toBe(true)
    expect(dayRows.contentCost.reduce((a, b) => a + b)).toBe(1001)
  })
})

describe('a recommender of products', () => {
  /** Orders on the first day of people who care for a alone and for b alone, 2,000 of each, all there. */
  function orders(topics: object | undefined, products: number): [number, number] {
    const words = {
      clock: { days: 1 },
      community: { members: 4000 },
      product: { interpurchase: 0.7213475204444817 * 2, ...(topics === undefined ? {} : { topics }) },
      content: { recommender: { products } },
      behaviour: { logIn: { base: 1 }, buy: { match: 2, ordinaryMatch: 0.5 } },
    }
    const model = smallModel(4000, [], words)
    const world = populate(model)
    for (let person = 0; person < 4000; person++)
      world.character.interests.set(person < 2000 ? [1, 0] : [0, 1], 2 * person)
    for (let person = 0; person < 4000; person++) world.roll.here[world.hereCount++] = person
    buy(model, world, 0)
    const counts: [number, number] = [0, 0]
    world.orders.forEach((each, person) => {
      counts[person < 2000 ? 0 : 1] += each
    })
    return counts
  }

  test('does nothing where nothing is said of what the products are about', () => {
    expect(orders(undefined, 1)).toEqual(orders(undefined, 0))
  })

  test('raises the orders of those who would not have met what interests them', () => {
    const plain = orders({ a: 0.9, b: 0.1 }, 0)
    const half = orders({ a: 0.9, b: 0.1 }, 0.5)
    const whole = orders({ a: 0.9, b: 0.1 }, 1)
    expect(plain[0]).toBeGreaterThan(plain[1])
    expect(plain[1]).toBeLessThan(half[1])
    expect(half[1]).toBeLessThan(whole[1])
    // Matched wholly, both kinds order with the same chance: two binomials of 2,000 differ by 6 standard errors with a
    // chance below 1e-8.
    expect(Math.abs(whole[0] - whole[1])).toBeLessThan(6 * Math.sqrt(2 * 2000 * 0.25))
  })

  test('moves the log-odds of an order by the match above the ordinary one', () => {
    // Base log-odds ln(e^ln2/2 …): the rate is the same for everybody, so the odds against `match: 0` tell the effect.
    const [, b] = orders({ a: 1 }, 0)
    const [a] = orders({ a: 1 }, 0)
    const odds = (count: number) => Math.log(count / (2000 - count))
    // Matches 1 and 0 at an effect of 2 lie 2 apart; the standard error of the difference is below 0.09.
    expect(Math.abs(odds(a) - odds(b) - 2)).toBeLessThan(0.09 * 5)
  })
})
