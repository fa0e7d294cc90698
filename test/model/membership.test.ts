import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyWorld } from '../../src/model/emptyWorld.ts'
import { enter, exit, lineUp, standings } from '../../src/model/membership.ts'
import { enrol } from '../../src/model/processes/join.ts'
import { founder } from '../../src/model/route.ts'
import { banned, former, member, prospect } from '../../src/model/status.ts'
import { traitsOf } from '../../src/model/traits.ts'
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
  const stand = () => {
    lineUp(world)
    const rows = world.roll.members.subarray(0, world.memberCount)
    expect([...rows].map((row) => world.roll.place[row])).toEqual([...rows.keys()])
    return [...rows].map((row) => world.roll.person[row])
  }
  for (const person of [10, 2, 6]) enrol(model, world, person, 0, founder)
  expect(stand()).toEqual([2, 6, 10])
  // One leaves, others join before, between and after those who stay, and the one who left comes back.
  exit(model, world, 6, former)
  for (const person of [9, 0, 3]) enrol(model, world, person, 1, founder)
  expect(stand()).toEqual([0, 2, 3, 9, 10])
  enter(model, world, 6)
  exit(model, world, 9, banned)
  expect(stand()).toEqual([0, 2, 3, 6, 10])
})
