import { uniform } from '../random/stream.ts'
import { type MemberWord, memberChannels } from './channels.ts'
import type { Model } from './model.ts'
import type { World } from './world.ts'

/**
 * Whether the platform lets out what a member shares on a channel today: a circumstance may hold it back by chance, and
 * induced sharing is held back while the channel is blocked for it.
 */
export function letsOut(world: World, word: MemberWord, member: number, day: number, induced: boolean): boolean {
  const { number } = memberChannels[word]
  if (uniform(world.streams.blocked, member, day, number) >= world.conditions[word]) return false
  return !induced || day < world.blockedFrom[number] || day >= world.blockedUntil[number]
}

/** Part of a channel's reach that the platform leaves to what a member shares. */
export function reachLeft(model: Model, word: MemberWord, induced: boolean): number {
  const { inducing, demotedTo } = model.channels[word].policy
  return induced && inducing === 'demoted' ? demotedTo : 1
}

/**
 * The platform looks at a day with induced sharing on a channel, and where it blocks it, may find it out: what is shared
 * from the next day on no longer goes out.
 */
export function findOut(model: Model, world: World, word: MemberWord, day: number): void {
  const { inducing, detection, blockDays } = model.channels[word].policy
  const { number } = memberChannels[word]
  if (inducing !== 'blocked' || uniform(world.streams.detection, day, number) >= detection) return
  world.blockedFrom[number] = day + 1
  world.blockedUntil[number] = day + 1 + Math.round(blockDays)
}
