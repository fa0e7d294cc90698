import { isFor } from './audience.ts'
import type { Model } from './model.ts'
import { runsToday } from './runsToday.ts'
import type { World } from './world.ts'

/**
 * The plays that induce sharing today (诱导分享), by place: those that run and reward whoever shares or brings a friend,
 * open a sale to sharers only, or urge members to share by rules of their own.
 */
export function inducingOn(model: Model, world: World, day: number): readonly number[] {
  return model.plays.flatMap(({ offers, sale }, play) => {
    const rules = world.acts[play]?.rules
    const rewards = offers.some(({ to }) => to !== 'friend') || rules?.expects !== undefined
    const urges = sale?.sharersOnly === true || rules?.urges !== undefined
    return (rewards || urges) && runsToday(model, world, play, day) ? [play] : []
  })
}

/** Whether what a member shares today is induced by one of some plays: it is for them. */
export function isInduced(model: Model, world: World, inducing: readonly number[], member: number): boolean {
  for (const play of inducing) if (isFor(model, world, play, member)) return true
  return false
}
