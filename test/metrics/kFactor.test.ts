import { describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import { accepted, declined, expired, feed, pending, privateChat, send } from '../../src/model/invitations.ts'
import { handMadeRun, playOn } from './handMade.ts'

/** Ten members during a campaign on days 5 to 9, and invitations by day sent, channel and status. */
function invited(rows: readonly (readonly [number, number, number])[]) {
  const run = handMadeRun({ people: 20, days: 30, plays: [playOn(5, 10)] })
  run.world.dayRows.members.fill(8, 0, 7)
  run.world.dayRows.members.fill(10, 7)
  run.world.dayRows.newMembers[7] = 2
  for (const [sent, channel, status] of rows) {
    const to = { inviter: 0, invited: 1, sent, channel, strong: 1, times: 1, reacts: true }
    run.world.invitations.status[send(run.world.invitations, to)] = status
  }
  return run
}

describe('K by invitations', () => {
  test('is invitations a member times the part of the settled ones that were accepted', () => {
    const run = invited([
      [5, privateChat, accepted],
      [6, privateChat, declined],
      [7, privateChat, expired],
      [9, privateChat, accepted],
      [9, privateChat, pending],
    ])
    expect(metrics['referral.kFactor'].take(run).value).toBeCloseTo((5 / 10) * (2 / 4), 12)
  })

  test('leaves out the feed and what was sent before or after the campaign', () => {
    const run = invited([
      [4, privateChat, accepted],
      [6, privateChat, accepted],
      [6, feed, declined],
      [10, privateChat, declined],
    ])
    expect(metrics['referral.kFactor'].take(run).value).toBeCloseTo(1 / 10, 12)
  })

  test('is 0 when nobody invited, and unknown while nothing is settled', () => {
    expect(metrics['referral.kFactor'].take(invited([])).value).toBe(0)
    expect(metrics['referral.kFactor'].take(invited([[5, privateChat, pending]])).value).toBeNull()
  })
})
