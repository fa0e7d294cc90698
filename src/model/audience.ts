import type { Model } from './model.ts'
import type { World } from './world.ts'

/** Whether a play is for a person: for everybody, or for the segments that it names. */
export function isFor(model: Model, world: World, play: number, person: number): boolean {
  return isForSegment(model, play, world.traits.segment[person])
}

/** Whether a play is for the people of a segment. */
export function isForSegment(model: Model, play: number, segment: number): boolean {
  const { audience } = model.plays[play]
  return audience === undefined || audience[segment] === 1
}
