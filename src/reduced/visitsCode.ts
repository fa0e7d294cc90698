import {
  bitsOf,
  both,
  bytes,
  down,
  downSigned,
  each,
  halves,
  isOther,
  isUnder,
  kernel,
  larger,
  minus,
  more,
  not,
  now,
  partBy,
  plus,
  smaller,
  up,
  where,
  whilst,
  words,
  zerosBefore,
} from '../kernels/phrases.ts'
import { type Code, get, type Routine, word } from '../kernels/wordCode.ts'
import { page } from './diaryPage.ts'

/**
 * What `findBlocks` does: findBlocks(person, joined, last, referrer, offsets, from, to, last day, whom, blocks, within, rows); gives
 * how many there are.
 */
export function findBlocksRoutine(): Routine {
  return kernel('findBlocks', 12, 7, true, (locals) => {
    const [person, joined, last, referrer, offsets, from, to, lastDay, whom, blocks, within, rows] = locals
    const [row, who, first, end, block, found, known] = locals.slice(12)
    /** Of 32 days from a first one, those from the one of joining on. */
    const since = up(word(-1), larger(word(0), minus(get(first), up(get(block), word(5)))))
    const until = down(word(-1), larger(word(0), minus(plus(up(get(block), word(5)), word(31)), get(end))))
    return [
      each(
        row,
        get(from),
        get(to),
        now(who, words(person).at(get(row))),
        now(first, halves(joined).at(get(row))),
        now(end, smaller(halves(last).at(get(row)), get(lastDay))),
        now(block, downSigned(get(first), word(5))),
        // Whoever was brought has a friend.
        now(known, word(1)),
        where(
          isUnder(words(referrer).at(get(row)), word(0)),
          now(known, isOther(words(offsets).at(get(who)), words(offsets).at(plus(get(who), word(1))))),
        ),
        where(
          get(known),
          whilst(
            isUnder(get(block), plus(downSigned(get(end), word(5)), word(1))),
            words(whom).put(get(found), get(who)),
            words(blocks).put(get(found), get(block)),
            words(within).put(get(found), both(since, until)),
            words(rows).put(get(found), get(row)),
            more(found, word(1)),
            more(block, word(1)),
          ),
        ),
      ),
      get(found),
    ]
  })
}

/** What `keepWithin` and `countShares` do: keepShares(days, within, rows, how many, shares); gives all times together. */
export function keepSharesRoutine(): Routine {
  return kernel('keepShares', 5, 4, true, (locals) => {
    const [days, within, rows, count, shares] = locals
    const [at, row, times, all] = locals.slice(5)
    const kept = both(words(days).at(get(at)), words(within).at(get(at)))
    return [
      each(
        at,
        word(0),
        get(count),
        words(days).put(get(at), kept),
        now(times, bitsOf(words(days).at(get(at)))),
        now(row, words(rows).at(get(at))),
        halves(shares).put(get(row), plus(halves(shares).at(get(row)), get(times))),
        more(all, get(times)),
      ),
      get(all),
    ]
  })
}

/** What `noteEach` does: noteEach(entries, places, days, blocks, what, how many, used); gives how many entries are used then. */
export function noteEachRoutine(): Routine {
  return kernel('noteEach', 7, 5, true, (locals) => {
    const [entries, places, days, blocks, what, count, used] = locals
    const [at, first, left, day, place] = locals.slice(7)
    return [
      each(
        at,
        word(0),
        get(count),
        now(first, plus(up(words(blocks).at(get(at)), word(5)), word(31))),
        now(left, words(days).at(get(at))),
        whilst(
          get(left),
          now(day, minus(get(first), zerosBefore(both(get(left), minus(word(0), get(left)))))),
          now(place, words(places).at(get(day))),
          where(
            not(both(get(place), word(page - 1))),
            words(entries).put(minus(get(place), word(page)), get(used)),
            now(place, plus(get(used), word(1))),
            more(used, word(page)),
          ),
          words(entries).put(get(place), words(what).at(get(at))),
          words(places).put(get(day), plus(get(place), word(1))),
          now(left, both(get(left), minus(get(left), word(1)))),
        ),
      ),
      get(used),
    ]
  })
}

/**
 * What `readOn` does, and whom the rows are of: readOn(entries, places, read, day, rows, room, person, whom); gives how many are
 * read.
 */
export function readOnRoutine(): Routine {
  return kernel('readOn', 8, 4, true, (locals) => {
    const [entries, places, read, day, rows, room, person, whom] = locals
    const [end, place, count, at] = locals.slice(8)
    return [
      now(end, words(places).at(get(day))),
      now(place, words(read).at(get(day))),
      whilst(
        both(isOther(get(place), get(end)), isUnder(get(count), get(room))),
        where(
          not(both(get(place), word(page - 1))),
          now(place, plus(words(entries).at(minus(get(place), word(page))), word(1))),
        ),
        words(rows).put(get(count), words(entries).at(get(place))),
        more(count, word(1)),
        more(place, word(1)),
      ),
      words(read).put(get(day), get(place)),
      each(at, word(0), get(count), words(whom).put(get(at), words(person).at(words(rows).at(get(at))))),
      get(count),
    ]
  })
}

/**
 * What `findFriends` and `keepOutside` do: findOutside(luck, which, time, how many, whom, offsets, neighbours, adopted); gives how
 * many are outside, whose numbers stand where their luck stood.
 */
export function findOutsideRoutine(): Routine {
  return kernel('findOutside', 8, 4, true, (locals) => {
    const [luck, which, time, count, whom, offsets, neighbours, adopted] = locals
    const [at, who, place, outside] = locals.slice(8)
    const friend: Code = words(luck).at(get(at))
    return [
      // In loops of their own, so that what is far off in memory is fetched for many at once.
      each(
        at,
        word(0),
        get(count),
        now(who, words(whom).at(words(which).at(get(at)))),
        now(place, words(offsets).at(get(who))),
        words(luck).put(
          get(at),
          plus(get(place), partBy(friend, minus(words(offsets).at(plus(get(who), word(1))), get(place)))),
        ),
      ),
      each(at, word(0), get(count), words(luck).put(get(at), words(neighbours).at(friend))),
      each(
        at,
        word(0),
        get(count),
        now(who, friend),
        words(luck).put(get(outside), get(who)),
        words(which).put(get(outside), words(which).at(get(at))),
        words(time).put(get(outside), words(time).at(get(at))),
        more(outside, minus(word(1), bytes(adopted).at(get(who)))),
      ),
      get(outside),
    ]
  })
}
