import { exp } from '../arithmetic/exp.ts'
import { lengthOf } from './match.ts'

/** The formats of content, by their place in everything kept by format. */
export const formatNames = ['article', 'shortVideo', 'livestream'] as const
export const article = 0
export const shortVideo = 1
export const livestream = 2

/** Days until half of the memory of what was published lately is gone; what new pieces are compared with (assumption). */
const noveltyHalfLife = 14

/** The content that one audience meets: what is at work today, and what it remembers. */
export interface Shelf {
  /** Pieces still at work, decayed, by format: a piece counts 1 on its day. */
  readonly pieces: Float64Array
  /** Those of them that ask to be shared. */
  readonly prompting: Float64Array
  /** The pieces still at work weighed by quality and freshness: `pull[topic × formats + format]`. */
  readonly pull: Float64Array
  /** How much of each topic and format appeared lately, in the same places: what a new piece is compared with. */
  readonly recent: Float64Array
  /** The pull of each topic, all formats together. */
  readonly pullByTopic: Float64Array
  /** Its length as a vector, for the match with a person's interests. */
  length: number
  /** The best of today's livestreams on each topic, quality × freshness, 0..1; 0 without one. */
  readonly onAir: Float64Array
  /** Whether there is a livestream today. */
  live: boolean
  /** Today's comments that are content themselves, in pieces, and their pull by topic: read from tomorrow on. */
  comments: number
  readonly commentPull: Float64Array
  /** Part of the pieces at work in each format, and part of them that ask to be shared, 0..1; 0 without pieces. */
  readonly parts: Float64Array
  asking: number
  /** Today's figures, 0..1: mean quality × freshness of what is at work, how full the calendar is, the latest freshness. */
  strength: number
  fullness: number
  freshness: number
}

/** A piece of content as it is put on a shelf. */
export interface Piece {
  readonly topic: number
  readonly format: number
  /** 0..1. */
  readonly quality: number
  readonly prompting: boolean
}

/** A shelf with nothing on it. */
export function emptyShelf(topics: number): Shelf {
  const formats = formatNames.length
  return {
    pieces: new Float64Array(formats),
    prompting: new Float64Array(formats),
    pull: new Float64Array(topics * formats),
    recent: new Float64Array(topics * formats),
    pullByTopic: new Float64Array(topics),
    length: 0,
    onAir: new Float64Array(topics),
    live: false,
    comments: 0,
    commentPull: new Float64Array(topics),
    parts: new Float64Array(formats),
    asking: 0,
    strength: 0,
    fullness: 0,
    freshness: 1,
  }
}

/**
 * A night passes: what is on the shelf keeps 2^(−1 / half-life) of its pull (adstock, Broadbent 1979), so that a piece a
 * day adds up to 1 / (1 − 2^(−1 / half-life)) pieces at work; yesterday's livestreams are off the air.
 *
 * @param halfLives days, by format
 */
export function fade(shelf: Shelf, halfLives: readonly number[]): void {
  const formats = formatNames.length
  const kept = halfLives.map((days) => exp(-Math.LN2 / days))
  const remembered = exp(-Math.LN2 / noveltyHalfLife)
  for (let format = 0; format < formats; format++) {
    shelf.pieces[format] *= kept[format]
    shelf.prompting[format] *= kept[format]
  }
  for (let at = 0; at < shelf.pull.length; at++) {
    shelf.pull[at] *= kept[at % formats]
    shelf.recent[at] *= remembered
  }
  shelf.onAir.fill(0)
  shelf.live = false
}

/**
 * Puts a new piece on a shelf. Its freshness is 1 − wear-out × sameness, where sameness is r / (1 + n): of the n pieces
 * that appeared lately, r had its topic and its format (同质化, report 2.3). The first piece is wholly fresh.
 */
export function put(shelf: Shelf, { topic, format, quality, prompting }: Piece, wearOut: number): void {
  const like = topic * formatNames.length + format
  const sameness = shelf.recent[like] / (1 + sum(shelf.recent))
  shelf.freshness = 1 - wearOut * sameness
  shelf.recent[like] += 1
  shelf.pull[like] += quality * shelf.freshness
  shelf.pieces[format] += 1
  if (prompting) shelf.prompting[format] += 1
  if (format !== livestream) return
  shelf.live = true
  shelf.onAir[topic] = Math.max(shelf.onAir[topic], quality * shelf.freshness)
}

/**
 * The comments of the day before join what is at work; each stands under a piece and is met with it, so that the parts of
 * formats, and of pieces that ask to be shared, stay what they are.
 */
export function readComments(shelf: Shelf): void {
  const formats = formatNames.length
  const pieces = sum(shelf.pieces)
  if (shelf.comments > 0 && pieces > 0) {
    for (let at = 0; at < shelf.pull.length; at++) {
      shelf.pull[at] += (shelf.commentPull[Math.floor(at / formats)] * shelf.pieces[at % formats]) / pieces
    }
    const grown = 1 + shelf.comments / pieces
    for (let format = 0; format < formats; format++) {
      shelf.pieces[format] *= grown
      shelf.prompting[format] *= grown
    }
  }
  shelf.comments = 0
  shelf.commentPull.fill(0)
}

/** Adds up what is on a shelf: today's figures. */
export function total(shelf: Shelf): void {
  const formats = formatNames.length
  const pieces = sum(shelf.pieces)
  shelf.pullByTopic.fill(0)
  for (let at = 0; at < shelf.pull.length; at++) shelf.pullByTopic[Math.floor(at / formats)] += shelf.pull[at]
  shelf.length = lengthOf(shelf.pullByTopic)
  for (let format = 0; format < formats; format++) shelf.parts[format] = pieces > 0 ? shelf.pieces[format] / pieces : 0
  shelf.asking = pieces > 0 ? sum(shelf.prompting) / pieces : 0
  shelf.strength = pieces > 0 ? sum(shelf.pullByTopic) / pieces : 0
  shelf.fullness = pieces / (pieces + 0.5)
}

function sum(column: Float64Array): number {
  let added = 0
  for (const each of column) added += each
  return added
}
