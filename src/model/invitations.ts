import { addRow, firstCapacity, type Rows } from './rows.ts'

/** How an invitation stands. Sent = pending + accepted + declined + expired, on every day. */
export const pending = 0
export const accepted = 1
export const declined = 2
export const expired = 3

/** The ways by which an invitation reaches someone. */
export const privateChat = 0
export const feed = 1
export const group = 2
export const shortVideo = 3

/**
 * What tells the invitations of one member to one person apart: the day and the channel, as a key for draws.
 *
 * Different for every day of the longest run, 3,650, and every channel.
 */
export function occasion(day: number, channel: number): number {
  return channel < 2 ? day * 2 + channel : channel * 10_000 + day
}

/** Every personal invitation, and every broadcast that someone who saw it will react to; a row each, in order sent. */
export interface Invitations extends Rows {
  inviter: Int32Array
  invited: Int32Array
  sent: Int16Array
  channel: Uint8Array
  status: Uint8Array
  /** Whether there is a tie, and it is strong. */
  strong: Uint8Array
  /** Which time it is that this member invites this person, from 1. */
  times: Uint8Array
  /** Whether the invited person will ever react. */
  reacts: Uint8Array
  /** The next row that falls due on the same day, or -1. */
  next: Int32Array
}

/** No invitations yet. */
export function noInvitations(): Invitations {
  const rows = firstCapacity
  return {
    count: 0,
    capacity: rows,
    inviter: new Int32Array(rows),
    invited: new Int32Array(rows),
    sent: new Int16Array(rows),
    channel: new Uint8Array(rows),
    status: new Uint8Array(rows),
    strong: new Uint8Array(rows),
    times: new Uint8Array(rows),
    reacts: new Uint8Array(rows),
    next: new Int32Array(rows),
  }
}

/** Adds a pending invitation and returns its row. */
export function send(
  table: Invitations,
  invitation: {
    readonly inviter: number
    readonly invited: number
    readonly sent: number
    readonly channel: number
    readonly strong: number
    readonly times: number
    readonly reacts: boolean
  },
): number {
  const row = addRow(table)
  table.inviter[row] = invitation.inviter
  table.invited[row] = invitation.invited
  table.sent[row] = invitation.sent
  table.channel[row] = invitation.channel
  table.strong[row] = invitation.strong
  table.times[row] = invitation.times
  table.reacts[row] = invitation.reacts ? 1 : 0
  table.next[row] = -1
  return row
}
