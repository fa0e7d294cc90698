import type { Graph } from '../graph/graph.ts'
import type { Stream } from '../random/stream.ts'
import type { Adopters } from './adopters.ts'
import type { Counts } from './counts.ts'
import type { Laid } from './laid.ts'
import type { Borrow } from './loans.ts'
import type { Newcomers } from './newcomers.ts'
import type { DrawPresence } from './presence.ts'
import type { Rows } from './rows.ts'
import type { Purpose } from './streams.ts'

/**
 * A reduced form: the richer rules are off, and the engine runs under laws whose results are known in closed form.
 *
 * Nothing is held or visited but those who have adopted, and of them what the laws say (`adopters.ts`). A life is drawn
 * when it begins: on adopting, a person's last day, when they invite and their orders; each is counted on the day it falls
 * on. When they are heard of besides is drawn from the same luck when somebody reads it (`presence.ts`).
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
export type Leaving = (
  about: Pick<Ground, 'days' | 'stream' | 'adopters' | 'laid'>,
) => (from: number, to: number) => void

/** What a law sees of a run, and all that it can do in it. */
export interface Ground {
  readonly people: number
  readonly days: number
  readonly graph: Graph
  /** The market laid out for kernels, where it is. */
  readonly laid: Laid | undefined
  /** Whether everybody knows everybody without the ties being stored. */
  readonly meanField: boolean
  readonly delay: Delay
  /** The luck of a purpose. */
  readonly stream: (purpose: Purpose) => Stream
  /** 1 for everybody who has ever adopted. */
  readonly adopted: Uint8Array
  readonly adopters: Adopters
  readonly counts: Counts
  /** The orders of all adopters so far. */
  readonly bought: Bought
  /** Has newcomers adopt on a day; whoever has adopted before stays as they are. */
  readonly adopt: (newcomers: Newcomers, day: number) => void
  /** Has the adopter of a row, whose orders are drawn now, order once; `counts` and `bought` know of it. */
  readonly order: (row: number, day: number) => void
  /** Tells how to draw when adopters are heard of, under a law of which adopters log in. */
  readonly heardOf: (draw: DrawPresence) => void
  /** What a law writes on while the run lasts, left by an earlier run or made; the law wipes it. */
  readonly borrow: Borrow
}

/** The days of orders: those of the adopter of the first row in order of time, then those of the second, and so on. */
export interface Bought extends Rows {
  day: Uint16Array
}
