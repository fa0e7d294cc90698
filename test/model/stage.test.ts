import { expect, test } from 'vitest'
import { paid } from '../../src/model/claims.ts'
import type { Stage } from '../../src/model/rules.ts'
import { playing, worldOf } from './byHand.ts'
import { smallModel } from './smallWorld.ts'

test('what a play awards goes with the terms of the day, and only as far as its budget has room', () => {
  let stage: Stage | undefined
  const asked = (on: Stage) => {
    stage = on
    return 0
  }
  const model = playing(smallModel(2, []), { budget: 1000, rules: () => ({ expects: asked }) })
  const world = worldOf(model, [0])
  const [act] = world.openActs
  act.rules.expects?.(act.stage, 0)
  if (stage === undefined) throw new Error('missing stage')
  world.rewardFactor[0] = 0.25
  expect([stage.award(0, 1000, 1), stage.award(0, 3004, 1), stage.award(0, 1, 1)]).toEqual([true, false, false])
  expect([world.spent[0], world.dayRows.rewardsPaid[0]]).toEqual([250, 250])
  expect([...world.claims.status.subarray(0, world.claims.count)]).toEqual([paid])
  // ¥7.50 is left: ¥30 at a quarter.
  expect(stage.award(0, 3000, 1)).toBe(true)
  expect(world.spent[0]).toBe(1000)
})
