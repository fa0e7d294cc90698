import { invalid } from '../arithmetic/invalid.ts'
import { addRow, firstCapacity, type Rows } from './rows.ts'

/** Points credited to someone on one day; a row each, in order credited. */
interface Lots extends Rows {
  /** Whose they are, how many of them are left, and the evening on which these expire. */
  person: Int32Array
  left: Int32Array
  until: Int16Array
  /** The next lot of the same person, and the next that expires on the same day, or -1. */
  next: Int32Array
  nextToExpire: Int32Array
}

/**
 * Everybody's points of one play: whole points, held in lots by the day they were credited, the oldest of which are
 * burned first.
 *
 * Earned = burned + expired + outstanding, always, and outstanding is the sum of the balances.
 */
export interface Wallet {
  /** Points each person has, and each one's oldest lot with any left and latest lot, or -1. */
  readonly balance: Int32Array
  readonly oldest: Int32Array
  readonly latest: Int32Array
  readonly lots: Lots
  /** The first lot that expires on each day of the run, or -1. */
  readonly expiring: Int32Array
  /** Points of everybody, so far. */
  earned: number
  burned: number
  expired: number
  outstanding: number
}

/** Empty wallets for some people, in a run of some days. */
export function noWallet(people: number, days: number): Wallet {
  const rows = firstCapacity
  return {
    balance: new Int32Array(people),
    oldest: new Int32Array(people).fill(-1),
    latest: new Int32Array(people).fill(-1),
    lots: {
      count: 0,
      capacity: rows,
      person: new Int32Array(rows),
      left: new Int32Array(rows),
      until: new Int16Array(rows),
      next: new Int32Array(rows),
      nextToExpire: new Int32Array(rows),
    },
    expiring: new Int32Array(days).fill(-1),
    earned: 0,
    burned: 0,
    expired: 0,
    outstanding: 0,
  }
}

/**
 * Credits someone with points.
 *
 * @param points whole, above 0
 * @param until the evening on which they expire, no earlier than that of any points the person had before; beyond the
 *   run's days, or infinite: not in the run
 */
export function credit(wallet: Wallet, person: number, points: number, until: number): void {
  if (!Number.isInteger(points) || points <= 0) throw invalid('points', points)
  const { lots, latest, oldest, expiring } = wallet
  const last = Math.min(until, expiring.length)
  const before = latest[person]
  if (oldest[person] >= 0 && lots.until[before] === last) {
    lots.left[before] += points
  } else {
    const row = addRow(lots)
    lots.person[row] = person
    lots.left[row] = points
    lots.until[row] = last
    lots.next[row] = -1
    lots.nextToExpire[row] = -1
    if (oldest[person] < 0) oldest[person] = row
    else lots.next[before] = row
    latest[person] = row
    if (last < expiring.length) {
      lots.nextToExpire[row] = expiring[last]
      expiring[last] = row
    }
  }
  wallet.balance[person] += points
  wallet.earned += points
  wallet.outstanding += points
}

/**
 * Burns points of someone, the oldest first.
 *
 * @param points whole, from 0 to the balance
 */
export function burn(wallet: Wallet, person: number, points: number): void {
  if (!Number.isInteger(points) || points < 0 || points > wallet.balance[person]) {
    throw invalid('points', points)
  }
  const { lots, oldest } = wallet
  let toBurn = points
  while (toBurn > 0) {
    const row = oldest[person]
    const burned = Math.min(toBurn, lots.left[row])
    lots.left[row] -= burned
    toBurn -= burned
    if (lots.left[row] === 0) oldest[person] = lots.next[row]
  }
  wallet.balance[person] -= points
  wallet.burned += points
  wallet.outstanding -= points
}

/** The points that expire on an evening do. */
export function expire(wallet: Wallet, day: number): void {
  const { lots, expiring } = wallet
  for (let row = expiring[day]; row >= 0; row = lots.nextToExpire[row]) expireLot(wallet, row)
}

/** All points that are left expire. */
export function expireAll(wallet: Wallet): void {
  for (let row = 0; row < wallet.lots.count; row++) expireLot(wallet, row)
}

function expireLot(wallet: Wallet, row: number): void {
  const { lots, balance, oldest } = wallet
  const points = lots.left[row]
  if (points === 0) return
  const person = lots.person[row]
  lots.left[row] = 0
  // Nobody's older points expire later, so that what expires is always at the head of the list.
  oldest[person] = lots.next[row]
  balance[person] -= points
  wallet.expired += points
  wallet.outstanding -= points
}
