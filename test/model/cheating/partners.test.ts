import { describe, expect, test } from 'vitest'
import { ban } from '../../../src/model/depart.ts'
import { cheat } from '../../../src/model/processes/cheat.ts'
import { former } from '../../../src/model/status.ts'
import type { World } from '../../../src/model/world.ts'
import { worldOf } from '../byHand.ts'
import { smallModel, starOf } from '../smallWorld.ts'
import { hunters } from './hunters.ts'

describe('whom an opportunist works with', () => {
  /** Whose reward it is to have referred the accounts of each maker, under one seed. */
  const referrersOf = (rings: number, ties: readonly (readonly [number, number])[], seed: string) => {
    const { graph } = smallModel(5, ties)
    const model = { ...hunters({ cheat: { rings } }), graph, strength: new Uint8Array(graph.neighbours.length), seed }
    const world = worldOf(model, [0, 1, 2, 3, 4])
    const { claims } = world
    return [0, 1, 2].map((day) => {
      const from = claims.count
      cheat(model, world, day)
      const referrers: number[] = []
      for (let row = from; row < claims.count; row++) {
        if (claims.offer[row] === 0) referrers[claims.friend[row]] = claims.beneficiary[row]
      }
      return referrers
    })
  }

  test('is nobody where they are in no ring', () => {
    expect(referrersOf(0, starOf(5), 'alone')[0]).toEqual([0, 1, 2, 3, 4])
  })

  test('is no friend who is no opportunist, and none who is no member', () => {
    // 0 knows 1 and 2: of these 1 is honest, or no member.
    const partners = (seed: string, happened: (world: World) => void) => {
      const ties: [number, number][] = [
        [0, 1],
        [0, 2],
      ]
      const { graph } = smallModel(5, ties)
      const model = { ...hunters({ cheat: { rings: 1, accountsPerDay: 1 } }), graph, strength: new Uint8Array(4), seed }
      const world = worldOf(model, [0, 1, 2])
      happened(world)
      cheat(model, world, 0)
      const { claims } = world
      const rows = Array.from({ length: claims.count }, (_, row) => row)
      return rows
        .filter((row) => claims.offer[row] === 0 && claims.friend[row] === 0)
        .map((row) => claims.beneficiary[row])
    }
    const honest = (world: World) => {
      world.traits.opportunist[1] = 0
    }
    const gone = (world: World) => {
      world.status[1] = former
    }
    const seeds = Array.from({ length: 20 }, (_, at) => `partner ${at}`)
    expect(new Set(seeds.flatMap((seed) => partners(seed, () => {})))).toEqual(new Set([1, 2]))
    expect(new Set(seeds.flatMap((seed) => partners(seed, honest)))).toEqual(new Set([2]))
    expect(new Set(seeds.flatMap((seed) => partners(seed, gone)))).toEqual(new Set([2]))
  })

  test('is a friend, and nobody for who has none', () => {
    const pairs = [
      [0, 1],
      [2, 3],
    ] as const
    for (let at = 0; at < 8; at++) expect(referrersOf(1, pairs, `pairs ${at}`)[0]).toEqual([1, 0, 3, 2, 4])
  })

  test('is the same friend every day, any of their friends as likely', () => {
    const seen = new Set<number>()
    for (let at = 0; at < 60; at++) {
      const [first, ...later] = referrersOf(1, starOf(5), `hub ${at}`).map(([ofHub]) => ofHub)
      for (const partner of later) expect(partner).toBe(first)
      if (first !== undefined) seen.add(first)
    }
    // Each of four has a quarter of the chance: that one of them is never it has a chance below 2e-7.
    expect([...seen].sort()).toEqual([1, 2, 3, 4])
  })

  test('is no more work once they are shut out', () => {
    const model = hunters()
    const world = worldOf(model, [0, 1, 2, 3, 4])
    ban(model, world, 2, 0)
    cheat(model, world, 0)
    expect([...world.accounts]).toEqual([3, 3, 0, 3, 3])
  })
})
