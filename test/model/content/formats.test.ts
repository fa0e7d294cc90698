import { describe, expect, test } from 'vitest'
import { appealOfContent, appealOfLivestream } from '../../../src/model/appeal.ts'
import { populate } from '../../../src/model/populate.ts'
import { publish } from '../../../src/model/processes/publish.ts'
import { takePart } from '../../../src/model/processes/takePart.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { smallModel } from '../smallWorld.ts'

const usual = { quality: 0.6, qualitySpread: 0, wearOut: 0 }
const evening = (format: string) => ({ ...usual, calendar: [{ start: 3, days: 1, topic: 'a', format }] })

describe('a livestream', () => {
  test('appeals by quality and interest in its topic, on its day alone', () => {
    const model = smallModel(4, [], { community: { members: 4 }, content: evening('livestream') })
    const world = populate(model)
    world.character.interests.set([1, 0, 0, 1, 0.5, 0.5, 0.6, 0.8])
    const appeals = Array.from({ length: 5 }, (_, day) => {
      publish(model, world, day)
      return [0, 1, 2, 3].map((person) => Number(appealOfLivestream(world, person).toFixed(6)))
    })
    const none = [0, 0, 0, 0]
    expect(appeals).toEqual([none, none, [0.6, 0, Number((0.6 * Math.SQRT1_2).toFixed(6)), 0.36], none, none])
  })

  /*
   * 2,000 members who care for a alone; a livestream on day 3. Logging in: base ½, so the odds are e^(effect · 0.6).
   */
  test('brings members on its day, by its effect in log-odds', () => {
    const words = (format: string) => ({
      market: { topics: ['a'] },
      community: { members: 2000 },
      content: { ...evening(format), calendar: [{ start: 3, days: 1, format }] },
      behaviour: { logIn: { base: 0.5, livestream: 2 } },
    })
    const live = simulate(smallModel(2000, [], words('livestream'))).world.dayRows.logins
    const article = simulate(smallModel(2000, [], words('article'))).world.dayRows.logins
    expect([live[0], live[1], live[3], live[4]]).toEqual([article[0], article[1], article[3], article[4]])
    const chance = 1 / (1 + Math.exp(-1.2))
    // 5 standard errors: a chance of 6e-7.
    expect(Math.abs(live[2] - 2000 * chance)).toBeLessThan(5 * Math.sqrt(2000 * chance * (1 - chance)))
  })

  test('sells on its day, by its effect in log-odds', () => {
    const words = (format: string) => ({
      market: { topics: ['a'] },
      community: { members: 2000 },
      product: { interpurchase: 4 },
      content: { ...usual, calendar: [{ start: 3, days: 1, format }] },
      behaviour: { logIn: { base: 1 }, buy: { livestream: 2 } },
    })
    const live = simulate(smallModel(2000, [], words('livestream'))).world.dayRows.ordersFullPrice
    const article = simulate(smallModel(2000, [], words('article'))).world.dayRows.ordersFullPrice
    expect([live[0], live[1]]).toEqual([article[0], article[1]])
    // Rates are gamma around ¼ a login with shape 100: odds of about e^¼ − 1 = 0.284 without, times e^1.2 with it.
    const chance = (0.284 * Math.exp(1.2)) / (1 + 0.284 * Math.exp(1.2))
    expect(Math.abs(live[2] - 2000 * chance)).toBeLessThan(5 * Math.sqrt(2000 * chance * (1 - chance)) + 20)
    expect(live[2]).toBeGreaterThan(article[2] * 1.5)
  })

  test('is soon gone, an article stays', () => {
    const strengths = ['livestream', 'article'].map((format) => {
      const model = smallModel(2, [], { content: { ...evening(format), memory: '4 days' } })
      const world = populate(model)
      for (let day = 0; day < 5; day++) publish(model, world, day)
      return world.content.shelves[0].fullness
    })
    const [live, article] = [2 ** (-2 / 0.4), 2 ** (-2 / 4)]
    expect(strengths[0]).toBeCloseTo(live / (live + 0.5), 9)
    expect(strengths[1]).toBeCloseTo(article / (article + 0.5), 9)
  })
})

describe('articles', () => {
  /*
   * One topic, one piece of quality 0.6 at work: appeal 0.6 · 2/3 = 0.4; s = ½ at first.
   *
   *   depth   part of articles   s after a login
   *   0       1                  0.5
   *   0.5     1                  0.5 + 0.5 · 0.4 · 0.5 = 0.6
   *   0.5     0                  0.5
   */
  test.each([
    [0, 'article', 0.5],
    [0.5, 'article', 0.6],
    [0.5, 'shortVideo', 0.5],
  ])('of depth %f as %s bring satisfaction to %f at a login', (depth, format, expected) => {
    const content = { ...usual, calendar: [{ start: 1, days: 1, format }] }
    const words = { market: { topics: ['a'] }, community: { members: 2 }, content, behaviour: { takePart: { depth } } }
    const model = smallModel(2, [], words)
    const world = populate(model)
    publish(model, world, 0)
    world.roll.here[world.hereCount++] = 1
    world.roll.appeal[1] = appealOfContent(model, world, 1)
    takePart(model, world, 0)
    expect(world.roll.satisfaction[1]).toBeCloseTo(expected, 6)
    expect(world.roll.satisfaction[0]).toBe(0.5)
  })
})
