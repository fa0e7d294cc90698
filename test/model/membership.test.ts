import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineUp, standings } from '../../src/model/membership.ts'
import { traitsOf } from '../../src/model/traits.ts'
import { banned, emptyWorld, former, member, prospect } from '../../src/model/world.ts'
import { smallModel } from './smallWorld.ts'

function counts(status: ArrayLike<number>): number[] {
  const counted = new Float64Array(256)
  standings(Uint8Array.from(status), counted)
  return [...counted]
}

describe('standings', () => {
  test('are as many as there are people, each counted where they stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(prospect, member, former, banned, banned), { maxLength: 3000 }),
        (status) => {
          const expected = new Array<number>(256).fill(0)
          for (const each of status) expected[each]++
          expect(counts(status)).toEqual(expected)
        },
      ),
      { numRuns: 50 },
    )
  })

  test('of a market where all stand in one place are all there', () => {
    for (const standing of [prospect, member, former, banned]) {
      expect(counts(new Uint8Array(10_007).fill(standing))[standing]).toBe(10_007)
    }
  })

  test('that no person has are told apart from those there are', () => {
    const status = new Uint8Array(2000).fill(member)
    status[1234] = 77
    const counted = counts(status)
    expect([counted[member], counted[77]]).toEqual([1999, 1])
  })
})

test('members line up in the order of their numbers, wherever they were', () => {
  const model = smallModel(11, [])
  const world = emptyWorld(model, traitsOf(model))
  world.status.set([member, prospect, member, former, prospect, prospect, prospect, prospect, banned, prospect, member])
  world.members.set([10, 2, 0])
  lineUp(model, world)
  expect([...world.members.subarray(0, 3)]).toEqual([0, 2, 10])
  expect([world.place[0], world.place[2], world.place[10]]).toEqual([0, 1, 2])
})
