import type { Run } from '../model/run.ts'
import type { DailyCount } from '../scenario/dailyCounts.ts'

/** What is kept of each day of a run: what a marketer counts, too, and what stands in the pictures of the days. */
export const dailyCounted = [
  'members',
  'joins',
  'invites',
  'orders',
  'logins',
  'active',
  'likes',
  'comments',
  'posts',
] as const satisfies readonly (DailyCount | 'active' | 'likes' | 'comments' | 'posts')[]

/** A value a day of each count. */
export type Daily = Readonly<Record<(typeof dailyCounted)[number], readonly number[]>>

/** The daily counts of a run, a value a day. */
export function dailyOf({ world: { dayRows } }: Run): Daily {
  return {
    members: [...dayRows.members],
    joins: [...dayRows.newMembers],
    invites: [...dayRows.invitationsSent],
    orders: [...dayRows.ordersFullPrice].map((orders, day) => orders + (dayRows.ordersOnDeal[day] ?? 0)),
    logins: [...dayRows.logins],
    active: [...dayRows.activeWeek],
    likes: [...dayRows.likes],
    comments: [...dayRows.comments],
    posts: [...dayRows.posts],
  }
}
