import { describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import { handMadeRun, playOn } from './handMade.ts'

describe('growth', () => {
  test('starts from the members on the eve of the campaign', () => {
    const run = handMadeRun({ people: 500, days: 40, plays: [playOn(10, 24)] })
    const { members, newMembers, left } = run.world.dayRows
    members.fill(100)
    newMembers.set([30], 10)
    left.set([10], 10)
    members.fill(120, 10)
    members.fill(200, 23)
    expect(metrics['growth.userGrowthRate'].take(run).value).toBe(1)
    expect(metrics['growth.userGrowthRate.perWeek'].take(run).value).toBeCloseTo(Math.SQRT2 - 1, 12)
  })

  test("compares the campaign's last week with the week before, which may lie before the campaign", () => {
    const run = handMadeRun({ people: 500, days: 40, plays: [playOn(15, 21)] })
    run.world.dayRows.newMembers.fill(2, 7, 14)
    run.world.dayRows.newMembers.fill(5, 14, 21)
    run.world.dayRows.newMembers.fill(9, 21)
    expect(metrics['growth.newUserGrowthRate'].take(run).value).toBe(1.5)
  })

  test('retains the share of those seen at an age who logged in at it', () => {
    const run = handMadeRun({ people: 500, days: 40 })
    run.world.seenAtAge[7] = 80
    run.world.loggedInAtAge[7] = 20
    expect(metrics['growth.newUserRetention.d7'].take(run).value).toBe(0.25)
    expect(metrics['growth.newUserRetention.d30'].take(run).value).toBeNull()
  })
})
