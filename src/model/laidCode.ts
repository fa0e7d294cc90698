import {
  bytes,
  copy,
  downSigned,
  each,
  halves,
  kernel,
  minus,
  more,
  now,
  product,
  tally,
  up,
  words,
} from '../kernels/phrases.ts'
import { type Code, get, type Routine, word } from '../kernels/wordCode.ts'

/**
 * What `addAdopters` does: adopt(newcomers, inviters, how many, adopted, person, referrer, joined, shares, orders, the next row,
 * day, where to say how many come by themselves); gives the row after the last.
 */
export function adoptRoutine(): Routine {
  return kernel('adopt', 12, 4, true, (locals) => {
    const [newcomers, inviters, count, adopted, person, referrer, joined, shares, orders, row, day, says] = locals
    const [at, who, isNew, bySelf] = locals.slice(12)
    return [
      each(
        at,
        word(0),
        get(count),
        now(who, words(newcomers).at(get(at))),
        now(isNew, minus(word(1), bytes(adopted).at(get(who)))),
        bytes(adopted).put(get(who), word(1)),
        words(person).put(get(row), get(who)),
        words(referrer).put(get(row), words(inviters).at(get(at))),
        halves(joined).put(get(row), get(day)),
        halves(shares).put(get(row), word(0)),
        halves(orders).put(get(row), word(0)),
        now(bySelf, minus(get(bySelf), product(downSigned(words(inviters).at(get(at)), word(31)), get(isNew)))),
        more(row, get(isNew)),
      ),
      words(says).put(word(0), get(bySelf)),
      get(row),
    ]
  })
}

/** What `countLeaving` does: count(last, from, to, counts). */
export function countRoutine(): Routine {
  return kernel('count', 4, 1, false, (locals) => {
    const [last, from, to, counts] = locals
    const [row] = locals.slice(4)
    return [each(row, get(from), get(to), tally(counts, halves(last).at(get(row)), word(1)))]
  })
}

/** What `unmark` does: unmark(person, how many, adopted); gives how many were marked. */
export function unmarkRoutine(): Routine {
  return kernel('unmark', 3, 3, true, (locals) => {
    const [person, count, adopted] = locals
    const [row, who, marked] = locals.slice(3)
    return [
      each(
        row,
        word(0),
        get(count),
        now(who, words(person).at(get(row))),
        more(marked, bytes(adopted).at(get(who))),
        bytes(adopted).put(get(who), word(0)),
      ),
      get(marked),
    ]
  })
}

/**
 * What `factsOf` packs: pack(all, bytes of them, person, referrer, joined, last, shares, orders, how many rows, order days, how many
 * orders, packed); gives where the packed end.
 */
export function packRoutine(): Routine {
  return kernel('pack', 12, 1, true, (locals) => {
    const [all, bytesOfAll, person, referrer, joined, last, shares, orders, rows, orderDays, count, packed] = locals
    const [to] = locals.slice(12)
    const next = (from: number, bytes: Code): Code => [...copy(get(from), get(to), bytes), ...more(to, bytes)]
    return [
      now(to, get(packed)),
      next(all, get(bytesOfAll)),
      ...[person, referrer].map((column) => next(column, up(get(rows), word(2)))),
      ...[joined, last, shares, orders].map((column) => next(column, up(get(rows), word(1)))),
      next(orderDays, up(get(count), word(1))),
      get(to),
    ]
  })
}

/** What `addUp` sums: sum(column of halves, how many); gives the sum. */
export function sumRoutine(): Routine {
  return kernel('sum', 2, 2, true, (locals) => {
    const [column, count] = locals
    const [at, sum] = locals.slice(2)
    return [each(at, word(0), get(count), more(sum, halves(column).at(get(at)))), get(sum)]
  })
}
