import { describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import { claim, paid } from '../../src/model/claims.ts'
import type { Run } from '../../src/model/run.ts'
import { handMadeRun, playOn } from './handMade.ts'

function reward(run: Run, to: number, amount: number, day: number): void {
  const row = claim(run.world.claims, 0, -1, to, to, amount, day)
  run.world.claims.status[row] = paid
  run.world.claims.closed[row] = day
}

describe('rewards', () => {
  test('are all alike at a Gini of 0, however many got none', () => {
    const run = handMadeRun({ people: 5, days: 60, plays: [playOn(0, 30)] })
    reward(run, 0, 700, 1)
    reward(run, 1, 700, 1)
    expect(metrics['economics.rewardGini'].take(run).value).toBe(0)
  })

  test('went to bonus hunters where no order followed them, of those old enough to tell', () => {
    const run = handMadeRun({ people: 4, days: 60, plays: [playOn(0, 60)] })
    reward(run, 0, 100, 5)
    reward(run, 1, 200, 5)
    reward(run, 2, 300, 29)
    reward(run, 3, 9000, 30)
    run.world.lastOrder.set([6, 5, 40])
    // 0 and 2 ordered after theirs, 1 only on the day itself, and 3's came less than 30 days before the end.
    expect(metrics['quality.bonusHunterShare'].take(run).value).toBeCloseTo(200 / 600, 12)
  })

  test('are lost where a bonus hunter got them or came for them', () => {
    const run = handMadeRun({ people: 3, days: 60, plays: [playOn(0, 60)] })
    run.world.traits.opportunist[1] = 1
    reward(run, 0, 100, 5)
    reward(run, 1, 200, 5)
    const row = claim(run.world.claims, 0, -1, 2, 1, 400, 5)
    run.world.claims.status[row] = paid
    expect(metrics['economics.fraudLoss'].take(run).value).toBe(600)
  })
})
