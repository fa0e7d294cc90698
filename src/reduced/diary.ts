/** Entries a page, of which the first is the place of the page that goes on. */
const page = 64

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
}

/** A diary without days. */
export function noDiary(): Diary {
  return { entries: new Int32Array(), places: new Int32Array(), read: new Int32Array(), used: 0 }
}

/** Begins a diary of some days anew. */
export function begin(diary: Diary, days: number): void {
  if (diary.places.length < days) {
    diary.places = new Int32Array(days)
    diary.read = new Int32Array(days)
  }
  diary.used = days * page
  if (diary.entries.length < diary.used) diary.entries = new Int32Array(2 * diary.used)
  for (let day = 0; day < days; day++) {
    diary.read[day] = day * page + 1
    diary.places[day] = day * page + 1
  }
}

/** Notes something for a day. */
export function note(diary: Diary, day: number, what: number): void {
  let place = diary.places[day]
  if (place % page === 0) place = turnOver(diary, place - page)
  diary.entries[place] = what
  diary.places[day] = place + 1
}

/** Takes a new page after a full one. */
function turnOver(diary: Diary, full: number): number {
  const fresh = diary.used
  diary.used += page
  if (diary.used > diary.entries.length) {
    const wider = new Int32Array(2 * diary.entries.length)
    wider.set(diary.entries)
    diary.entries = wider
  }
  diary.entries[full] = fresh
  return fresh + 1
}

/**
 * Reads on in the entries of a day: copies as many as there is room for.
 *
 * @returns how many; 0 when all have been read
 */
export function readOn({ entries, places, read }: Diary, day: number, into: Int32Array): number {
  const end = places[day]
  const room = into.length
  let place = read[day]
  let count = 0
  while (place !== end && count < room) {
    if (place % page === 0) place = entries[place - page] + 1
    into[count++] = entries[place++]
  }
  read[day] = place
  return count
}
