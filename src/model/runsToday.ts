import type { Model } from './model.ts'
import { isOpen } from './play.ts'
import type { World } from './world.ts'

/** Whether a play runs on this day: it is one of its days, and nothing has stopped it this morning. */
export function runsToday(model: Model, world: World, play: number, today: number): boolean {
  return isOpen(model.plays[play], today) && world.stopped[play] === 0
}
