import { type Stream, stream, uniform } from '../random/stream.ts'
import { befriend, type Friends, friendOf, lookAt, noFriends } from './friends.ts'
import { firstTieOf, type Growth, metIn, tiesMadeBy } from './growth.ts'
import { drawnEnd, findPeople, type Newcomers, personAt, unknown } from './newcomers.ts'

/** Nobody was tied to at the last attempt. */
const nobody = -1

/** What newcomers need who tie to friends of those they have tied to. */
export interface Triads {
  readonly chance: number
  /** Whether an attempt is to close a triad, and which friend it then takes. */
  readonly whether: Stream
  readonly whom: Stream
  readonly friends: Friends
  /** The draw of a friend for each first attempt of some newcomers; 0 where it closes no triad. */
  readonly wishes: Float64Array
  /** Whom each of them is about to meet. */
  readonly expected: Int32Array
}

/** No triads yet: only the founders know each other. */
export function noTriads(growth: Growth, newcomers: Newcomers, chance: number, seed: string, name: string): Triads {
  const { nodes, links } = growth
  const friends = noFriends(nodes, 2 * links)
  for (let node = 1; node < nodes && node <= links; node++) befriendAll(growth, friends, node)
  return {
    chance,
    whether: stream(seed, `${name}.triad`),
    whom: stream(seed, `${name}.close`),
    friends,
    wishes: new Float64Array(newcomers.ends.length),
    expected: new Int32Array(newcomers.room),
  }
}

/** Ties some newcomers: each to somebody popular, then to friends of the last as often as chance has it. */
export function tieInTriads(growth: Growth, newcomers: Newcomers, popular: Stream, triads: Triads): void {
  draw(newcomers, popular, triads)
  findPeople(growth, newcomers)
  lookAhead(newcomers, triads)
  choose(growth, newcomers, popular, triads)
}

function draw({ links, first, past, ends }: Newcomers, popular: Stream, triads: Triads): void {
  const { wishes } = triads
  for (let newcomer = first, at = 0; newcomer < past; newcomer++) {
    const ties = firstTieOf(newcomer, links)
    for (let attempt = 0; attempt < links; attempt++, at++) {
      const wish = attempt === 0 ? 0 : wishOf(triads, newcomer, attempt)
      wishes[at] = wish
      // Any end will do that needs no looking up.
      ends[at] = wish > 0 ? 0 : drawnEnd(popular, newcomer, attempt, ties)
    }
  }
}

/** The draw of a friend, for an attempt that is to close a triad; 0 for one that is not. */
function wishOf({ chance, whether, whom }: Triads, newcomer: number, attempt: number): number {
  return uniform(whether, newcomer, attempt) < chance ? uniform(whom, newcomer, attempt) : 0
}

/**
 * Looks whom these newcomers would meet if none of them knew of the others: nearly always those whom they will meet.
 *
 * All take their first step, then all their second: so they wait for memory at once, while the steps of one wait for each
 * other. When they choose, each in turn, what they need is near.
 */
function lookAhead({ links, first, past, people }: Newcomers, { friends, wishes, expected }: Triads): void {
  const count = past - first
  for (let attempt = 0; attempt < links; attempt++) {
    for (let each = 0, at = attempt; each < count; each++, at += links) {
      const wish = wishes[at]
      expected[each] = wish > 0 ? friendOf(friends, expected[each], wish) : Math.max(0, people[at])
    }
    lookAt(friends, expected, count)
  }
}

/** Each newcomer ties to the first people they find who are different. */
function choose(growth: Growth, newcomers: Newcomers, popular: Stream, triads: Triads): void {
  const { links, first, past, ends, people } = newcomers
  const { earlier } = growth
  const { friends, wishes } = triads
  for (let newcomer = first, at = 0; newcomer < past; newcomer++, at += links) {
    const ties = firstTieOf(newcomer, links)
    let last = nobody
    let tie = ties
    for (let attempt = 0; tie < ties + links; attempt++) {
      const drawn = attempt < links
      const wish = drawn ? wishes[at + attempt] : wishOf(triads, newcomer, attempt)
      let found = nobody
      if (wish > 0 && last !== nobody) found = friendOf(friends, last, wish)
      else if (!drawn || wish > 0) found = personAt(growth, drawnEnd(popular, newcomer, attempt, ties))
      else found = people[at + attempt] === unknown ? personAt(growth, ends[at + attempt]) : people[at + attempt]
      last = metIn(growth, found, ties, tie) ? nobody : found
      if (last !== nobody) earlier[tie++] = found
    }
    befriendAll(growth, friends, newcomer)
  }
}

/** Makes a newcomer and all they tie to each other's friends. */
function befriendAll({ links, earlier }: Growth, friends: Friends, newcomer: number): void {
  const first = firstTieOf(newcomer, links)
  const past = first + tiesMadeBy(newcomer, links)
  for (let tie = first; tie < past; tie++) {
    befriend(friends, newcomer, earlier[tie])
    befriend(friends, earlier[tie], newcomer)
  }
}
