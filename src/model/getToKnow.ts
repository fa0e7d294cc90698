import { exp } from '../arithmetic/exp.ts'
import { log } from '../arithmetic/log.ts'
import { dirichletLaw } from '../random/dirichletLaw.ts'
import { gammaLaw } from '../random/gammaLaw.ts'
import { normalFrom } from '../random/normalFrom.ts'
import { uniform } from '../random/stream.ts'
import type { Market } from './market.ts'
import type { Model } from './model.ts'
import { never } from './never.ts'
import type { Product } from './product.ts'
import { founder } from './route.ts'
import { addRow } from './rows.ts'
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

/**
 * Puts someone on the roll who joins, with what they are like: sociability is log-normal and the buying rate gamma (NBD),
 * both with mean 1.
 */
export function register(model: Model, world: World, person: number): void {
  const { product, behaviour, market } = model
  const { traits, streams, roll, rowOf } = world
  knowInterests(model, world, person)
  if (rowOf[person] < 0) rowOf[person] = addRow(roll)
  const row = rowOf[person]
  const topics = market.topics.length
  const segment = traits.segment[person]
  roll.person[row] = person
  roll.segment[row] = segment
  roll.fit[row] = traits.fit[person]
  for (let topic = 0; topic < topics; topic++) {
    roll.interests[row * topics + topic] = world.character.interests[person * topics + topic]
  }
  roll.dealProneness[row] = traits.dealProneness[person]
  roll.joinDay[row] = world.joinDay[person]
  roll.isFounder[row] = Number(world.route[person] === founder)
  const spread = market.segments[segment].sociabilitySpread
  roll.logSociability[row] = spread * normalFrom(uniform(streams.sociability, person)) - (spread * spread) / 2
  roll.liveliness[row] = behaviour.logIn.spread * normalFrom(uniform(streams.liveliness, person))
  roll.buyingRate[row] = buyingLawOf(product)(uniform(streams.buyingRate, person)) / product.buyingSpread
  roll.orderOdds[row] = oddsOfRate((1 / product.interpurchase / behaviour.logIn.base) * roll.buyingRate[row])
  roll.restlessness[row] = behaviour.leave.spread * normalFrom(uniform(streams.staying, person))
  roll.habit[row] = behaviour.logIn.base
  roll.satisfaction[row] = 0.5
  roll.reference[row] = 1
  roll.lastLogin[row] = never
  roll.dealEnds[row] = never
  roll.lastFailure[row] = never
  roll.complaintDay[row] = never
  roll.ignoredDay[row] = never
}

/** The log-odds of at least one event at a Poisson rate: ln(e^rate − 1). */
function oddsOfRate(rate: number): number {
  // Beyond 40 the 1 is lost in the last bit anyway, and e^rate would overflow in the end.
  return rate > 40 ? rate : log(exp(rate) - 1)
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
