import type { SeriesFields } from './calendar.ts'
import { type Clock, dayOf } from './clock.ts'
import type { Content } from './content.ts'
import type { Market } from './market.ts'
import { evenMix, mixOf } from './mixOf.ts'
import { formatNames } from './shelf.ts'

/** A planned series of pieces, ready for a run. */
export interface Series {
  /** First day, and the day after the last, counted from 0. */
  readonly start: number
  readonly end: number
  /** So many pieces in so many days, the first on the first day. */
  readonly times: number
  readonly period: number
  /** Weight of each topic of the market. */
  readonly topics: Float64Array
  readonly format: number
  readonly quality: number
  readonly promptToShare: number
  /** Fen. */
  readonly pieceCost: number
  /** The segments it is for, by their place in the market's list; none: everybody. */
  readonly segments: readonly number[]
}

/**
 * The content calendar, ready for a run: what an entry leaves out is as in the steady stream.
 *
 * @throws `unknown segment`
 */
export function planOf(content: Content, market: Market, clock: Clock): readonly Series[] {
  return content.calendar.map((each) => seriesOf(each, content, market, clock))
}

/** How many pieces of a series appear on a day: its k-th, from 0, on the day ⌊k · period / times⌋ after its first. */
export function piecesDue({ start, end, times, period }: Series, day: number): number {
  return day < start || day >= end
    ? 0
    : piecesBefore(day - start + 1, times, period) - piecesBefore(day - start, times, period)
}

/** How many pieces of a series have appeared before a day. */
export function piecesSoFar({ start, times, period }: Series, day: number): number {
  return piecesBefore(Math.max(0, day - start), times, period)
}

function piecesBefore(days: number, times: number, period: number): number {
  return Math.ceil((days * times) / period)
}

function seriesOf(given: SeriesFields, content: Content, market: Market, clock: Clock): Series {
  const start = dayOf(clock, given.start)
  const perWeek = given.piecesPerWeek
  const own = given.topic === undefined ? given.topics : { [given.topic]: 1 }
  return {
    start,
    end: given.end === undefined ? start + Math.round(given.days) : dayOf(clock, given.end) + 1,
    times: perWeek ?? 1,
    period: perWeek === undefined ? given.every : 7,
    topics: mixOf(market.topics, own) ?? mixOf(market.topics, content.topics) ?? evenMix(market.topics),
    format: formatNames.indexOf(given.format),
    quality: given.quality ?? content.quality,
    promptToShare: given.promptToShare ?? content.promptToShare,
    pieceCost: given.pieceCost ?? content.pieceCost,
    segments: given.for.map((name) => placeOf(name, market)),
  }
}

function placeOf(name: string, { segments }: Market): number {
  const place = segments.findIndex((segment) => segment.name === name)
  if (place < 0) throw new Error(`unknown segment: ${name}`)
  return place
}
