import { joinedInRun } from '../metrics/joiners.ts'
import { clawedBack, paid, tookOff } from '../model/claims.ts'
import type { Run } from '../model/run.ts'
import { topShare } from '../stats/topShare.ts'
import type { Table } from './table.ts'

/** Who gets money from a campaign, in the order of tables. */
export const recipientKinds = ['referrers', 'friends', 'doers', 'newCustomers', 'customers', 'hunters'] as const

export type RecipientKind = (typeof recipientKinds)[number]

/**
 * Who got the money: a row a kind of people, then one of all together.
 *
 * `referrers` for bringing someone, `friends` for coming, `doers` for something of their own (a prize, a check-in), what
 * came off the first orders of `newCustomers` and off all other orders of `customers`; whoever comes for rewards alone is
 * one of the `hunters`, and so is all that was paid for their coming. Rewards less those taken back, and discounts of
 * orders that stand: together, to the fen, `rewardsPaid − rewardsClawedBack` and the discounts of the ledger.
 *
 * Columns: kind, people, fen, and the share of the kind's money that its best-paid tenth of people got, null of nothing.
 */
export function recipients(run: Run): Table {
  const got = amounts(run)
  const rows = [...recipientKinds.map((kind) => ({ kind, each: got[kind] })), { kind: 'all', each: summed(got) }].map(
    ({ kind, each }) => {
      const received = each.filter((fen) => fen > 0)
      const fen = each.reduce((sum, amount) => sum + amount, 0)
      return { kind, people: received.length, fen, topTenth: topShare(received, 0.1) }
    },
  )
  return {
    name: 'recipients',
    title: 'Who got the money',
    columns: [
      { name: 'kind', label: 'Who', unit: '', values: rows.map(({ kind }) => kind) },
      { name: 'people', label: 'People who got any', unit: 'people', values: rows.map(({ people }) => people) },
      { name: 'fen', label: 'Amount', unit: 'fen', values: rows.map(({ fen }) => fen) },
      {
        name: 'topTenth',
        label: 'Share of the best-paid tenth',
        unit: 'share',
        values: rows.map(({ topTenth }) => topTenth),
      },
    ],
  }
}

type Amounts = Readonly<Record<RecipientKind, Float64Array>>

/** Fen that each person got, by kind. */
function amounts(run: Run): Amounts {
  const { model, world } = run
  const none = () => new Float64Array(model.people)
  const got = Object.fromEntries(recipientKinds.map((kind) => [kind, none()])) as Amounts // every kind, by construction
  const { claims, orderBook, traits, firstOrder } = world
  for (let row = 0; row < claims.count; row++) {
    const [who, about] = [claims.beneficiary[row], claims.friend[row]]
    const hunted = traits.opportunist[who] === 1 || traits.opportunist[about] === 1
    got[hunted ? 'hunters' : kindOfClaim(run, row)][who] += netOf(run, row)
  }
  for (let row = 0; row < orderBook.count; row++) {
    if (orderBook.calledOff[row] === 1) continue
    const who = orderBook.person[row]
    const first = joinedInRun(run, who) && orderBook.day[row] === firstOrder[who]
    const kind = traits.opportunist[who] === 1 ? 'hunters' : first ? 'newCustomers' : 'customers'
    got[kind][who] += orderBook.list[row] - orderBook.paid[row]
  }
  return got
}

/** What a claim took from the ledger of rewards, fen: nothing for a coupon, whose cost is in the price of an order. */
function netOf({ model, world }: Run, row: number): number {
  const { status, play, offer, amount, recovered } = world.claims
  if ((status[row] !== paid && status[row] !== clawedBack) || offer[row] === tookOff) return 0
  if (offer[row] >= 0 && model.plays[play[row]].offers[offer[row]].form === 'coupon') return 0
  return amount[row] - (recovered.get(row) ?? 0)
}

function kindOfClaim({ world: { claims } }: Run, row: number): RecipientKind {
  if (claims.beneficiary[row] !== claims.friend[row]) return 'referrers'
  return claims.offer[row] < 0 ? 'doers' : 'friends'
}

function summed(got: Amounts): Float64Array {
  const all = new Float64Array(got.hunters.length)
  for (const each of Object.values(got)) for (let who = 0; who < all.length; who++) all[who] += each[who]
  return all
}
