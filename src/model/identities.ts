import { clawedBack, paid } from './claims.ts'
import { type DayColumn, dayColumns } from './dayRows.ts'
import { pending, privateChat } from './invitations.ts'
import { standings } from './membership.ts'
import type { Model } from './model.ts'
import { banned, former, member, prospect } from './status.ts'
import type { World } from './world.ts'

/** Where a person can stand, and the column that counts those who do; together they are the market. */
const countedIn = [
  ['prospects', prospect, 'prospects'],
  ['members', member, 'members'],
  ['former', former, 'former members'],
] as const satisfies readonly (readonly [DayColumn, number, string])[]

/** The ways in, which together are all new members. */
const newBy = [
  'newByReferral',
  'newBySearch',
  'newByMedia',
  'newByKol',
  'newByShop',
] as const satisfies readonly DayColumn[]

/** The only line that a day can lower: what comes back, or was called off, is taken off the cost of goods. */
const maybeNegative: DayColumn = 'goodsCost'

const moneyColumns = (Object.keys(dayColumns) as DayColumn[]).filter((name) => dayColumns[name][0] === 'fen')

/** Looks at a day that is over. */
export type DayCheck = (day: number) => void

/**
 * What must add up on every day of every run; a run in which it does not is stopped.
 *
 * - People: prospects + members + former members + people shut out = the market, and each is how many stand there; the
 *   new members of all routes are the new members.
 * - Invitations: sent = answered + run out + pending, counted in the table of invitations.
 * - Points: earned − used − expired so far = what all wallets hold, as the row counts it.
 * - Money: every amount whole fen and none below 0, but for the cost of goods; list prices − discounts = what was paid, as in the order book; paid +
 *   promised ≤ budget, play by play; pending rewards = what the plays have promised; and on the last day what each play
 *   has paid = the claims that were paid, less what was taken back.
 *
 * A day costs one look at each person's standing, at the day's invitations and orders, and at each play.
 *
 * @returns the check, which is to be called after each day in order; throws `invalid run on day …`
 */
export function identities(model: Model, world: World): DayCheck {
  const checks = [people(model, world), invitations(world), points(world), purchases(world), rewards(model, world)]
  return (day) => {
    for (const check of checks) check(day)
  }
}

function people({ people: market }: Model, { status, dayRows }: World): DayCheck {
  const counted = new Float64Array(256)
  let shutOut = 0
  return (day) => {
    standings(status, counted)
    shutOut += dayRows.banned[day]
    const sum = countedIn.reduce((total, [column]) => total + dayRows[column][day], shutOut)
    if (sum !== market) {
      const parts = countedIn.map(([column, , words]) => `${whole(dayRows[column][day])} ${words}`)
      const out = shutOut === 0 ? '' : ` + ${whole(shutOut)} shut out`
      broken(day, `${parts.join(' + ')}${out} = ${whole(sum)}, not ${whole(market)} people`)
    }
    if (counted[banned] !== shutOut) {
      broken(day, `${whole(shutOut)} people were shut out, and ${whole(counted[banned])} stand there`)
    }
    const routes = newBy.reduce((total, column) => total + dayRows[column][day], 0)
    if (routes !== dayRows.newMembers[day]) {
      broken(day, `${whole(dayRows.newMembers[day])} new members, and ${whole(routes)} of them by all routes together`)
    }
    for (const [column, standing, words] of countedIn) {
      const there = counted[standing]
      if (there !== dayRows[column][day]) {
        broken(day, `the row counts ${whole(dayRows[column][day])} ${words}, and ${whole(there)} people stand there`)
      }
    }
  }
}

function points({ wallets, dayRows }: World): DayCheck {
  let held = 0
  return (day) => {
    held += dayRows.pointsEarned[day] - dayRows.pointsBurned[day] - dayRows.pointsExpired[day]
    const inWallets = wallets.reduce((all, wallet) => all + (wallet === undefined ? 0 : sum(wallet.balance)), 0)
    if (held !== dayRows.pointsOutstanding[day] || held !== inWallets) {
      const sums = `earned − used − expired = ${whole(held)} points`
      broken(
        day,
        `${sums}, not the ${whole(inWallets)} in the wallets, counted as ${whole(dayRows.pointsOutstanding[day])}`,
      )
    }
  }
}

/** Every invitation is seen twice: when it is new in the table, and on the day on which it falls due. */
function invitations({ invitations: table, dueInvitations, dayRows }: World): DayCheck {
  let seen = 0
  let waiting = 0
  return (day) => {
    for (; seen < table.count; seen++) if (table.channel[seen] === privateChat) waiting += 1
    for (let row = dueInvitations[day]; row >= 0; row = table.next[row]) {
      if (table.channel[row] !== privateChat) continue
      if (table.status[row] === pending) broken(day, `invitation ${row} fell due and is neither answered nor run out`)
      waiting -= 1
    }
    const counted = dayRows.invitationsPending[day]
    if (waiting !== counted) {
      const sums = `sent − answered − run out = ${whole(counted)} invitations pending`
      broken(day, `${sums}, not the ${whole(waiting)} in the table`)
    }
  }
}

function purchases({ orderBook: book, dayRows }: World): DayCheck {
  let seen = 0
  return (day) => {
    for (const column of moneyColumns) {
      const fen = dayRows[column][day]
      if (!Number.isInteger(fen) || (fen < 0 && column !== maybeNegative))
        broken(day, `${column} = ${fen} fen, not a whole number from 0 up`)
    }
    let list = 0
    let received = 0
    for (; seen < book.count; seen++) {
      list += book.list[seen]
      received += book.paid[seen]
    }
    const { gmv, discounts, revenue } = dayRows
    if (gmv[day] - discounts[day] !== revenue[day]) {
      const left = `list prices ${whole(gmv[day])} − discounts ${whole(discounts[day])}`
      broken(day, `${left} = ${whole(gmv[day] - discounts[day])} fen, not the ${whole(revenue[day])} that was paid`)
    }
    if (list !== gmv[day] || received !== revenue[day]) {
      const inBook = `the orders of the day come to ${whole(list)} fen at list prices and ${whole(received)} paid`
      broken(day, `${inBook}, not ${whole(gmv[day])} and ${whole(revenue[day])}`)
    }
  }
}

function rewards({ plays, days }: Model, { spent, promised, claims, dayRows }: World): DayCheck {
  return (day) => {
    let owed = 0
    plays.forEach(({ name, budget }, play) => {
      owed += promised[play]
      if (spent[play] >= 0 && promised[play] >= 0 && spent[play] + promised[play] <= budget) return
      const sum = `${whole(spent[play])} fen paid + ${whole(promised[play])} promised`
      broken(day, `${name}: ${sum}, outside a budget of ${whole(budget)}`)
    })
    if (owed !== dayRows.rewardsPending[day]) {
      broken(day, `${whole(dayRows.rewardsPending[day])} fen of rewards pending, not the ${whole(owed)} promised`)
    }
    if (day < days - 1) return
    const claimed = new Float64Array(plays.length)
    for (let row = 0; row < claims.count; row++) {
      const wasPaid = claims.status[row] === paid || claims.status[row] === clawedBack
      if (wasPaid) claimed[claims.play[row]] += claims.amount[row] - (claims.recovered.get(row) ?? 0)
    }
    plays.forEach(({ name }, play) => {
      if (claimed[play] === spent[play]) return
      broken(day, `${name}: ${whole(spent[play])} fen paid, not the ${whole(claimed[play])} of its paid claims`)
    })
  }
}

function sum(column: Iterable<number>): number {
  let all = 0
  for (const each of column) all += each
  return all
}

function broken(day: number, what: string): never {
  throw new Error(`invalid run on day ${day + 1}: ${what}`)
}

/** A number with thousands apart, as it is: what should be whole and is not must show. */
function whole(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}
