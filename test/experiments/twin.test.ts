import { describe, expect, test } from 'vitest'
import { twinOf } from '../../src/experiments/twin.ts'
import { withPlays } from '../../src/experiments/withPlays.ts'
import { joinsAttributed, ordersAttributed } from '../../src/metrics/attribution.ts'
import { metrics } from '../../src/metrics/index.ts'
import { simulate } from '../../src/model/simulate.ts'
import { shippedModel } from '../shipped.ts'

describe('the twin of a campaign', () => {
  test('is the same world without its plays: what that comes to by itself', () => {
    const model = shippedModel('balanced', { people: 2000 })
    const alone = simulate(withPlays(model, []))
    const twin = twinOf(model)
    expect(twin.profit).toBe(metrics['economics.profit'].take(alone).value)
    expect(twin.orderDay).toHaveLength(alone.world.orderBook.count)
    expect(twin.newMembers).toEqual(alone.world.dayRows.newMembers)
  })

  test('of no plays is the run itself: every join and order comes anyway', () => {
    const model = withPlays(shippedModel('balanced', { people: 2000 }), [])
    const run = { ...simulate(model), twin: twinOf(model) }
    expect(joinsAttributed(run)).toMatchObject({ extra: 0, moved: 0, lost: 0 })
    expect(ordersAttributed(run)).toMatchObject({ extra: 0, moved: 0, lost: 0 })
    expect(ordersAttributed(run).anyway).toBe(run.world.orderBook.count)
  })

  test('shares its luck with the run: most orders are placed on the very day in both', () => {
    const model = shippedModel('balanced', { people: 2000 })
    const run = { ...simulate(model), twin: twinOf(model) }
    const { anyway } = ordersAttributed(run)
    expect(anyway / run.world.orderBook.count).toBeGreaterThan(0.8)
  })
})
