import { meanOf, type Oracle, once, shareOf } from '../oracle.ts'
import { copies, reducedRun, roots } from '../reducedRun.ts'

const people = 20_000
const days = 30

/** Everybody a member from the first day; they log in, order and leave. */
const crowd = once(
  () =>
    reducedRun(`
clock: { start: 2026-01-01, days: ${days} }
market: { people: ${people} }
reduced:
  seeds: { share: 100% }
  spread: { law: visits, logIn: 30% }
  buying: { law: daily, chance: 5% }
  leaving: { law: geometric, chance: 1%, period: 1 day }`).world,
)

const pairs = 4000
/** Of each two friends one is a member, who logs in and may ask the other twice at a time. */
const asked = once(
  () =>
    reducedRun(
      `
clock: { start: 2026-01-01, days: ${days} }
market: { graph: { file: pairs.csv } }
reduced:
  seeds: { labels: ${roots(pairs)} }
  spread: { law: visits, logIn: 30%, invite: 40%, friends: 2, accept: 25% }`,
      copies(pairs, [[0, 1]]),
    ).world,
)
/** A day's chance that the friend is won: a login, an invitation, and at least one yes of two. */
const won = 0.3 * 0.4 * (1 - 0.75 ** 2)

/** Days on which someone who leaves with 1% at the end of each was a member; the last counts. */
const memberDays = (1 - 0.99 ** days) / 0.01

/** Daily visits, orders and departures. */
export const visits: readonly Oracle[] = [
  {
    name: 'daily visits: logins of a member who leaves with 1% a day, 0.3(1 − 0.99^30)/0.01',
    take: () => ({ expected: 0.3 * memberDays, ...meanOf(crowd().roll.logins) }),
  },
  {
    name: 'daily orders of the same members, 0.05(1 − 0.99^30)/0.01',
    take: () => ({ expected: 0.05 * memberDays, ...meanOf(crowd().orders) }),
  },
  ...[1, 10, 30].map((day) => ({
    name: `leaving with 1% a day: 0.99^${day} are left`,
    take: () => shareOf(0.99 ** day, crowd().dayRows.members[day - 1]!, people),
  })),
  ...[2, 10, 30].map((day) => ({
    name: `daily visits to one friend: won within ${day} days, 1 − (1 − 0.3 · 0.4(1 − 0.75²))^${day - 1}`,
    take: () => shareOf(1 - (1 - won) ** (day - 1), pairs - asked().dayRows.prospects[day - 1]!, pairs),
  })),
]
