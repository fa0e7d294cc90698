import { logistic } from '../arithmetic/logistic.ts'
import { logit } from '../arithmetic/logit.ts'
import { normalQuantile } from '../arithmetic/normalQuantile.ts'
import type { Graph } from '../graph/graph.ts'
import { homophilousFields } from '../graph/homophilousFields.ts'
import { normalFrom } from '../random/normalFrom.ts'
import { atOnce, roomForUniforms, uniforms } from '../random/uniforms.ts'
import type { Model } from './model.ts'
import { bytesOf, recent } from './recent.ts'
import { type Streams, streamsOf } from './streams.ts'

/** What is known of everybody from the first; drawn once, one value a person, and never written again. */
export interface Traits {
  readonly segment: Uint8Array
  /** φ, 0..1. */
  readonly fit: Float32Array
  /** δ, 0..1. */
  readonly dealProneness: Float32Array
  /** 1 for those who come for rewards alone. */
  readonly opportunist: Uint8Array
}

/**
 * What people are like.
 *
 * Fit and deal proneness are logit-normal around their segment's middle, correlated within it. Friends resemble each
 * other: segment and fit follow fields that are smooth along ties.
 *
 * The last ones of a graph are kept: a run, its twin without plays and other designs under the same luck are of the same
 * people.
 */
export function traitsOf(model: Model): Traits {
  const known = knownOf.get(model.graph) ?? recent<Traits>(most, bytesOf)
  knownOf.set(model.graph, known)
  return known(JSON.stringify([model.seed, model.market]), () => drawTraits(model))
}

/** Bytes of traits that are kept of a graph: those of eighty replicates of ten thousand people. */
const most = 8_000_000
const knownOf = new WeakMap<Graph, (whose: string, draw: () => Traits) => Traits>()

/** Draws of people in a row. */
const opportunism = roomForUniforms()
const leanings = roomForUniforms()

function drawTraits(model: Model): Traits {
  const { people, market } = model
  const streams = streamsOf(model.seed)
  const isPlaced = model.graph.blocks !== undefined || market.segments.length === 1
  const purposes = isPlaced ? (['fitLeaning'] as const) : (['fitLeaning', 'segmentLeaning'] as const)
  const noises = purposes.map((purpose) => noise(model, streams, purpose))
  const [fitLeaning, segmentLeaning] = homophilousFields(model.graph, noises, market.homophily)
  const segment = model.graph.blocks ?? segmentsOf(model, segmentLeaning)
  const traits: Traits = {
    segment,
    fit: new Float32Array(people),
    dealProneness: new Float32Array(people),
    opportunist: new Uint8Array(people),
  }
  const kinds = market.segments.map((each) => ({
    ...each,
    middleFit: logit(inside(each.fit)),
    middleDeal: logit(inside(each.dealProneness)),
    restOfDeal: Math.sqrt(1 - each.fitDealCorrelation * each.fitDealCorrelation),
  }))
  for (let person = 0; person < people; person++) {
    const at = person % atOnce
    if (at === 0) {
      uniforms(streams.opportunism, person, opportunism)
      uniforms(streams.dealLeaning, person, leanings)
    }
    const kind = kinds[segment[person]]
    // Someone who comes for rewards alone: the product does not suit them, and every deal does (assumption).
    const isOpportunist = opportunism[at] < kind.opportunists
    traits.opportunist[person] = Number(isOpportunist)
    const leaning = fitLeaning[person]
    const own = isOpportunist ? 0 : normalFrom(leanings[at])
    const deal = kind.fitDealCorrelation * leaning + kind.restOfDeal * own
    traits.fit[person] = isOpportunist ? 0 : logistic(kind.middleFit + kind.fitSpread * leaning)
    traits.dealProneness[person] = isOpportunist ? 1 : logistic(kind.middleDeal + kind.dealSpread * deal)
  }
  return traits
}

/** Places people in segments by their leaning, so that friends tend to share one; all in the first where there is none. */
function segmentsOf(model: Model, leaning: Float64Array | undefined): Uint8Array {
  const { segments } = model.market
  const segment = new Uint8Array(model.people)
  if (leaning === undefined) return segment
  const bounds: number[] = []
  let below = 0
  for (const each of segments.slice(0, -1)) {
    below += each.share
    bounds.push(below <= 0 ? Number.NEGATIVE_INFINITY : below >= 1 ? Number.POSITIVE_INFINITY : normalQuantile(below))
  }
  for (let person = 0; person < model.people; person++) {
    let at = 0
    while (at < bounds.length && leaning[person] >= bounds[at]) at++
    segment[person] = at
  }
  return segment
}

function noise(model: Model, streams: Streams, purpose: 'fitLeaning' | 'segmentLeaning'): Float64Array {
  const values = new Float64Array(model.people)
  for (let person = 0; person < model.people; person++) {
    if (person % atOnce === 0) uniforms(streams[purpose], person, leanings)
    values[person] = normalFrom(leanings[person % atOnce])
  }
  return values
}

/** Keeps a share off 0 and 1, where log-odds end. */
function inside(part: number): number {
  return Math.min(0.999, Math.max(0.001, part))
}
