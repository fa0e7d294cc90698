import { exp } from '../arithmetic/exp.ts'
import { dirichletLaw } from '../random/dirichletLaw.ts'
import { gammaLaw } from '../random/gammaLaw.ts'
import { normalFrom } from '../random/normalFrom.ts'
import { uniform } from '../random/stream.ts'
import type { Market } from './market.ts'
import type { Model } from './model.ts'
import type { Product } from './product.ts'
import type { World } from './world.ts'

/** Draws what a person is interested in, if it is not known: Dirichlet around the interests of their segment. */
export function knowInterests({ market }: Model, { character, traits, streams }: World, person: number): void {
  if (character.isKnown[person] === 1) return
  character.isKnown[person] = 1
  const topics = market.topics.length
  const { draws, interests } = lawsOf(market)
  for (let topic = 0; topic < topics; topic++) draws[topic] = uniform(streams.interests, person, topic)
  interests[traits.segment[person]](draws, character.interests, person * topics)
}

/** Draws what a member is like: sociability is log-normal and the buying rate gamma (NBD), both with mean 1. */
export function knowMember(model: Model, world: World, person: number): void {
  const { product, behaviour, market } = model
  const { character, traits, streams } = world
  knowInterests(model, world, person)
  const spread = market.segments[traits.segment[person]].sociabilitySpread
  character.sociability[person] = exp(spread * normalFrom(uniform(streams.sociability, person)) - (spread * spread) / 2)
  character.liveliness[person] = behaviour.logIn.spread * normalFrom(uniform(streams.liveliness, person))
  character.buyingRate[person] = buyingLawOf(product)(uniform(streams.buyingRate, person)) / product.buyingSpread
  character.restlessness[person] = behaviour.leave.spread * normalFrom(uniform(streams.staying, person))
}

/** The laws of interests, by segment, and room for the draws of one person. */
const lawsOf = oncePer(({ topics, segments }: Market) => ({
  draws: new Float64Array(topics.length),
  interests: segments.map((each) => dirichletLaw(concentrationsOf(topics, each.interests, each.interestFocus))),
}))

const buyingLawOf = oncePer(({ buyingSpread }: Product) => gammaLaw(buyingSpread))

/** The tables of a law fill up as they are asked: they are kept as long as what they are of. */
function oncePer<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const all = new WeakMap<Of, Made>()
  return (of) => {
    const made = all.get(of) ?? make(of)
    all.set(of, made)
    return made
  }
}

function concentrationsOf(
  topics: readonly string[],
  interests: Readonly<Record<string, number>>,
  focus: number,
): number[] {
  const named = topics.some((topic) => (interests[topic] ?? 0) > 0)
  // A topic nobody named still interests a few: the Dirichlet distribution needs every part above 0.
  return topics.map((topic) => Math.max(0.02, named ? (interests[topic] ?? 0) : 1 / topics.length) * focus)
}
