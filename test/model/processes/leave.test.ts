import { describe, expect, test } from 'vitest'
import { leave } from '../../../src/model/processes/leave.ts'
import { former, member } from '../../../src/model/status.ts'
import type { World } from '../../../src/model/world.ts'
import { worldOf } from '../byHand.ts'
import { smallModel } from '../smallWorld.ts'

/** Log-odds at which nobody leaves, and an effect that makes whoever feels it leave all the same: e⁻³⁰ against e³⁰. */
const settled = -30
const decisive = 60

/** Whether person 1 leaves on a day, in a world where nobody would but for one effect; person 0 is their referrer. */
function leavesOn(day: number, rules: object, happened: (world: World) => void): boolean {
  const { behaviour, ...quiet } = smallModel(2, [[0, 1]])
  const model = { ...quiet, behaviour: { ...behaviour, leave: { ...behaviour.leave, monthly: 0.5, ...rules } } }
  const world = worldOf(model, [0, 1])
  world.roll.restlessness.fill(settled)
  happened(world)
  leave(model, world, day)
  expect(world.status[0]).toBe(member)
  return world.status[1] === former
}

describe('the end of the deal that brought a member', () => {
  const felt = (sinceEnd: number) =>
    leavesOn(20 + sinceEnd, { dealOver: 2 * decisive, dealOverFor: 30 }, (world) => {
      world.roll.dealEnds[1] = 20
      world.roll.dealWorth[1] = 1
    })

  test('is felt from the day after its last on, for so long and no longer', () => {
    expect([-1, 0, 29, 30, 400].map(felt)).toEqual([false, true, true, false, false])
  })

  test('is nothing to whoever came for none', () => {
    const never = leavesOn(400, { dealOver: 2 * decisive, dealOverFor: 36_500 }, (world) => {
      world.roll.dealWorth[1] = 1
    })
    expect(never).toBe(false)
  })

  test('is felt in proportion to what it was worth', () => {
    const worth = (part: number) =>
      leavesOn(20, { dealOver: 2 * decisive }, (world) => {
        world.roll.dealEnds[1] = 20
        world.roll.dealWorth[1] = part
      })
    expect([0, 0.1, 0.9, 5].map(worth)).toEqual([false, false, true, true])
  })
})

describe('a complaint that was ignored', () => {
  const felt = (ago: number, ignoredFor: number) =>
    leavesOn(500, { ignored: decisive, ignoredFor }, (world) => {
      world.roll.ignoredDay[1] = 500 - ago
    })

  test('is felt for so long and no longer', () => {
    expect([0, 29, 30].map((ago) => felt(ago, 30))).toEqual([true, true, false])
  })

  test('that never was is felt by nobody, be it for a hundred years', () => {
    expect(leavesOn(500, { ignored: decisive, ignoredFor: 36_500 }, () => {})).toBe(false)
  })
})

describe('a referrer who stays', () => {
  /** How often of 60 times person 1 stays. */
  const timesStayed = (happened: (world: World) => void) => {
    let times = 0
    for (let at = 0; at < 60; at++) {
      const behaviour = { leave: { monthly: 0.5, dealOver: 0, referred: 0.01 } }
      const model = smallModel(2, [[0, 1]], { seed: `stay ${at}`, behaviour })
      const world = worldOf(model, [0, 1])
      // Odds of leaving of 0.023 a day times e⁶ are 9.4; with a referrer who stays a hundredth of it.
      world.roll.restlessness[0] = settled
      world.roll.restlessness[1] = 6
      happened(world)
      leave(model, world, 1)
      if (world.status[1] === member) times += 1
    }
    return times
  }

  test('keeps whom they brought, and one who has left keeps nobody', () => {
    // Of 60 a tenth stay without, and nine tenths with; 30 are 5 standard errors from either.
    const brought = (world: World) => {
      world.referrer[1] = 0
    }
    const left = (world: World) => {
      brought(world)
      world.status[0] = former
    }
    expect(timesStayed(brought)).toBeGreaterThan(30)
    expect(timesStayed(left)).toBeLessThan(30)
    expect(timesStayed(() => {})).toBeLessThan(30)
  })
})

describe('having brought someone', () => {
  /** Whether a member of whom it was so many days ago leaves, who would for certain but for that: e³⁰ against e⁻³⁰. */
  const leaves = (ago: number) =>
    leavesOn(400, { referrer: Math.exp(-decisive) }, (world) => {
      world.roll.restlessness[1] = -settled
      world.lastReferral[1] = 400 - ago
    })

  test('keeps a member for a year and no longer', () => {
    expect([0, 1, 364, 365, 366].map(leaves)).toEqual([false, false, false, true, true])
  })

  test('keeps nobody who never did', () => {
    const never = leavesOn(0, { referrer: Math.exp(-decisive) }, (world) => {
      world.roll.restlessness[1] = -settled
      world.roll.joinDay.fill(-1)
    })
    expect(never).toBe(true)
  })
})
