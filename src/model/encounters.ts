import { geometricFrom } from '../random/geometricFrom.ts'
import { type Stream, uniform } from '../random/stream.ts'
import { atOnce, roomForUniforms, uniforms } from '../random/uniforms.ts'

/**
 * When people come across something that reaches each of them with a chance of its own every day, drawn ahead.
 *
 * Instead of a draw a person a day, one draw says how many days pass until the next day on which it may reach someone,
 * geometric at a rate that no day exceeds; on that day a second draw thins it to the day's chance. What comes out is the
 * same law (Lewis & Shedler 1979), and asks only those whom something may happen to.
 */
export interface Encounters {
  readonly luck: Stream
  /** A chance that no day exceeds: the next power of ½, so that worlds of much the same chances share their luck. */
  readonly most: number
  /** Whom it may reach on a day: the first of them, or -1; and whom after each. */
  readonly first: Int32Array
  readonly next: Int32Array
}

/**
 * Everybody's first encounter.
 *
 * @param chances of being reached, by day of the run, 0..1; undefined where nobody ever is
 */
export function encounters(luck: Stream, people: number, chances: ArrayLike<number>): Encounters | undefined {
  const largest = Math.max(0, ...Array.from(chances))
  if (largest === 0) return undefined
  const ahead = noEncounters(luck, people, chances.length, largest)
  for (let person = 0; person < people; person++) {
    const at = person % atOnce
    if (at === 0) uniforms(luck, person, waits, -1, 1)
    meetAfter(ahead, person, -1, waits[at])
  }
  return ahead
}

/** Draws of people in a row. */
const waits = roomForUniforms()

/**
 * Encounters that nobody has yet: each person's begin with `meetAgain`.
 *
 * @param largest chance of being reached on any day, 0..1
 */
export function noEncounters(luck: Stream, people: number, days: number, largest: number): Encounters {
  let most = 1
  while (most / 2 >= largest && most > 1e-9) most /= 2
  return { luck, most, first: new Int32Array(days).fill(-1), next: new Int32Array(people) }
}

/** Notes the next day after this one on which a person may be reached, if the run lasts so long. */
export function meetAgain(ahead: Encounters, person: number, day: number): void {
  meetAfter(ahead, person, day, uniform(ahead.luck, person, day, 1))
}

function meetAfter({ most, first, next }: Encounters, person: number, day: number, draw: number): void {
  const then = day + 1 + geometricFrom(draw, most)
  if (then >= first.length) return
  next[person] = first[then]
  first[then] = person
}

/** Whether someone who may be reached on a day is reached. */
export function isReached({ luck, most }: Encounters, person: number, day: number, chance: number): boolean {
  return uniform(luck, person, day) * most < chance
}
