import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { byReferral } from '../../src/model/route.ts'
import { simulate } from '../../src/model/simulate.ts'
import { build } from '../../src/scenario/build.ts'
import { graphAt, shipped } from '../shipped.ts'

const file = join(import.meta.dirname, '../../../shared/data/facebook_combined.txt')
const names = ['firstCampaign', 'limitedTimeSale', 'shortVideo', 'overRelianceOnDiscounts', 'topicMismatch', 'balanced']

describe.skipIf(!existsSync(file))('on real friendships (skipped where ../shared/data lacks them)', () => {
  test.each(names)('%s runs, with everybody of the edge list and joins through friends', (name) => {
    const graph = graphAt(file)
    const { model, world } = simulate(build(shipped(name), graph))
    expect(model.people).toBe(4039)
    expect(graph.neighbours.length / 2).toBe(88_234)
    const referred = Array.from(world.referrer.entries()).filter(([person]) => world.route[person] === byReferral)
    expect(referred.length).toBeGreaterThan(0)
    for (const [person, referrer] of referred) {
      const friends = graph.neighbours.subarray(graph.offsets[person], graph.offsets[person + 1])
      expect(friends.includes(referrer)).toBe(true)
    }
  })
})
