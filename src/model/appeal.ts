import type { Model } from './model.ts'
import type { World } from './world.ts'

/**
 * How much the community's content appeals to a person today: strength × fullness × match, 0..1.
 *
 * Strength is the mean quality × freshness of the pieces still at work; fullness n / (n + ½) rises with their number n;
 * the match is the cosine between the person's interests and the topics of those pieces. Without content it is 0.
 */
export function appealOfContent(model: Model, world: World, person: number): number {
  const { strength, fullness, pullByTopic, norm } = world.content
  if (norm === 0) return 0
  const topics = model.market.topics.length
  const { interests } = world.traits
  let along = 0
  let square = 0
  for (let topic = 0, at = person * topics; topic < topics; topic++, at++) {
    const interest = interests[at]
    along += interest * pullByTopic[topic]
    square += interest * interest
  }
  return (strength * fullness * along) / (norm * Math.sqrt(square))
}

/** How much one topic appeals to a person when the content is as good as usual: quality × match, 0..1. */
export function appealOfTopic(model: Model, world: World, person: number, topic: number): number {
  const topics = model.market.topics.length
  const { interests } = world.traits
  let square = 0
  for (let each = 0; each < topics; each++) square += interests[person * topics + each] ** 2
  return (model.content.quality * interests[person * topics + topic]) / Math.sqrt(square)
}
