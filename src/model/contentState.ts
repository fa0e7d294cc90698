import type { Model } from './model.ts'
import { emptyShelf, type Shelf } from './shelf.ts'

/** The community's content as its audiences meet it: one shelf for everybody, or one a segment where some have their own. */
export interface ContentState {
  readonly shelves: readonly Shelf[]
  /** Which of them the people of each segment meet. */
  readonly shelfOf: Uint8Array
}

/** No content yet. */
export function noContent({ market, plan }: Model): ContentState {
  const apart = plan.some(({ segments }) => segments.length > 0)
  const shelfOf = new Uint8Array(market.segments.length)
  if (apart) for (let segment = 0; segment < shelfOf.length; segment++) shelfOf[segment] = segment
  const shelves = apart ? market.segments : ['everybody']
  return { shelves: shelves.map(() => emptyShelf(market.topics.length)), shelfOf }
}
