import { match, matchChosen } from './match.ts'
import type { Model } from './model.ts'
import type { Shelf } from './shelf.ts'
import { member } from './status.ts'
import type { World } from './world.ts'

/** The pull from which on a topic is there to be recommended: about a usual piece after three half-lives (assumption). */
const leastAtWork = 0.05

/** The content that a person meets. */
export function shelfFor({ content, traits }: World, person: number): Shelf {
  return content.shelves[content.shelfOf[traits.segment[person]]]
}

/**
 * How much the community's content appeals to a person today: strength × fullness × match, 0..1.
 *
 * Strength is the mean quality × freshness of the pieces still at work; fullness n / (n + ½) rises with their number n;
 * the match is that of the person's interests with the topics of those pieces, for members brought nearer to the best
 * that these allow by the recommender's accuracy (`match.ts`). Where the recommender narrows, what it chooses for a
 * member resembles itself more than what is published, and loses part of its appeal. Without content the appeal is 0.
 */
export function appealOfContent(model: Model, world: World, person: number): number {
  const from = person * model.market.topics.length
  return appealOf(model, shelfFor(world, person), world.character.interests, from, world.status[person] === member)
}

/** The same of the member in a row of the roll. */
export function appealToMember(model: Model, { content, roll }: World, row: number): number {
  const shelf = content.shelves[content.shelfOf[roll.segment[row]]]
  return appealOf(model, shelf, roll.interests, row * model.market.topics.length, true)
}

function appealOf(model: Model, shelf: Shelf, interests: Float32Array, from: number, isMember: boolean): number {
  const { strength, fullness, pullByTopic, length } = shelf
  if (length === 0) return 0
  const { accuracy, narrowing } = model.content.recommender
  if (accuracy === 0 || !isMember) return strength * fullness * match(interests, from, pullByTopic, length)
  const appeal = strength * fullness * matchChosen(interests, from, pullByTopic, length, accuracy, leastAtWork)
  if (narrowing === 0) return appeal
  const more = narrowness(interests, from, pullByTopic)
  return appeal * (1 - model.content.wearOut * narrowing * accuracy * more)
}

/**
 * How much more alike the pieces are that suit a person best than all that are at work, 0..1: the chance that two of
 * them are on one topic, above the same chance among all (the sum of squared shares, Herfindahl's index).
 */
function narrowness(interests: Float32Array, from: number, pullByTopic: Float64Array): number {
  let chosen = 0
  let squareOfChosen = 0
  let all = 0
  let squareOfAll = 0
  for (let topic = 0; topic < pullByTopic.length; topic++) {
    const pull = pullByTopic[topic]
    const interest = pull >= leastAtWork ? interests[from + topic] : 0
    chosen += interest
    squareOfChosen += interest * interest
    all += pull
    squareOfAll += pull * pull
  }
  return chosen === 0 ? 0 : Math.max(0, squareOfChosen / (chosen * chosen) - squareOfAll / (all * all))
}

/** How much one topic appeals to a person when the content is as good as usual: quality × match, 0..1. */
export function appealOfTopic(model: Model, world: World, person: number, topic: number): number {
  const topics = model.market.topics.length
  const { interests } = world.character
  return (model.content.quality * interests[person * topics + topic]) / lengthOfInterests(interests, person, topics)
}

/** How much today's livestreams appeal to a person: quality × freshness × match of the one that does most, 0..1. */
export function appealOfLivestream(world: World, person: number): number {
  const { live, onAir } = shelfFor(world, person)
  if (!live) return 0
  const topics = onAir.length
  const { interests } = world.character
  let most = 0
  for (let topic = 0; topic < topics; topic++) most = Math.max(most, onAir[topic] * interests[person * topics + topic])
  return most / lengthOfInterests(interests, person, topics)
}

function lengthOfInterests(interests: Float32Array, person: number, topics: number): number {
  let square = 0
  for (let topic = 0; topic < topics; topic++) square += interests[person * topics + topic] ** 2
  return Math.sqrt(square)
}
