import { describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import type { Run } from '../../src/model/run.ts'
import { member } from '../../src/model/status.ts'
import { handMadeRun } from './handMade.ts'

type Ties = readonly (readonly [number, number])[]

/** Two circles of four friends, all of whom know each other; one tie joins the circles. */
const twoCircles: Ties = [0, 4].flatMap((from): Ties => {
  const people = [from, from + 1, from + 2, from + 3]
  return people.flatMap((a) => people.filter((b) => b > a).map((b) => [a, b] as const))
})

function members(people: number, ties: Ties, made: Ties = []): Run {
  const run = handMadeRun({ people, days: 5, ties })
  run.world.status.fill(member)
  for (const [a, b] of made) {
    run.world.ties.a.push(a)
    run.world.ties.b.push(b)
    run.world.ties.day.push(0)
  }
  return run
}

describe('the member network', () => {
  test('of two circles with one tie between has modularity 12/13 − 1/2', () => {
    const run = members(8, [...twoCircles, [0, 4]])
    expect(metrics['network.modularity'].take(run).value).toBeCloseTo(12 / 13 - 1 / 2, 12)
    expect(metrics['network.components'].take(run).value).toBe(1)
    // Six people whose friends all know each other, and two with four friends of whom three do: 3 of 6 pairs.
    expect(metrics['network.clustering'].take(run).value).toBeCloseTo((6 + 2 * (3 / 6)) / 8, 12)
  })

  test('is the same network whether a tie was there before or made in the community', () => {
    const before = members(8, [...twoCircles, [0, 4]])
    const made = members(8, twoCircles, [[4, 0]])
    for (const key of ['network.density', 'network.modularity', 'network.degreeAssortativity'] as const) {
      expect(metrics[key].take(made)).toEqual(metrics[key].take(before))
    }
  })

  test('counts a tie once that is met again in the community', () => {
    expect(metrics['network.meanDegree'].take(members(2, [[0, 1]], [[1, 0]])).value).toBe(1)
  })

  test('leaves out people who are not members, and their ties', () => {
    const run = members(8, [...twoCircles, [0, 4]])
    run.world.status[0] = 0
    expect(metrics['network.components'].take(run).value).toBe(2)
    expect(metrics['network.components.largestShare'].take(run).value).toBeCloseTo(4 / 7, 12)
    expect(metrics['network.density'].take(run).value).toBeCloseTo((3 + 6) / 21, 12)
  })

  test('finds friends alike in what they share', () => {
    const run = members(8, twoCircles)
    run.world.traits.segment.fill(1, 4)
    run.world.traits.fit.fill(0.25, 0, 4)
    run.world.traits.fit.fill(0.75, 4)
    expect(metrics['network.assortativitySegment'].take(run).value).toBeCloseTo(1, 12)
    expect(metrics['network.assortativityFit'].take(run).value).toBeCloseTo(1, 12)
    const reason = 'all members with ties have equally many'
    expect(metrics['network.degreeAssortativity'].take(run)).toMatchObject({ value: null, reason: { en: reason } })
  })

  test('asks a stated sample for clustering above 10,000 members', () => {
    const ring = Array.from({ length: 12_000 }, (_, person) => [person, (person + 1) % 12_000] as const)
    const { value, reason } = metrics['network.clustering'].take(members(12_000, ring))
    expect(value).toBe(0)
    expect(reason?.en).toBe('of a uniform sample of 10000 of 12000 members; 95% interval ± 0.0')
  })

  test('has the modularity of all its members, however many', () => {
    const pairs = Array.from({ length: 30_000 }, (_, pair) => [2 * pair, 2 * pair + 1] as const)
    const { value, reason } = metrics['network.modularity'].take(members(60_000, pairs))
    expect(value).toBeCloseTo(1 - 1 / 30_000, 12)
    expect(reason).toBeUndefined()
  })
})
