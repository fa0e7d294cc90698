import type { Graph } from '../graph/graph.ts'
import { placeOf, wordsFor } from '../kernels/memory.ts'
import type { Laid } from '../model/laid.ts'
import { addNewcomer, type Newcomers } from '../model/newcomers.ts'
import type { Ground, Step } from '../model/reduced.ts'
import { makeRoom } from '../model/rows.ts'
import { wordsOf } from '../random/happening.ts'
import { uniform } from '../random/stream.ts'
import { mostTimes, noTimes, type Times, timesOf } from '../random/timesOf.ts'
import type { Answers } from './answers.ts'
import { type Diary, placesOf, readOn } from './diary.ts'
import { walk } from './walk.ts'

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
      const { room } = found
      for (let asking = room; asking === room; ) {
        asking = readAskers(found, inviters, ground, day)
        if (asking === 0) return
        found.asking = asking
        counts.sharers[day] += asking
        counts.asked[day] += asking * friends
        found.yeses = timesOf(luck, yes, people, asking, day, friends)
        if (ground.laid === undefined) findOutside(found, ground)
        else findOutsideOn(found, ground.laid)
        send(day)
      }
    }
  }
}

/** Whoever asks, and who of those asked says yes. */
interface Found {
  asking: number
  /** How many ask at a time, at most. */
  readonly room: number
  readonly rows: Int32Array
  readonly people: Int32Array
  /** The luck that says which of the friends it is; then the place of the tie; then the friend. */
  yeses: Times
  /** What is looked up of each yes. */
  readonly lookedUp: Int32Array
}

const people = wordsFor(together)
const rows = wordsFor(together)
const lookedUp = new Int32Array(mostTimes)
const places = { people: placeOf(people), rows: placeOf(rows) }

function room(friends: number): Found {
  return {
    asking: 0,
    room: Math.min(together, Math.floor(mostTimes / friends)),
    rows,
    people,
    yeses: noTimes(),
    lookedUp,
  }
}

/** Reads on whose turn it is to ask, and who they are. */
function readAskers({ rows, people, room }: Found, inviters: Diary, { adopters, laid }: Ground, day: number): number {
  const at = placesOf(inviters)
  if (laid !== undefined && at !== undefined) {
    const { entries, places: of, read } = at
    return walk().readOn(entries, of, read, day, places.rows, room, laid.places.person, places.people)
  }
  const asking = readOn(inviters, day, rows, room)
  for (let asker = 0; asker < asking; asker++) people[asker] = adopters.person[rows[asker]]
  return asking
}

/** Finds whom the yeses are of, and leaves out who has adopted. */
function findOutside(found: Found, { graph, adopted }: Ground): void {
  findFriends(found, graph)
  keepOutside(found, adopted)
}

function findOutsideOn({ yeses }: Found, { places: { offsets, neighbours, adopted } }: Laid): void {
  const { luck, which, time } = yeses.at
  const { people } = places
  yeses.count = walk().findOutside(luck, which, time, yeses.count, people, offsets, neighbours, adopted)
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
