import type { PlaySeen } from './circumstance.ts'
import { refused } from './claims.ts'
import type { Model } from './model.ts'
import { runsToday } from './runsToday.ts'
import type { World } from './world.ts'

/** The plays as a circumstance sees them on the morning of a day. */
export function playsSeen(model: Model, world: World, day: number): readonly PlaySeen[] {
  return model.plays.map(({ name, levels = 1, largestPrize = 0 }, play) => ({
    name,
    levels,
    largestPrize,
    runs: runsToday(model, world, play, day),
    takingPart: () => takingPart(world, play),
  }))
}

/** Different people whom the rewards of a play were for, or about, so far; those refused aside. */
function takingPart({ claims }: World, play: number): number {
  const people = new Set<number>()
  for (let row = 0; row < claims.count; row++) {
    if (claims.play[row] !== play || claims.status[row] === refused) continue
    people.add(claims.beneficiary[row])
    people.add(claims.friend[row])
  }
  return people.size
}
