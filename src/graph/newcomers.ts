import { type Stream, uniform } from '../random/stream.ts'
import { firstTieOf, type Growth, makerOf } from './growth.ts'

/** About how many attempts are made together: what these touch stays near the processor. */
const attemptsTogether = 2048

/**
 * Some newcomers in a row who make `links` ties each, and their first attempts to find people, as many as ties.
 *
 * An attempt draws one end of one tie evenly: so a person in proportion to their degree.
 */
export interface Newcomers {
  readonly links: number
  /** How many there is room for. */
  readonly room: number
  /** The first of them, and the one behind the last. */
  first: number
  past: number
  /** The end that each attempt draws: 2 · tie is who made it, 2 · tie + 1 who was there before. */
  readonly ends: Int32Array
  /** Who is there; `unknown` where one of these newcomers makes the tie. */
  readonly people: Int32Array
  /** Attempts whose person has to be looked up. */
  readonly lookUps: Int32Array
}

/** A person who is not known yet. */
export const unknown = -1

/** Room for newcomers who make so many ties each. */
export function noNewcomers(links: number): Newcomers {
  const room = Math.ceil(attemptsTogether / links)
  const column = () => new Int32Array(room * links)
  return { links, room, first: 0, past: 0, ends: column(), people: column(), lookUps: column() }
}

/** An end of one of so many ties, for an attempt of a newcomer. */
export function drawnEnd(luck: Stream, newcomer: number, attempt: number, ties: number): number {
  return Math.floor(uniform(luck, newcomer, attempt) * ties * 2)
}

/** Who is at an end. */
export function personAt({ links, earlier }: Growth, end: number): number {
  return end % 2 === 0 ? makerOf(end >> 1, links) : earlier[end >> 1]
}

/** Finds who is at the ends that were drawn. No look-up needs another, so that all wait for memory at once. */
export function findPeople({ links, earlier }: Growth, newcomers: Newcomers): void {
  const { first, past, ends, people, lookUps } = newcomers
  const attempts = (past - first) * links
  let count = 0
  for (let at = 0; at < attempts; at++) {
    const end = ends[at]
    people[at] = makerOf(end >> 1, links)
    lookUps[count] = at
    count += end & 1
  }
  const ties = firstTieOf(first, links)
  for (let each = 0; each < count; each++) {
    const at = lookUps[each]
    const tie = ends[at] >> 1
    people[at] = tie < ties ? earlier[tie] : unknown
  }
}
