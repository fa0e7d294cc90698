import type { Laid } from '../model/laid.ts'
import { page } from './diaryPage.ts'
import { walk } from './walk.ts'

/** What is to be done on each day of a run, noted beforehand; of a day in the order of noting. */
export interface Diary {
  /** Pages, one after the other; the first ones are the first pages of the days. */
  entries: Int32Array
  /** Where the next entry of each day goes. */
  places: Int32Array
  /** Where the next entry of each day is read. */
  read: Int32Array
  /** How many of the entries are on pages in use. */
  used: number
  days: number
  /** Where kernels find it, for as long as it is in its first entries. */
  readonly laid?: { readonly entries: Int32Array; readonly at: Record<'entries' | 'places' | 'read', number> }
}

/** The diaries of markets that are laid out. */
const diaries = new WeakMap<Laid, Diary>()
/** Entries a person that there is room for. */
const entriesEach = 16

/** A diary that kernels write, for a run on a market that is laid out; none where there is no room. */
export function diaryOn(laid: Laid, days: number): Diary | undefined {
  const known = diaries.get(laid)
  if (known !== undefined) return known
  const { layer, graph } = laid
  const [places, read] = [layer.words(days), layer.words(days)]
  const entries = layer.words(entriesEach * graph.nodes + 2 * page * days)
  if (places === undefined || read === undefined || entries === undefined) return undefined
  const at = { entries: entries.byteOffset, places: places.byteOffset, read: read.byteOffset }
  const diary = { entries, places, read, used: 0, days, laid: { entries, at } }
  diaries.set(laid, diary)
  return diary
}

/** Where kernels find a diary; nowhere where it has outgrown that. */
export function placesOf({ laid, entries }: Diary) {
  return laid?.entries === entries ? laid.at : undefined
}

/** A diary without days. */
export function noDiary(): Diary {
  return { entries: new Int32Array(), places: new Int32Array(), read: new Int32Array(), used: 0, days: 0 }
}

/** Begins a diary of some days anew. */
export function begin(diary: Diary, days: number): void {
  if (diary.places.length < days) {
    diary.places = new Int32Array(days)
    diary.read = new Int32Array(days)
  }
  diary.days = days
  if (diary.laid !== undefined) diary.entries = diary.laid.entries
  diary.used = days * page
  if (diary.entries.length < diary.used) diary.entries = new Int32Array(diary.used)
  for (let day = 0; day < days; day++) {
    diary.read[day] = day * page + 1
    diary.places[day] = day * page + 1
  }
}

/** Things to note, each for those of 32 days that are set as bits, and which 32 days of the run they are of. */
export interface Notes {
  readonly days: Int32Array
  readonly blocks: Int32Array
  readonly what: Int32Array
  /** Where they stand for kernels. */
  readonly at: { readonly days: number; readonly blocks: number; readonly what: number }
}

/**
 * Notes some things.
 *
 * @param count how many there are
 * @param notes how many bits are set in all
 */
export function noteEach(diary: Diary, { days, blocks, what, at: of }: Notes, count: number, notes: number): void {
  // Pages for all, and one more a day, so that none has to be got in the loop.
  makeRoom(diary, notes + page * Math.min(notes, diary.days))
  const { entries, places } = diary
  const at = placesOf(diary)
  if (at !== undefined) {
    diary.used = walk().noteEach(at.entries, at.places, of.days, of.blocks, of.what, count, diary.used)
    return
  }
  let used = diary.used
  for (let at = 0; at < count; at++) {
    const first = (blocks[at] << 5) + 31
    for (let left = days[at]; left !== 0; left &= left - 1) {
      const day = first - Math.clz32(left & -left)
      let place = places[day]
      if (place % page === 0) {
        entries[place - page] = used
        place = used + 1
        used += page
      }
      entries[place] = what[at]
      places[day] = place + 1
    }
  }
  diary.used = used
}

function makeRoom(diary: Diary, more: number): void {
  // A page in so many entries is for the place of the next.
  const needed = diary.used + Math.ceil((more * page) / (page - 1))
  if (needed <= diary.entries.length) return
  const wider = new Int32Array(Math.max(needed, Math.ceil(1.5 * diary.entries.length)))
  wider.set(diary.entries)
  diary.entries = wider
}

/**
 * Reads on in the entries of a day: copies as many as there is room for.
 *
 * @returns how many; 0 when all have been read
 */
export function readOn({ entries, places, read }: Diary, day: number, into: Int32Array, room: number): number {
  const end = places[day]
  let place = read[day]
  let count = 0
  while (place !== end && count < room) {
    if (place % page === 0) place = entries[place - page] + 1
    into[count++] = entries[place++]
  }
  read[day] = place
  return count
}
