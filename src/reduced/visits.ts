import { z } from 'zod'
import { entry } from '../catalogue.ts'
import { isReached, meetAgain, noEncounters } from '../model/encounters.ts'
import { accepted, declined, privateChat, send } from '../model/invitations.ts'
import type { Ground, Law } from '../model/reduced.ts'
import { uniform } from '../random/stream.ts'
import { count } from '../units/count.ts'
import { share } from '../units/share.ts'

/**
 * Daily visits: members log in by chance, and who does may invite friends picked at random, who answer later.
 *
 * Who adopts or answers today does so before anybody logs in, and may log in and invite today. Answers come the delay of
 * `answering` after the day of asking, in whole days and on the next day at the soonest; friends are picked with
 * replacement from all friends, and one who has adopted already gets no invitation.
 */
export const visits = entry({
  summary: 'Daily visits: each day members log in by chance; who does may invite a few friends picked at random.',
  chinese: '每日访问与邀请模型',
  parameters: z.strictObject({
    logIn: share({ summary: 'Chance that a member logs in, a day.', default: '30%', source: 'assumption' }),
    invite: share({
      summary: 'Chance that a member who logs in invites friends.',
      default: '10%',
      source: 'assumption',
    }),
    friends: count({ summary: 'Friends invited at a time.', default: 2, min: 1, max: 100 }),
    accept: share({ summary: 'Chance that an invited friend says yes.', default: '25%', source: 'assumption' }),
  }),
  make:
    ({ logIn, invite, friends, accept }): Law =>
    (ground) => {
      const { streams, people, days } = ground
      const { offsets, neighbours } = ground.graph
      const ahead = noEncounters(streams.login, people, days, logIn)
      return (day) => {
        answer(ground, day)
        for (const person of ground.newcomers()) meetAgain(ahead, person, day - 1)
        for (let person = ahead.first[day], after: number; person >= 0; person = after) {
          after = ahead.next[person]
          if (!ground.isMember(person)) continue
          meetAgain(ahead, person, day)
          if (!isReached(ahead, person, day, logIn)) continue
          ground.visit(person, day)
          if (uniform(streams.sharePrivately, person, day) >= invite) continue
          const known = offsets[person + 1] - offsets[person]
          if (known === 0) continue
          ground.share(person, day)
          for (let time = 0; time < friends; time++) {
            const friend = neighbours[offsets[person] + Math.floor(uniform(streams.ask, person, day, time) * known)]
            if (ground.isOutside(friend))
              ask(ground, person, friend, day, uniform(streams.accept, person, day, time) < accept)
          }
        }
      }
    },
})

function ask(
  { invitations, dueInvitations, dayRows, delay, streams, days }: Ground,
  inviter: number,
  invited: number,
  day: number,
  reacts: boolean,
): void {
  const row = send(invitations, { inviter, invited, sent: day, channel: privateChat, strong: 0, times: 1, reacts })
  dayRows.invitationsSent[day] += 1
  const due = day + Math.max(1, Math.floor(delay(uniform(streams.delay, invited, inviter, day))))
  if (due >= days) return
  invitations.next[row] = dueInvitations[due]
  dueInvitations[due] = row
}

/** Of several yeses on one day the first in the table counts. */
function answer({ invitations, dueInvitations, dayRows, isOutside, accept, join }: Ground, day: number): void {
  const rows: number[] = []
  for (let row = dueInvitations[day]; row >= 0; row = invitations.next[row]) rows.push(row)
  for (const row of rows.reverse()) {
    dayRows.invitationsAnswered[day] += 1
    const yes = invitations.reacts[row] === 1 && isOutside(invitations.invited[row])
    invitations.status[row] = yes ? accepted : declined
    if (!yes) continue
    accept(row)
    join(day)
  }
}
