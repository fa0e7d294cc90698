import { categoricalFrom } from '../random/categoricalFrom.ts'
import { normalFrom } from '../random/normalFrom.ts'
import { uniform } from '../random/stream.ts'
import type { Model } from './model.ts'
import type { Prompt } from './play.ts'
import type { Shelf } from './shelf.ts'
import type { World } from './world.ts'

/** What a draw of a person on a day decides about their comment. */
const asks = 0
const howGood = 1
const about = 2
const tags = 3

/**
 * A member has commented while a play prompts for it: where the piece was one that asks, the comment may be good enough
 * to be content for those who meet the same shelf, and tag a friend.
 */
export function comment(
  model: Model,
  world: World,
  play: number,
  prompt: Prompt,
  person: number,
  day: number,
  shelf: Shelf,
): void {
  const draw = (ordinal: number) => uniform(world.playStreams[play], person, day, ordinal)
  if (shelf.length === 0 || draw(asks) >= prompt.part) return
  if (draw(tags) < prompt.tags) world.tagDay[person] = day
  const quality = Math.min(1, prompt.quality + model.content.qualitySpread * normalFrom(draw(howGood)))
  if (quality < prompt.good) return
  shelf.comments += prompt.weight
  shelf.commentPull[categoricalFrom(draw(about), shelf.pullByTopic)] += prompt.weight * quality
}
