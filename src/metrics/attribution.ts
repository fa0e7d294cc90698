import type { Run } from '../model/run.ts'
import { joinedInRun } from './joiners.ts'
import { perRun } from './perRun.ts'

/**
 * What became of joins or of orders between a run and its twin without the campaign.
 *
 * `extra + anyway + moved` is how many there were with the campaign, `anyway + moved + lost` how many without it.
 */
export interface Attribution {
  /** Only with the campaign. */
  extra: number
  /** The same day in both. */
  anyway: number
  /** In both, earlier or later. */
  moved: number
  /** Only without the campaign: lost because of it. */
  lost: number
}

/** An order that has a like in the other arm so many days away at most is the same order, moved. */
export const daysMoved = 30

/** What became of each order: places in the run's order book whose order would have been placed anyway, or was moved. */
export interface OrderAttribution extends Attribution {
  /** One value a row of the order book: 1 where the person would have ordered without the campaign too. */
  readonly wouldHave: Uint8Array
}

/** Joins of people in the run, one each: who joined on the same day, on another, or in one of the two alone. */
export const joinsAttributed = perRun((run: Run): Attribution => {
  const found = { extra: 0, anyway: 0, moved: 0, lost: 0 }
  const { twin, world, model } = run
  if (twin === undefined) return found
  for (let person = 0; person < model.people; person++) {
    const [here, there] = [joinedInRun(run, person), twin.joinDay[person] >= 0]
    if (here && there) found[world.joinDay[person] === twin.joinDay[person] ? 'anyway' : 'moved'] += 1
    else if (here) found.extra += 1
    else if (there) found.lost += 1
  }
  return found
})

/**
 * Orders of each person: those placed on the same day in both arms are as they would have been anyway; of the rest, the
 * earliest of either arm are the same order moved if no more than 30 days lie between; what is left is extra or lost.
 *
 * Taking them in order of time gives the most pairs there can be.
 */
export const ordersAttributed = perRun((run: Run): OrderAttribution => {
  const { orderBook } = run.world
  const found = { extra: 0, anyway: 0, moved: 0, lost: 0, wouldHave: new Uint8Array(orderBook.count) }
  const { twin } = run
  if (twin === undefined) return found
  const here = byPerson(run.model.people, orderBook.person, orderBook.count)
  const there = byPerson(run.model.people, twin.orderPerson, twin.orderPerson.length)
  for (let person = 0; person < run.model.people; person++) {
    if (here.starts[person] === here.starts[person + 1] && there.starts[person] === there.starts[person + 1]) continue
    const theirs = Array.from(rowsOf(there, person), (row) => twin.orderDay[row])
    const open = sameDay(run, rowsOf(here, person), theirs, found)
    inTime(run, open, theirs, found)
  }
  return found
})

/** Pairs orders of one day, takes the twin's out of its list, and gives back the rows that are left. */
function sameDay({ world }: Run, rows: Int32Array, theirs: number[], found: OrderAttribution): number[] {
  const open: number[] = []
  for (const row of rows) {
    const at = theirs.indexOf(world.orderBook.day[row])
    if (at < 0) {
      open.push(row)
      continue
    }
    theirs.splice(at, 1)
    found.anyway += 1
    found.wouldHave[row] = 1
  }
  return open
}

function inTime({ world }: Run, open: readonly number[], theirs: readonly number[], found: OrderAttribution): void {
  let at = 0
  let other = 0
  while (at < open.length && other < theirs.length) {
    const apart = world.orderBook.day[open[at]] - theirs[other]
    if (Math.abs(apart) <= daysMoved) {
      found.wouldHave[open[at]] = 1
      found.moved += 1
      at += 1
      other += 1
    } else if (apart < 0) {
      found.extra += 1
      at += 1
    } else {
      found.lost += 1
      other += 1
    }
  }
  found.extra += open.length - at
  found.lost += theirs.length - other
}

/** The rows of a table, those of the first person first; each person's in the order of the table, from their start on. */
interface ByPerson {
  readonly rows: Int32Array
  readonly starts: Int32Array
}

function byPerson(people: number, whose: Int32Array, count: number): ByPerson {
  const starts = new Int32Array(people + 1)
  for (let row = 0; row < count; row++) starts[whose[row] + 1] += 1
  for (let person = 0; person < people; person++) starts[person + 1] += starts[person]
  const rows = new Int32Array(count)
  const next = starts.slice()
  for (let row = 0; row < count; row++) rows[next[whose[row]]++] = row
  return { rows, starts }
}

function rowsOf({ rows, starts }: ByPerson, person: number): Int32Array {
  return rows.subarray(starts[person], starts[person + 1])
}
