import type { Graph } from '../graph/graph.ts'
import { addNewcomer, type Newcomers } from '../model/newcomers.ts'
import type { Ground, Step } from '../model/reduced.ts'
import { makeRoom } from '../model/rows.ts'
import { wordsFor } from '../random/fourAtOnce.ts'
import { wordsOf } from '../random/happening.ts'
import { type Stream, uniform } from '../random/stream.ts'
import { mostTimes, noTimes, type Times, timesOf } from '../random/timesOf.ts'
import type { Answers } from './answers.ts'
import { type Diary, readOn } from './diary.ts'

/** How many members ask at a time: short loops run fastest, and what they read comes while others wait for theirs. */
const together = 256
/** What a word of luck is worth as a part of 1. */
const word = 1 / 4294967296

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
  const yes = wordsOf(accept)
  return (ground, inviters, answers) => {
    const { stream, days, delay, counts } = ground
    const luck = stream('ask')
    const dayOf = (day: number, wait: number) => Math.min(days, day + Math.max(1, Math.floor(wait)))
    const send =
      typeof delay === 'number'
        ? (day: number) => {
            const due = dayOf(day, delay)
            counts.answered[due] += found.asking * friends
            if (found.yeses.count > 0) addYeses(found, answers.on(due))
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
        drawYeses(found, friends, yes, luck, ground.adopters.person, day)
        findFriends(found, ground.graph)
        keepOutside(found, ground.adopted)
        send(day)
      }
    }
  }
}

/** Whoever asks, and who of those asked says yes. */
interface Found {
  asking: number
  readonly rows: Int32Array
  readonly people: Int32Array
  /** The luck that says which of the friends it is; then the place of the tie; then the friend. */
  yeses: Times
  /** What is looked up of each yes. */
  readonly lookedUp: Int32Array
}

const people = wordsFor(together)
const lookedUp = new Int32Array(mostTimes)

function room(friends: number): Found {
  const rows = new Int32Array(Math.min(together, Math.floor(mostTimes / friends)))
  return { asking: 0, rows, people, yeses: noTimes(), lookedUp }
}

/** Draws who of those asked says yes, before anybody looks at who they are. */
function drawYeses(found: Found, friends: number, accept: number, luck: Stream, person: Int32Array, day: number): void {
  const { asking, rows, people } = found
  for (let asker = 0; asker < asking; asker++) people[asker] = person[rows[asker]]
  found.yeses = timesOf(luck, accept, people, asking, day, friends)
}

/** Finds whom the yeses are of; in short loops, so that what is far off in memory is fetched for many at once. */
function findFriends({ yeses, people, lookedUp: firsts }: Found, { offsets, neighbours }: Graph): void {
  const { count, luck: friends, which: askers } = yeses
  for (let at = 0; at < count; at++) firsts[at] = offsets[people[askers[at]]]
  for (let at = 0; at < count; at++) {
    const known = offsets[people[askers[at]] + 1] - firsts[at]
    friends[at] = firsts[at] + (((friends[at] >>> 0) * (known * word)) | 0)
  }
  for (let at = 0; at < count; at++) friends[at] = neighbours[friends[at]]
}

/** Leaves out who has adopted. */
function keepOutside({ yeses, lookedUp: isInside }: Found, adopted: Uint8Array): void {
  const { count, luck: friends, which: askers, time } = yeses
  for (let at = 0; at < count; at++) isInside[at] = adopted[friends[at]]
  let outside = 0
  for (let at = 0; at < count; at++) {
    friends[outside] = friends[at]
    askers[outside] = askers[at]
    time[outside] = time[at]
    outside += 1 - isInside[at]
  }
  yeses.count = outside
}

/** Adds the yeses to those that come on one day. */
function addYeses({ yeses, rows }: Found, due: Newcomers): void {
  const { count: more, luck: friends, which: askers } = yeses
  makeRoom(due, more)
  const { count, person, referrer } = due
  for (let at = 0; at < more; at++) {
    person[count + at] = friends[at]
    referrer[count + at] = rows[askers[at]]
  }
  due.count += more
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
    const { count, luck: friend, which, time } = found.yeses
    for (let at = 0; at < count; at++) {
      const asker = which[at]
      addNewcomer(answers.on(due(asker, time[at])), friend[at], found.rows[asker])
    }
  }
}
