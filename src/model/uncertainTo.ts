import type { Model } from './model.ts'
import { isOpen } from './play.ts'

/** What it does, in log-odds, that a side does not know how large its reward will be: some open offer to it is random. */
export function uncertainTo(model: Model, day: number, side: 'referrer' | 'friend'): number {
  const { uncertainToReferrer, uncertainToFriend } = model.behaviour.judgement
  for (const play of model.plays) {
    if (!isOpen(play, day)) continue
    for (const { to, size } of play.offers) {
      if (size.kind === 'random' && to === side) return side === 'referrer' ? uncertainToReferrer : uncertainToFriend
    }
  }
  return 0
}
