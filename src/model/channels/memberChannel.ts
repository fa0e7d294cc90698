import type { z } from 'zod'
import type { Graph } from '../../graph/graph.ts'
import type { Words } from '../../text/language.ts'
import { choice } from '../../units/word.ts'
import type { DayColumn } from '../dayRows.ts'
import type { Purpose } from '../streams.ts'

/** No tie between the member and whoever is told. */
export const noTie = -1

/** Which ties a channel goes along. */
export type TieKind = 'strong' | 'weak' | 'both'

/** The field of a channel that goes along ties. */
export const ties = choice(['strong', 'weak', 'both'], {
  summary: { en: 'Ties that it goes along.', zh: '沿多少比例的关系传播。' },
  default: 'both',
})

/** One member's sharing on one channel on one day, as the channel's rule sees it. */
export interface Telling {
  readonly graph: Graph
  readonly day: number
  readonly member: number
  /** Part of the channel's reach that the platform leaves to this sharing. */
  readonly reach: number
  /** How good there is a video to share: strength of the content × part of it that is short video, 0..1. */
  readonly video: number
  /** Room for the arcs that a rule picks; emptied by the rule. */
  readonly chosen: number[]
  /** Room for a number for each of the member's ties. */
  readonly weights: number[]
  readonly isOutside: (person: number) => boolean
  /** Whether an arc is of a kind. */
  readonly isOf: (arc: number, kind: TieKind) => boolean
  /**
   * How readily the member asks the friend at the end of an arc in person, 0 and up: along strong ties more readily than
   * along weak ones, and friends whom the product suits more than others, e^(matching · (φ − ½)) times as much (better
   * matching, Schmitt, Skiera & Van den Bulte 2011); the more there is to gain, the less of both (Ryu & Feick 2007). 0 for
   * those who are inside, unless a play has members asked, too, and for those asked as often as anyone would.
   */
  readonly readiness: (arc: number) => number
  /** Whether this is the first time in this sharing that this is asked about a person. */
  readonly isFirst: (person: number) => boolean
  /** A draw about the member and someone else, in (0, 1). */
  readonly draw: (purpose: Purpose, about: number, ordinal: number) => number
  /**
   * Tells someone outside, or whom a play has asked.
   *
   * @param arc the tie from the member, or `noTie`
   * @param answered chance that the person ever reacts
   */
  readonly tell: (person: number, arc: number, answered: number) => void
  /** Books fen as cost of the channel. */
  readonly charge: (fen: number) => void
}

/** A way by which members pass word on: what it is, its fields, and its rule. */
export interface MemberChannel<Fields extends z.ZodRawShape> {
  readonly summary: Words
  readonly chinese: string
  /** Its number in the table of invitations; keys draws, so never given to another channel. */
  readonly number: number
  /** Whether it is a personal message to someone chosen, rather than a broadcast. */
  readonly personal: boolean
  /** The base rate of sharing on it, in `behaviour.share`. */
  readonly base: 'base' | 'groupBase' | 'feedBase' | 'videoBase'
  /** What it does to people's willingness, in `behaviour.answer`; nothing where a word is as good as any. */
  readonly trust?: 'group' | 'feed' | 'shortVideo'
  /** The stream of who shares on it. */
  readonly wish: Purpose
  /** The daily columns that count who is told by it, and who joins through it. */
  readonly told: DayColumn
  readonly joined: DayColumn
  readonly parameters: z.ZodObject<Fields, z.core.$strict>
  /** Spreads word, and returns how many messages were sent. */
  readonly spread: (telling: Telling, fields: z.output<z.ZodObject<Fields, z.core.$strict>>) => number
}

/** A channel of members; keeps the field types that its rule may rely on. */
export function memberChannel<Fields extends z.ZodRawShape>(given: MemberChannel<Fields>): MemberChannel<Fields> {
  return given
}
