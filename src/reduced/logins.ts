import { type Ground, lapse } from '../model/reduced.ts'
import { happening, wordsOf } from '../random/happening.ts'
import type { Stream } from '../random/stream.ts'
import { daysWithin } from './daysWithin.ts'

/** How many lives are drawn at a time: short loops run fastest. */
const together = 256

/**
 * Logins of adopters, all drawn when they adopt, and who invites on them.
 *
 * @param logIn chance of a login, a day
 * @param invite chance that who logs in invites
 * @returns the rows of those who invite, by day; and what draws the logins of adopters since it was last called
 */
export function logins(ground: Ground, logIn: number, invite: number): { inviters: number[][]; draw: () => void } {
  const inviters: number[][] = Array.from({ length: ground.days }, () => [])
  const law = { comes: wordsOf(logIn), invites: wordsOf(logIn * invite), luck: ground.stream('login') }
  let seen = 0
  const draw = () => {
    for (const { count } = ground.adopters; seen < count; ) {
      const to = Math.min(count, seen + together)
      drawLogins(law, ground, seen, to, inviters)
      seen = to
    }
  }
  return { inviters, draw }
}

interface LoginLaw {
  /** How many words of luck have someone log in, and of these how many have them invite, too. */
  readonly comes: number
  readonly invites: number
  readonly luck: Stream
}

const happens = new Int32Array(2)

/** Draws the logins of the adopters of some rows, and notes by day who invites. */
function drawLogins(
  { comes, invites, luck }: LoginLaw,
  { adopters, counts, days }: Ground,
  from: number,
  to: number,
  inviters: readonly number[][],
): void {
  const { person, joined, last, logins } = adopters
  const { logins: onDay, loginsAtAge } = counts
  for (let row = from; row < to; row++) {
    const join = joined[row]
    const end = Math.min(last[row], days - 1)
    let heard = join
    let visits = 0
    for (let block = join >> 5; block <= end >> 5; block++) {
      happening(luck, person[row], block, comes, invites, happens)
      const lived = daysWithin(block << 5, join, end)
      for (let left = happens[0] & lived; left !== 0; left &= left - 1) {
        const day = (block << 5) + 31 - Math.clz32(left & -left)
        visits += 1
        onDay[day] += 1
        loginsAtAge[day - join] += 1
        if (day > heard + 7) lapse(counts, heard, day)
        heard = day
      }
      for (let left = happens[1] & lived; left !== 0; left &= left - 1) {
        inviters[(block << 5) + 31 - Math.clz32(left & -left)].push(row)
      }
    }
    lapse(counts, heard, last[row])
    logins[row] = visits
  }
}
