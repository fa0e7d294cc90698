import { exp } from '../arithmetic/exp.ts'
import { logistic } from '../arithmetic/logistic.ts'
import { logit } from '../arithmetic/logit.ts'
import { normalQuantile } from '../arithmetic/normalQuantile.ts'
import { homophilousField } from '../graph/homophilousField.ts'
import { dirichletLaw } from '../random/dirichletLaw.ts'
import { gammaLaw } from '../random/gammaLaw.ts'
import { geometricFrom } from '../random/geometricFrom.ts'
import { normalFrom } from '../random/normalFrom.ts'
import { uniform } from '../random/stream.ts'
import { leastOf } from '../stats/leastOf.ts'
import type { Model } from './model.ts'
import { firstEncounters } from './processes/arrive.ts'
import { enrol } from './processes/join.ts'
import { type Streams, streamsOf } from './streams.ts'
import { emptyWorld, founder, type Traits, type World } from './world.ts'

/** The world on the eve of the first day: everybody has their traits, and the first members are in. */
export function populate(model: Model): World {
  const world = emptyWorld(model, drawTraits(model))
  found(model, world)
  world.encounters = firstEncounters(model, world.streams)
  formRings(model, world)
  return world
}

/**
 * Draws what people are like.
 *
 * Fit and deal proneness are logit-normal around their segment's middle, correlated within it; sociability is log-normal
 * with mean 1; buying rates are gamma with mean 1 (NBD); interests are Dirichlet around the segment's. Friends resemble
 * each other: segment and fit follow fields that are smooth along ties.
 */
export function drawTraits(model: Model): Traits {
  const { people, market, product, behaviour } = model
  const streams = streamsOf(model.seed)
  const topics = market.topics.length
  const segment = model.graph.blocks ?? segmentsOf(model, streams)
  const fitLeaning = homophilousField(model.graph, noise(model, streams, 'fitLeaning'), market.homophily)
  const traits: Traits = {
    segment,
    fit: new Float32Array(people),
    dealProneness: new Float32Array(people),
    interests: new Float32Array(people * topics),
    sociability: new Float32Array(people),
    liveliness: new Float32Array(people),
    buyingRate: new Float32Array(people),
    restlessness: new Float32Array(people),
    opportunist: new Uint8Array(people),
  }
  const interestLaws = market.segments.map((each) =>
    dirichletLaw(concentrationsOf(model, each.interests, each.interestFocus)),
  )
  const buyingLaw = gammaLaw(product.buyingSpread)
  const draws = new Float64Array(topics)
  for (let person = 0; person < people; person++) {
    const kind = market.segments[segment[person]]
    const leaning = fitLeaning[person]
    const own = normalFrom(uniform(streams.dealLeaning, person))
    const rho = kind.fitDealCorrelation
    const deal = rho * leaning + Math.sqrt(1 - rho * rho) * own
    traits.fit[person] = logistic(logit(inside(kind.fit)) + kind.fitSpread * leaning)
    traits.dealProneness[person] = logistic(logit(inside(kind.dealProneness)) + kind.dealSpread * deal)
    const spread = kind.sociabilitySpread
    traits.sociability[person] = exp(spread * normalFrom(uniform(streams.sociability, person)) - (spread * spread) / 2)
    traits.liveliness[person] = behaviour.logIn.spread * normalFrom(uniform(streams.liveliness, person))
    traits.buyingRate[person] = buyingLaw(uniform(streams.buyingRate, person)) / product.buyingSpread
    traits.restlessness[person] = behaviour.leave.spread * normalFrom(uniform(streams.staying, person))
    for (let topic = 0; topic < topics; topic++) draws[topic] = uniform(streams.interests, person, topic)
    interestLaws[segment[person]](draws, traits.interests, person * topics)
    if (uniform(streams.opportunism, person) >= kind.opportunists) continue
    traits.opportunist[person] = 1
    // Someone who comes for rewards alone: the product does not suit them, and every deal does (assumption).
    traits.fit[person] = 0
    traits.dealProneness[person] = 1
  }
  return traits
}

/** Places people in segments by their leaning, so that friends tend to share one. */
function segmentsOf(model: Model, streams: Streams): Uint8Array {
  const { segments, homophily } = model.market
  const segment = new Uint8Array(model.people)
  if (segments.length === 1) return segment
  const field = homophilousField(model.graph, noise(model, streams, 'segmentLeaning'), homophily)
  const bounds: number[] = []
  let below = 0
  for (const each of segments.slice(0, -1)) {
    below += each.share
    bounds.push(below <= 0 ? Number.NEGATIVE_INFINITY : below >= 1 ? Number.POSITIVE_INFINITY : normalQuantile(below))
  }
  for (let person = 0; person < model.people; person++) {
    let at = 0
    while (at < bounds.length && field[person] >= bounds[at]) at++
    segment[person] = at
  }
  return segment
}

/** The first members: likelier the better the product suits them, and active of late. */
function found(model: Model, world: World): void {
  const { community, people } = model
  const { fit, liveliness } = world.traits
  const reluctance = new Float64Array(people)
  for (let person = 0; person < people; person++) {
    reluctance[person] = -(community.memberFit * fit[person] + logit(uniform(world.streams.founding, person)))
  }
  for (const person of leastOf(reluctance, community.members)) {
    enrol(model, world, person, 0, founder)
    world.exposed[person] = 1
    const rate = logistic(logit(model.behaviour.logIn.base) + liveliness[person])
    world.habit[person] = rate
    world.lastLogin[person] = -1 - Math.min(365, geometricFrom(uniform(world.streams.founding, person, 1), rate))
  }
}

/** Which opportunists work in rings. */
function formRings(model: Model, world: World): void {
  const { rings } = model.behaviour.cheat
  for (let person = 0; person < model.people; person++) {
    if (world.traits.opportunist[person] === 0) continue
    world.inRing[person] = Number(uniform(world.streams.ring, person) < rings)
  }
}

function noise(model: Model, streams: Streams, purpose: 'fitLeaning' | 'segmentLeaning'): Float64Array {
  const values = new Float64Array(model.people)
  for (let person = 0; person < model.people; person++) values[person] = normalFrom(uniform(streams[purpose], person))
  return values
}

function concentrationsOf(model: Model, interests: Readonly<Record<string, number>>, focus: number): number[] {
  const { topics } = model.market
  const named = topics.some((topic) => (interests[topic] ?? 0) > 0)
  // A topic nobody named still interests a few: the Dirichlet distribution needs every part above 0.
  return topics.map((topic) => Math.max(0.02, named ? (interests[topic] ?? 0) : 1 / topics.length) * focus)
}

/** Keeps a share off 0 and 1, where log-odds end. */
function inside(part: number): number {
  return Math.min(0.999, Math.max(0.001, part))
}
