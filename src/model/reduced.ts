import type { Graph } from '../graph/graph.ts'
import type { Stream } from '../random/stream.ts'
import type { Adopters } from './adopters.ts'
import type { Newcomers } from './newcomers.ts'
import type { Purpose } from './streams.ts'

/**
 * A reduced form: the richer rules are off, and the engine runs under laws whose results are known in closed form.
 *
 * Nothing is held or visited but those who have adopted, and of them what the laws say (`adopters.ts`). A life is drawn
 * when it begins: on adopting, a person's last day, logins and orders; each is counted on the day it falls on.
 */
export interface Reduced {
  /** Who has adopted on the first day: so many, all as likely, or these. */
  readonly seeds: { readonly people: number } | { readonly nodes: readonly number[] }
  readonly spread: Law
  readonly delay: Delay
  readonly buying: Buying | undefined
  readonly leaving: Leaving | undefined
  /** Whether everybody knows everybody without the ties being stored. */
  readonly meanField: boolean
}

/** Days from being asked to answering: always so many, or from one uniform draw. */
export type Delay = number | ((u: number) => number)

/** How adoption spreads; called once a run, so that it may keep what it needs from day to day. */
export type Law = (ground: Ground) => Step

/** What happens in a day under a law. */
export type Step = (day: number) => void

/** Draws all orders of the adopters of some rows, from the first to the one before the last given. */
export type Buying = (ground: Ground) => (from: number, to: number) => void

/** Draws the last days of the adopters of some rows: that at whose end they leave, or the length of the run for whoever stays. */
export type Leaving = (about: Pick<Ground, 'days' | 'stream' | 'adopters'>) => (from: number, to: number) => void

/** What a law sees of a run, and all that it can do in it. */
export interface Ground {
  readonly people: number
  readonly days: number
  readonly graph: Graph
  /** Whether everybody knows everybody without the ties being stored. */
  readonly meanField: boolean
  readonly delay: Delay
  /** The luck of a purpose. */
  readonly stream: (purpose: Purpose) => Stream
  /** 1 for everybody who has ever adopted. */
  readonly adopted: Uint8Array
  readonly adopters: Adopters
  readonly counts: Counts
  /** The day of each order: the first adopter's in order of time, then the second's. */
  readonly orderDays: { readonly count: number }
  /** Has newcomers adopt on a day; whoever has adopted before stays as they are. */
  readonly adopt: (newcomers: Newcomers, day: number) => void
  /** Has the adopter of a row, whose orders are drawn now, order once; `counts` and `orderDays` know of it. */
  readonly order: (row: number, day: number) => void
}

/** What is counted as it happens, a number a day. */
export interface Counts {
  readonly came: Float64Array
  readonly cameBySelf: Float64Array
  readonly left: Float64Array
  readonly logins: Float64Array
  /** Logins of those who joined in the run, by the days since they did. */
  readonly loginsAtAge: Float64Array
  /** How many more members, by the end of the day, have not logged in for 7 days, and for 30. */
  readonly lapsedWeek: Float64Array
  readonly lapsedMonth: Float64Array
  readonly sharers: Float64Array
  readonly asked: Float64Array
  readonly answered: Float64Array
  readonly orders: Float64Array
  readonly firstOrders: Float64Array
}

/** Nothing counted yet, with room for the day after the last. */
export function noCounts(days: number): Counts {
  const all = new Float64Array(12 * (days + 1))
  const column = (at: number) => all.subarray(at * (days + 1), (at + 1) * (days + 1))
  return {
    came: column(0),
    cameBySelf: column(1),
    left: column(2),
    logins: column(3),
    loginsAtAge: column(4),
    lapsedWeek: column(5),
    lapsedMonth: column(6),
    sharers: column(7),
    asked: column(8),
    answered: column(9),
    orders: column(10),
    firstOrders: column(11),
  }
}

/** Notes that an adopter of whom nothing was heard since a day is not heard of until another, which may be their last. */
export function lapse({ lapsedWeek, lapsedMonth }: Counts, since: number, until: number): void {
  // Where that is soon, both are noted of the same day and come to nothing.
  lapsedWeek[Math.min(since + 7, until)] += 1
  lapsedWeek[until] -= 1
  lapsedMonth[Math.min(since + 30, until)] += 1
  lapsedMonth[until] -= 1
}
