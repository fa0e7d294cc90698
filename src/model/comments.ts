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
  const luck = world.playStreams[play]
  if (shelf.length === 0 || uniform(luck, person, day, asks) >= prompt.part) return
  if (uniform(luck, person, day, tags) < prompt.tags) world.tagDay[person] = day
  const quality = Math.min(
    1,
    prompt.quality + model.content.qualitySpread * normalFrom(uniform(luck, person, day, howGood)),
  )
  if (quality < prompt.good) return
  shelf.comments += prompt.weight
  shelf.commentPull[categoricalFrom(uniform(luck, person, day, about), shelf.pullByTopic)] += prompt.weight * quality
}
