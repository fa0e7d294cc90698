import { expect, test } from 'vitest'
import { propose } from '../../../src/model/candidates.ts'
import { lastDay, never } from '../../../src/model/never.ts'
import { nobody } from '../../../src/model/nobody.ts'
import type { Play } from '../../../src/model/play.ts'
import { join } from '../../../src/model/processes/join.ts'
import { bySearch } from '../../../src/model/route.ts'
import { playing, worldOf } from '../byHand.ts'
import { onRoll } from '../onRoll.ts'
import { smallModel } from '../smallWorld.ts'

const segments = ['ours', 'others'].map((name) => ({ name, share: 0.5 }))
const given = smallModel(2, [], { market: { segments }, behaviour: { judgement: { savingWorth: 0.5 } } })
const sale = { discount: 0.4, stock: 10, sharersOnly: false }

/** Two people, the first of our segment and the second of the others, join by themselves on the first day. */
function joining(...plays: readonly Partial<Play>[]) {
  const model = playing(given, ...plays)
  const world = worldOf(model, [])
  world.traits.segment.set([0, 1])
  for (const person of [0, 1]) propose(world.candidates, person, nobody, bySearch, 0.5)
  join(model, world, 0)
  return world
}

const ours = Uint8Array.of(1, 0)

test('newcomers take the best sale that is for them for the usual price', () => {
  const world = joining({ sale, audience: ours }, { sale: { ...sale, discount: 0.1 } })
  expect(world.roll.reference[0]).toBeCloseTo(0.6, 6)
  expect(world.roll.reference[1]).toBeCloseTo(0.9, 6)
})

test('a sale that has begun no more than its stock lasts is none', () => {
  const world = joining({ sale: { ...sale, stock: 0 } }, { sale, start: 1 })
  expect(onRoll(world, 'reference')).toEqual([1, 1])
  expect(onRoll(world, 'dealEnds')).toEqual([never, never])
})

test('whoever comes for a deal feels its end on the day after, by what it was worth as a part of the price', () => {
  const world = joining({ sale, end: 3, audience: ours })
  // ¥40 off an order, which counts for half of as much cash.
  expect(onRoll(world, 'dealEnds')).toEqual([3, never])
  expect(world.roll.dealWorth[0]).toBeCloseTo(0.2, 6)
  expect(joining({ sale, end: 1e9 }).roll.dealEnds[0]).toBe(lastDay)
})
