import type { Graph } from '../graph/graph.ts'
import type { DayRows } from './dayRows.ts'
import type { Invitations } from './invitations.ts'
import type { Streams } from './streams.ts'

/**
 * A reduced form: the richer rules are off, and the engine runs under laws whose results are known in closed form.
 *
 * People, invitations, orders and money are kept in the same tables and add up as always.
 */
export interface Reduced {
  /** Who has adopted on the first day: so many, all as likely, or these. */
  readonly seeds: { readonly people: number } | { readonly nodes: readonly number[] }
  readonly spread: Law
  /** Days from being asked to saying yes, from one uniform draw. */
  readonly delay: (u: number) => number
  readonly buying: Law | undefined
  readonly leaving: Law | undefined
  /** Whether everybody knows everybody without the ties being stored. */
  readonly meanField: boolean
}

/** A law of a reduced form; called once a run, so that it may keep what it needs from day to day. */
export type Law = (ground: Ground) => Step

/** What happens in a day under a law. */
export type Step = (day: number) => void

/** What a law sees of a run, and all that it can do in it. */
export interface Ground {
  readonly people: number
  readonly days: number
  readonly graph: Graph
  /** Whether everybody knows everybody without the ties being stored. */
  readonly meanField: boolean
  /** Days from being asked to saying yes, from one uniform draw. */
  readonly delay: (u: number) => number
  readonly streams: Streams
  /** Whether a person has not adopted yet. */
  readonly isOutside: (person: number) => boolean
  /** Those who have adopted and not left: who had in the morning in the order of their numbers, then who came today. */
  readonly members: () => Int32Array
  /** Those who adopted today and, on the first day, those who had before. */
  readonly newcomers: () => Int32Array
  readonly isMember: (person: number) => boolean
  /** The day on which each person adopted. */
  readonly joinDay: Int32Array
  /** How often each person has ordered. */
  readonly orders: Int32Array
  readonly invitations: Invitations
  /** The first invitation that falls due on each day, or -1. */
  readonly dueInvitations: Int32Array
  readonly dayRows: DayRows
  /** Has a person adopt, by themselves, once `join` is called; a smaller draw comes first. */
  readonly adopt: (person: number, draw: number) => void
  /** Has whoever an invitation is to adopt through it once `join` is called. */
  readonly accept: (row: number) => void
  readonly join: (day: number) => void
  /** Notes that a member has logged in, and has shared. */
  readonly visit: (member: number, day: number) => void
  readonly share: (member: number, day: number) => void
  /** Has a member order once, at the list price. */
  readonly order: (member: number, day: number) => void
  readonly depart: (member: number, day: number) => void
}
