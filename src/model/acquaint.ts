import type { Model } from './model.ts'
import { nextTie, otherEnd, tie } from './ties.ts'
import type { World } from './world.ts'

/**
 * Two members get to know each other: a tie made in the community, unless they know each other already.
 *
 * @returns whether a tie was made
 */
export function acquaint(model: Model, world: World, a: number, b: number, day: number): boolean {
  if (a === b || knows(model, world, a, b)) return false
  tie(world.ties, world.firstTie, a, b, day)
  world.memberFriends[a] += 1
  world.memberFriends[b] += 1
  return true
}

/** Whether two people know each other: from the market, or from the community. */
function knows(model: Model, { ties, firstTie }: World, a: number, b: number): boolean {
  const { offsets, neighbours } = model.graph
  for (let arc = offsets[a]; arc < offsets[a + 1]; arc++) if (neighbours[arc] === b) return true
  for (let row = firstTie[a]; row >= 0; row = nextTie(ties, row, a)) if (otherEnd(ties, row, a) === b) return true
  return false
}
