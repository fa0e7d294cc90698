import { expect, test } from 'vitest'
import { logIn } from '../../../src/model/processes/logIn.ts'
import { worldOf } from '../byHand.ts'
import { smallModel } from '../smallWorld.ts'

test('a slow service costs whoever comes that part of their satisfaction, and nobody else', () => {
  const model = smallModel(2, [], { behaviour: { logIn: { base: 0.5 } } })
  const world = worldOf(model, [0, 1])
  world.roll.liveliness.set([30, -30])
  world.roll.satisfaction.set([0.8, 0.8])
  world.conditions.slowness = 0.25
  logIn(model, world, 0)
  expect([...world.roll.here.subarray(0, world.hereCount)]).toEqual([0])
  expect(world.roll.satisfaction[0]).toBeCloseTo(0.8 * 0.75, 6)
  expect(world.roll.satisfaction[1]).toBeCloseTo(0.8, 6)
})
