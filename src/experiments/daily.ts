import type { Run } from '../model/run.ts'
import type { DailyCount } from '../scenario/dailyCounts.ts'

/** What a run counts on each of its days, of what a marketer counts, too. */
export type Daily = Readonly<Record<DailyCount, readonly number[]>>

/** The daily counts of a run, a value a day. */
export function dailyOf({ world: { dayRows } }: Run): Daily {
  return {
    members: [...dayRows.members],
    joins: [...dayRows.newMembers],
    invites: [...dayRows.invitationsSent],
    orders: [...dayRows.ordersFullPrice].map((orders, day) => orders + (dayRows.ordersOnDeal[day] ?? 0)),
    logins: [...dayRows.logins],
  }
}
