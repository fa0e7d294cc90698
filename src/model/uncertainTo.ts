import type { Model } from './model.ts'
import { runsToday } from './runsToday.ts'
import type { World } from './world.ts'

/** What it does, in log-odds, that a side does not know how large its reward will be: some open offer to it is random. */
export function uncertainTo(model: Model, world: World, day: number, side: 'referrer' | 'friend'): number {
  const { uncertainToReferrer, uncertainToFriend } = model.behaviour.judgement
  for (let play = 0; play < model.plays.length; play++) {
    if (!runsToday(model, world, play, day)) continue
    for (const { to, size } of model.plays[play].offers) {
      if (size.kind === 'random' && to === side) return side === 'referrer' ? uncertainToReferrer : uncertainToFriend
    }
  }
  return 0
}
