import { describe, expect, test } from 'vitest'
import { knownTwins } from '../../src/experiments/knownTwins.ts'
import { replicate } from '../../src/experiments/replicate.ts'
import { twinOf } from '../../src/experiments/twin.ts'
import type { Model } from '../../src/model/model.ts'
import { build } from '../../src/scenario/build.ts'
import { type Scenario, scenarioFields } from '../../src/scenario/schema.ts'
import { shipped } from '../shipped.ts'

const small = { ...shipped('balanced', { people: 600 }), name: 'one' }
const playing = (...plays: readonly object[]): Scenario => ({ ...small, plays: scenarioFields.parse({ plays }).plays })
const { circumstances: outage } = scenarioFields.parse({ circumstances: [{ circumstance: 'outage', start: 5 }] })
const early = playing({ play: 'redPacket', start: 3, days: 20 })
const late = { ...playing({ play: 'limitedTimeSale', start: 30 }, { play: 'assist', days: 90 }), name: 'another' }

describe('twins that are known', () => {
  const known = knownTwins()
  known('first', small, build(small))
  const twin = (scenario: Scenario, model: Model) => known(JSON.stringify(scenario), scenario, model)
  const ofEarly = twin(early, build(early))

  test('are those of designs that differ in plays, their days and their name alone', () => {
    expect(twin(late, build(late))).toBe(ofEarly)
    expect(ofEarly).toEqual(twinOf(build(late)))
  })

  test('are not kept as long as there is one design', () => {
    const ofOne = knownTwins()
    const model = build(early)
    expect(ofOne('one', early, model)).not.toBe(ofOne('one', early, model))
    expect(ofOne('two', late, build(late))).toBe(ofOne('one', early, model))
  })

  test.each<[string, Scenario]>([
    ['content', { ...early, content: { ...early.content, quality: 0.9 } }],
    ['circumstances', { ...early, circumstances: outage }],
    ['seed', { ...early, seed: 'other' }],
    ['people', { ...early, market: { ...early.market, people: 601 } }],
  ])('are not those of another %s', (_, other) => {
    const model = build(other)
    expect(twin(other, model)).not.toBe(ofEarly)
    expect(twin(other, model)).toEqual(twinOf(model))
  })

  test('are each replicate its own', () => {
    const second = replicate(build(early), 1)
    expect(twin(early, second)).toEqual(twinOf(second))
    expect(twin(early, second)).not.toEqual(ofEarly)
  })
})
