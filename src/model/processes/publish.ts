import { categoricalFrom } from '../../random/categoricalFrom.ts'
import { normalFrom } from '../../random/normalFrom.ts'
import { uniform } from '../../random/stream.ts'
import { evenly } from '../evenly.ts'
import { evenMix, mixOf } from '../mixOf.ts'
import type { Model } from '../model.ts'
import { piecesDue, piecesSoFar, type Series } from '../plan.ts'
import { fade, formatNames, type Piece, put, readComments, total } from '../shelf.ts'
import type { World } from '../world.ts'

/**
 * Content: the pieces due today are published, those of the steady stream and those of the calendar, older ones fade, and
 * the good comments of yesterday are read.
 *
 * A piece has a topic, a format and a quality, drawn. Everybody meets it, or the people of the segments that it is for.
 * How it fades, and how sameness wears it out, stands in `shelf.ts`.
 */
export function publish(model: Model, world: World, day: number): void {
  const { content, plan } = model
  const { shelves, shelfOf } = world.content
  const halfLives = formatNames.map((format) => content.memory * content.formatMemory[format])
  for (const shelf of shelves) {
    fade(shelf, halfLives)
    readComments(shelf)
  }

  const steady = steadyPieces(model, world, day)
  for (const piece of steady) for (const shelf of shelves) put(shelf, piece, content.wearOut)
  let cost = steady.length * content.pieceCost
  plan.forEach((series, at) => {
    const audience =
      series.segments.length === 0 ? shelves : series.segments.map((segment) => shelves[shelfOf[segment]])
    const pieces = plannedPieces(model, world, day, series, at)
    for (const piece of pieces) for (const shelf of audience) put(shelf, piece, content.wearOut)
    cost += pieces.length * series.pieceCost
  })

  for (const shelf of shelves) total(shelf)
  world.dayRows.contentCost[day] = cost + evenly(day, content.recommender.monthlyCost, 30)
  world.dayRows.freshness[day] = meanFreshness(model, world)
}

/** Today's pieces of the steady stream. */
function steadyPieces({ content, market }: Model, { streams }: World, day: number): readonly Piece[] {
  const topics = mixOf(market.topics, content.topics) ?? evenMix(market.topics)
  const formats = formatNames.map((format) => content.formats[format])
  return Array.from({ length: evenly(day, content.piecesPerWeek, 7) }, (_, piece) => ({
    topic: categoricalFrom(uniform(streams.pieceTopic, day, piece), topics),
    format: categoricalFrom(uniform(streams.pieceFormat, day, piece), formats),
    quality: around(content.quality, content.qualitySpread, uniform(streams.pieceQuality, day, piece)),
    prompting: uniform(streams.piecePrompt, day, piece) < content.promptToShare,
  }))
}

/** Today's pieces of a series; their luck goes with the place of the series in the calendar and their own place in it. */
function plannedPieces(
  { content }: Model,
  { streams }: World,
  day: number,
  series: Series,
  place: number,
): readonly Piece[] {
  const before = piecesSoFar(series, day)
  return Array.from({ length: piecesDue(series, day) }, (_, at) => ({
    topic: categoricalFrom(uniform(streams.plannedTopic, place, before + at), series.topics),
    format: series.format,
    quality: around(series.quality, content.qualitySpread, uniform(streams.plannedQuality, place, before + at)),
    prompting: uniform(streams.plannedPrompt, place, before + at) < series.promptToShare,
  }))
}

/** Normal around the usual, cut to 0..1. */
function around(usual: number, spread: number, draw: number): number {
  return Math.min(1, Math.max(0, usual + spread * normalFrom(draw)))
}

/** The freshness of the latest piece; where segments have content of their own, the mean by their shares of the market. */
function meanFreshness({ market }: Model, { content: { shelves, shelfOf } }: World): number {
  if (shelves.length === 1) return shelves[0].freshness
  return market.segments.reduce((mean, { share }, segment) => mean + share * shelves[shelfOf[segment]].freshness, 0)
}
