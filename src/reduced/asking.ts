import { accepted, declined, privateChat, send } from '../model/invitations.ts'
import type { Ground, Step } from '../model/reduced.ts'
import { uniform } from '../random/stream.ts'

/** Asks one person, who will say yes or no. */
export type Ask = (person: number, yes: boolean) => void

/**
 * Spreading by asking: whoever adopts asks at that moment, and each answer comes after a delay of its own.
 *
 * Moments are not rounded to days: a day handles what falls into it in order of time, and who adopts in it asks at
 * their own moment, so that delays of any law pass through the days unchanged. Seeds adopt at moment 0. A yes from
 * someone who has adopted meanwhile is void.
 *
 * @param asks what someone who adopts does with the friends they may ask
 */
export function asking(ground: Ground, asks: (person: number, ask: Ask) => void): Step {
  const { invitations, dueInvitations, dayRows, streams, delay } = ground
  const moment = new Float64Array(ground.people)
  const dueAt: number[] = []
  const today: number[] = []

  const adopts = (inviter: number, day: number) =>
    asks(inviter, (invited, yes) => {
      const at = moment[inviter] + delay(uniform(streams.delay, invited, inviter))
      const row = send(invitations, {
        inviter,
        invited,
        sent: day,
        channel: privateChat,
        strong: 0,
        times: 1,
        reacts: yes,
      })
      dueAt[row] = at
      dayRows.invitationsSent[day] += 1
      const due = Math.floor(at)
      if (due >= ground.days) return
      invitations.next[row] = dueInvitations[due]
      dueInvitations[due] = row
      if (due === day) insert(today, row, dueAt)
    })

  return (day) => {
    today.length = 0
    for (let row = dueInvitations[day]; row >= 0; row = invitations.next[row]) today.push(row)
    today.sort((a, b) => dueAt[b] - dueAt[a] || b - a)
    if (day === 0) for (const seed of ground.members()) adopts(seed, 0)
    for (let row = today.pop(); row !== undefined; row = today.pop()) {
      const person = invitations.invited[row]
      dayRows.invitationsAnswered[day] += 1
      invitations.status[row] = declined
      if (invitations.reacts[row] === 0 || !ground.isOutside(person)) continue
      invitations.status[row] = accepted
      moment[person] = dueAt[row]
      ground.accept(row)
      ground.join(day)
      adopts(person, day)
    }
  }
}

/** Puts a row in its place among rows that stand latest first. */
function insert(rows: number[], row: number, dueAt: readonly number[]): void {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dueAt[rows[middle]] > dueAt[row]) low = middle + 1
    else high = middle
  }
  rows.splice(low, 0, row)
}
