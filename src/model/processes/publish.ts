import { exp } from '../../arithmetic/exp.ts'
import { categoricalFrom } from '../../random/categoricalFrom.ts'
import { normalFrom } from '../../random/normalFrom.ts'
import { uniform } from '../../random/stream.ts'
import { readComments } from '../comments.ts'
import { formats } from '../contentState.ts'
import { evenly } from '../evenly.ts'
import type { Model } from '../model.ts'
import type { World } from '../world.ts'

/** Days until half of the memory of what was published lately is gone; what new pieces are compared with (assumption). */
const noveltyHalfLife = 14

/**
 * Content: the pieces due today are published, older ones fade, and good comments are read.
 *
 * A piece has a topic, a format and a quality, drawn. Its freshness is 1 − wear-out × sameness, where sameness is the
 * part of the recent pieces that had the same topic and format (同质化, report 2.3). Each piece keeps working for a
 * while: its pull halves every `memory` days (adstock, Broadbent 1979).
 */
export function publish(model: Model, world: World, day: number): void {
  const { content, market } = model
  const { content: state, streams, dayRows } = world
  fade(state.pullByTopic, content.memory)
  fade(state.byFormat, content.memory)
  fade(state.recent, noveltyHalfLife)
  const kept = exp(-Math.LN2 / content.memory)
  state.pieces *= kept
  state.prompting *= kept
  readComments(state, world.comments)

  const topicShares = market.topics.map((topic) => content.topics[topic] ?? 0)
  const anyTopic = topicShares.some((part) => part > 0)
  const weights = anyTopic ? topicShares : market.topics.map(() => 1)
  const formatShares = [content.formats.article, content.formats.shortVideo, content.formats.livestream]
  const pieces = evenly(day, content.piecesPerWeek, 7)
  for (let piece = 0; piece < pieces; piece++) {
    const topic = categoricalFrom(uniform(streams.pieceTopic, day, piece), weights)
    const format = categoricalFrom(uniform(streams.pieceFormat, day, piece), formatShares)
    const spread = content.qualitySpread * normalFrom(uniform(streams.pieceQuality, day, piece))
    const quality = Math.min(1, Math.max(0, content.quality + spread))
    const like = topic * formats + format
    const published = sum(state.recent)
    const sameness = published === 0 ? 0 : (state.recent[like] / published) * (published / (published + 1))
    state.freshness = 1 - content.wearOut * sameness
    state.recent[like] += 1
    state.pullByTopic[topic] += quality * state.freshness
    state.byFormat[format] += 1
    state.pieces += 1
    if (uniform(streams.piecePrompt, day, piece) < content.promptToShare) state.prompting += 1
  }
  state.strength = state.pieces > 0 ? sum(state.pullByTopic) / state.pieces : 0
  state.fullness = state.pieces / (state.pieces + 0.5)
  state.norm = Math.sqrt(state.pullByTopic.reduce((total, each) => total + each * each, 0))
  dayRows.contentCost[day] = pieces * content.pieceCost
  dayRows.freshness[day] = state.freshness
}

function fade(column: Float64Array, halfLife: number): void {
  const kept = exp(-Math.LN2 / halfLife)
  for (let at = 0; at < column.length; at++) column[at] *= kept
}

function sum(column: Float64Array): number {
  let total = 0
  for (const each of column) total += each
  return total
}
