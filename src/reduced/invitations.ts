import type { Graph } from '../graph/graph.ts'
import { addNewcomer, type Newcomers } from '../model/newcomers.ts'
import type { Ground, Step } from '../model/reduced.ts'
import { makeRoom } from '../model/rows.ts'
import { wordsFor } from '../random/fourAtOnce.ts'
import { wordsOf } from '../random/happening.ts'
import { luckOf, wordsABlock } from '../random/luckOf.ts'
import { type Stream, uniform } from '../random/stream.ts'
import type { Answers } from './answers.ts'
import { type Diary, readOn } from './diary.ts'

/** How many members ask at a time: short loops run fastest, and what they read comes while others wait for theirs. */
const together = 256
/** What a word of luck is worth as a part of 1. */
const word = 1 / 4294967296
const leastWord = -2147483648

/**
 * Has those who invite on a day ask friends, picked at random with replacement.
 *
 * Whoever is outside and says yes is among the answers of a later day; of the others only the number is told.
 */
export function invitations(
  friends: number,
  accept: number,
): (ground: Ground, inviters: Diary, answers: Answers) => Step {
  const found = room(friends)
  const lastYes = wordsOf(accept) - 1 + leastWord
  return (ground, inviters, answers) => {
    const { stream, days, delay, counts } = ground
    const luck = stream('ask')
    const dayOf = (day: number, wait: number) => Math.min(days, day + Math.max(1, Math.floor(wait)))
    const send =
      typeof delay === 'number'
        ? (day: number) => {
            const due = dayOf(day, delay)
            counts.answered[due] += found.asking * friends
            if (found.yeses > 0) addYeses(found, answers.on(due))
          }
        : sendEach(ground, (day, u) => dayOf(day, delay(u)), friends, found, answers)
    return (day) => {
      const room = found.rows.length
      for (let asking = room; asking === room; ) {
        asking = readOn(inviters, day, found.rows)
        if (asking === 0) return
        found.asking = asking
        counts.sharers[day] += asking
        counts.asked[day] += asking * friends
        drawYeses(found, friends, lastYes, luck, ground.adopters.person, day)
        findFriends(found, ground.graph)
        keepOutside(found, ground.adopted)
        send(day)
      }
    }
  }
}

/** Whoever asks; then the yeses: who says it, the asker's place and which time it was. */
interface Found {
  asking: number
  readonly rows: Int32Array
  readonly people: Int32Array
  readonly days: Int32Array
  /** Luck of all askers the first time, then the second, and so on. */
  readonly luck: Int32Array
  readonly luckOfTime: readonly Int32Array[]
  yeses: number
  /** A word of luck, that says which of the friends; then the place of the tie; then the friend. */
  readonly friends: Int32Array
  readonly firsts: Int32Array
  readonly askers: Int32Array
  readonly times: Int32Array
}

/** How many are asked at a time, at most. */
const most = 1024
const people = wordsFor(together)
const days = wordsFor(together)
const luck = wordsFor(most * wordsABlock)

function room(friends: number): Found {
  const askers = Math.min(together, Math.floor(most / friends))
  const each = () => new Int32Array(askers * friends + 1)
  const luckOfTime = Array.from({ length: friends }, (_, time) => luck.subarray(time * askers * wordsABlock))
  const rows = new Int32Array(askers)
  return {
    asking: 0,
    rows,
    people,
    days,
    luck,
    luckOfTime,
    yeses: 0,
    friends: each(),
    firsts: each(),
    askers: each(),
    times: each(),
  }
}

/** Draws who of those asked says yes, before anybody looks at who they are, and keeps the luck that says which friend it is. */
function drawYeses(
  found: Found,
  perAsker: number,
  lastYes: number,
  stream: Stream,
  person: Int32Array,
  day: number,
): void {
  const { asking, rows, people, days, luck, luckOfTime, friends, askers, times } = found
  for (let asker = 0; asker < asking; asker++) {
    people[asker] = person[rows[asker]]
    days[asker] = day
  }
  for (let time = 0; time < perAsker; time++) luckOf(stream, time, people, days, asking, luckOfTime[time])
  found.yeses = 0
  if (lastYes < leastWord) return
  let yeses = 0
  // One loop over both askers and times, since loops within others are slower.
  for (let pair = 0, asker = 0, time = 0; pair < asking * perAsker; pair++) {
    const at = (time * rows.length + asker) * wordsABlock
    friends[yeses] = luck[at]
    askers[yeses] = asker
    times[yeses] = time
    yeses += Number((luck[at + 1] ^ leastWord) <= lastYes)
    time += 1
    const isLast = Number(time === perAsker)
    asker += isLast
    time -= perAsker * isLast
  }
  found.yeses = yeses
}

/** Finds whom the yeses are of; in short loops, so that what is far off in memory is fetched for many at once. */
function findFriends({ yeses, people, friends, firsts, askers }: Found, { offsets, neighbours }: Graph): void {
  for (let at = 0; at < yeses; at++) firsts[at] = offsets[people[askers[at]]]
  for (let at = 0; at < yeses; at++) {
    const known = offsets[people[askers[at]] + 1] - firsts[at]
    friends[at] = firsts[at] + (((friends[at] >>> 0) * (known * word)) | 0)
  }
  for (let at = 0; at < yeses; at++) friends[at] = neighbours[friends[at]]
}

/** Leaves out who has adopted. */
function keepOutside(found: Found, adopted: Uint8Array): void {
  const { yeses, friends, firsts: isInside, askers, times } = found
  for (let at = 0; at < yeses; at++) isInside[at] = adopted[friends[at]]
  let outside = 0
  for (let at = 0; at < yeses; at++) {
    friends[outside] = friends[at]
    askers[outside] = askers[at]
    times[outside] = times[at]
    outside += 1 - isInside[at]
  }
  found.yeses = outside
}

/** Adds the yeses to those that come on one day. */
function addYeses({ yeses, friends, askers, rows }: Found, due: Newcomers): void {
  makeRoom(due, yeses)
  const { count, person, referrer } = due
  for (let at = 0; at < yeses; at++) {
    person[count + at] = friends[at]
    referrer[count + at] = rows[askers[at]]
  }
  due.count += yeses
}

/** Has each answer come on a day of its own. */
function sendEach(
  { stream, counts }: Ground,
  dayOf: (day: number, u: number) => number,
  friends: number,
  found: Found,
  answers: Answers,
): Step {
  const luck = stream('delay')
  return (day) => {
    const due = (asker: number, time: number) => dayOf(day, uniform(luck, found.people[asker], day, time))
    for (let asker = 0; asker < found.asking; asker++) {
      for (let time = 0; time < friends; time++) counts.answered[due(asker, time)] += 1
    }
    for (let at = 0; at < found.yeses; at++) {
      const asker = found.askers[at]
      addNewcomer(answers.on(due(asker, found.times[at])), found.friends[at], found.rows[asker])
    }
  }
}
