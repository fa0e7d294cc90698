import { addNewcomer, type Newcomers } from '../model/newcomers.ts'
import type { Ground, Step } from '../model/reduced.ts'
import { makeRoom } from '../model/rows.ts'
import { wordsOf } from '../random/happening.ts'
import { type Stream, uniform } from '../random/stream.ts'
import { threefry } from '../random/threefry.ts'
import type { Answers } from './answers.ts'

const words = 4294967296
/** How many members ask at a time: short loops run fastest. */
const together = 256

/**
 * Has those who invite on a day ask friends, picked at random with replacement.
 *
 * Whoever is outside and says yes is among the answers of a later day; of the others only the number is told.
 */
export function invitations(
  ground: Ground,
  inviters: number[][],
  friends: number,
  accept: number,
  answers: Answers,
): Step {
  const { stream, days, delay, counts } = ground
  const law = { friends, yesWords: wordsOf(accept), luck: stream('ask') }
  const found = room(together, friends)
  const dayOf = (day: number, wait: number) => Math.min(days, day + Math.max(1, Math.floor(wait)))
  const send =
    typeof delay === 'number'
      ? (day: number) => {
          const due = dayOf(day, delay)
          counts.answered[due] += found.asking * friends
          addYeses(found, answers.on(due))
        }
      : sendEach(ground, (day, u) => dayOf(day, delay(u)), friends, found, answers)
  return (day) => {
    const today = inviters[day]
    for (let from = 0; from < today.length; from += together) {
      findAskers(ground, today, from, Math.min(today.length, from + together), found)
      drawYeses(law, ground, day, found)
      counts.sharers[day] += found.asking
      counts.asked[day] += found.asking * friends
      send(day)
    }
    inviters[day] = []
  }
}

/** Whoever asks, with the place of their ties; then the yeses: who says it, the asker's place and which time it was. */
interface Found {
  asking: number
  readonly rows: Int32Array
  readonly people: Int32Array
  readonly firsts: Int32Array
  readonly known: Int32Array
  yeses: number
  readonly friends: Int32Array
  readonly askers: Int32Array
  readonly times: Int32Array
}

function room(askers: number, friends: number): Found {
  const [one, each] = [() => new Int32Array(askers), () => new Int32Array(askers * friends + 1)]
  const [rows, people, firsts, known] = [one(), one(), one(), one()]
  return { asking: 0, rows, people, firsts, known, yeses: 0, friends: each(), askers: each(), times: each() }
}

/** Finds those of some who have friends; one thing a loop, so that what is far off in memory is fetched for many at once. */
function findAskers(
  { adopters: { person, shares }, graph: { offsets } }: Ground,
  inviters: readonly number[],
  from: number,
  to: number,
  found: Found,
): void {
  const { rows, people, firsts, known } = found
  let askers = 0
  for (let at = from; at < to; at++) {
    const row = inviters[at]
    const first = offsets[person[row]]
    const ties = offsets[person[row] + 1] - first
    rows[askers] = row
    people[askers] = person[row]
    firsts[askers] = first
    known[askers] = ties
    askers += Number(ties > 0)
  }
  for (let asker = 0; asker < askers; asker++) shares[rows[asker]] += 1
  found.asking = askers
}

interface AskLaw {
  readonly friends: number
  /** How many words of luck say yes. */
  readonly yesWords: number
  readonly luck: Stream
}

const luck = new Int32Array(2)

/** Draws whom the askers ask, and keeps those who say yes and are outside. */
function drawYeses(
  { friends: perAsker, yesWords, luck: { key0, key1 } }: AskLaw,
  { graph: { neighbours }, adopted }: Ground,
  day: number,
  found: Found,
): void {
  const { asking, people, firsts, known, friends, askers, times } = found
  let yeses = 0
  for (let asker = 0; asker < asking; asker++) {
    const perWord = known[asker] / words
    for (let time = 0; time < perAsker; time++) {
      threefry(key0, key1 ^ time, people[asker], day, luck, 13)
      friends[yeses] = firsts[asker] + (((luck[0] >>> 0) * perWord) | 0)
      askers[yeses] = asker
      times[yeses] = time
      yeses += Number(luck[1] >>> 0 < yesWords)
    }
  }
  for (let at = 0; at < yeses; at++) friends[at] = neighbours[friends[at]]
  let outside = 0
  for (let at = 0; at < yeses; at++) {
    friends[outside] = friends[at]
    askers[outside] = askers[at]
    times[outside] = times[at]
    outside += 1 - adopted[friends[at]]
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
