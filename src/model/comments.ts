import { categoricalFrom } from '../random/categoricalFrom.ts'
import { normalFrom } from '../random/normalFrom.ts'
import { uniform } from '../random/stream.ts'
import type { Comments } from './commentState.ts'
import type { ContentState } from './contentState.ts'
import type { Model } from './model.ts'
import type { Prompt } from './play.ts'
import type { World } from './world.ts'

/** What a draw of a person on a day decides about their comment. */
const asks = 0
const howGood = 1
const about = 2
const tags = 3

/**
 * A member has commented while a play prompts for it: where the piece was one that asks, the comment may be good enough
 * to be content, and tag a friend.
 */
export function comment(model: Model, world: World, play: number, prompt: Prompt, person: number, day: number): void {
  const { comments, content } = world
  const draw = (ordinal: number) => uniform(world.playStreams[play], person, day, ordinal)
  if (draw(asks) >= prompt.part) return
  if (draw(tags) < prompt.tags) world.tagDay[person] = day
  const quality = Math.min(1, prompt.quality + model.content.qualitySpread * normalFrom(draw(howGood)))
  if (quality < prompt.good || content.norm === 0) return
  comments.pieces += prompt.weight
  comments.pullByTopic[categoricalFrom(draw(about), content.pullByTopic)] += prompt.weight * quality
}

/**
 * The comments of the day before join what is at work; each stands under a piece and is met with it, so that the parts of
 * formats, and of pieces that ask to be shared, stay what they are.
 */
export function readComments(state: ContentState, comments: Comments): void {
  if (comments.pieces > 0 && state.pieces > 0) {
    const grown = 1 + comments.pieces / state.pieces
    for (let format = 0; format < state.byFormat.length; format++) state.byFormat[format] *= grown
    state.prompting *= grown
    state.pieces += comments.pieces
    for (let topic = 0; topic < state.pullByTopic.length; topic++) {
      state.pullByTopic[topic] += comments.pullByTopic[topic]
    }
  }
  comments.pieces = 0
  comments.pullByTopic.fill(0)
}
