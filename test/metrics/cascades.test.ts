import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { cascades } from '../../src/metrics/cascades.ts'
import { metrics } from '../../src/metrics/index.ts'
import { referralForest } from '../../src/metrics/referralForest.ts'
import { nobody } from '../../src/model/nobody.ts'
import { byReferral, founder } from '../../src/model/route.ts'
import type { Run } from '../../src/model/run.ts'
import { handMadeRun } from './handMade.ts'

/** A run in which everybody was brought by the person named, or by nobody; referrers come before those they bring. */
function forest(referrers: readonly number[]): Run {
  const run = handMadeRun({ people: referrers.length, days: 50 })
  referrers.forEach((by, person) => {
    run.world.referrer[person] = by
    run.world.joinDay[person] = by === nobody ? 0 : run.world.joinDay[by] + 1
    run.world.route[person] = by === nobody ? founder : byReferral
    run.world.generation[person] = by === nobody ? 0 : run.world.generation[by] + 1
  })
  return run
}

const path = forest([nobody, 0, 1, 2, 3])
const star = forest([nobody, 0, 0, 0, 0])

describe('cascades', () => {
  test('of a path have structural virality (n + 1) / 3, of a star 2 (n − 1) / n', () => {
    expect(metrics['referral.structuralVirality'].take(path).value).toBeCloseTo(6 / 3, 12)
    expect(metrics['referral.structuralVirality'].take(star).value).toBeCloseTo(8 / 5, 12)
  })

  test('are as deep as their longest chain', () => {
    expect(metrics['referral.depth'].take(path).value).toBe(4)
    expect(metrics['referral.depth'].take(star).value).toBe(1)
    expect(metrics['referral.depth.beyondFirst'].take(path).value).toBe(3 / 4)
    expect(metrics['referral.depth.beyondFirst'].take(star).value).toBe(0)
  })

  test('average their virality over those that spread at all', () => {
    const both = forest([nobody, 0, 1, nobody, 3, nobody])
    // A path of three, a pair, and one who brought nobody: (4/3 + 1) / 2.
    expect(metrics['referral.structuralVirality'].take(both).value).toBeCloseTo(7 / 6, 12)
    expect(metrics['referral.structuralVirality.largest'].take(both).value).toBeCloseTo(4 / 3, 12)
    expect([...cascades(both).sizes]).toEqual([3, 2, 1])
  })

  test('have no virality when nobody was brought', () => {
    const reason = 'nobody joined by referral'
    expect(metrics['referral.structuralVirality'].take(forest([nobody, nobody]))).toMatchObject({
      value: null,
      reason: { en: reason },
    })
  })

  test('take their cycle time from members whose own joining was seen', () => {
    // 0 is there from the start, so 1's coming on day 1 tells nothing; 2 came a day after 1, 3 a day after 2.
    expect(metrics['referral.cycleTime'].take(forest([nobody, 0, 1, 2])).value).toBe(1)
    expect(metrics['referral.cycleTime'].take(forest([nobody, 0])).value).toBeNull()
  })

  const referrers = fc
    .array(fc.nat(1_000_000), { minLength: 1, maxLength: 30 })
    .map((draws) => draws.map((draw, person) => (draw % (person + 1)) - 1))

  property.prop([referrers])('hold everybody once, and their distances are those counted one by one', (given) => {
    const run = forest(given)
    const { sizes, meanDistances } = cascades(run)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(given.length)
    const { rootOf } = referralForest(run)
    const roots = given.flatMap((by, person) => (by === nobody ? [person] : []))
    roots.forEach((root, at) => {
      const people = given.flatMap((_, person) => (rootOf[person] === root ? [person] : []))
      const distances = people.flatMap((a) => people.filter((b) => b < a).map((b) => distance(given, a, b)))
      const mean = distances.length === 0 ? 0 : distances.reduce((sum, each) => sum + each, 0) / distances.length
      expect(meanDistances[at]).toBeCloseTo(mean, 9)
    })
  })
})

/** Steps between two people of one tree: whoever has the larger number is not above the other, and climbs. */
function distance(referrers: readonly number[], a: number, b: number): number {
  if (a === b) return 0
  return a > b ? 1 + distance(referrers, referrers[a], b) : 1 + distance(referrers, a, referrers[b])
}
