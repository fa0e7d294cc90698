import { each, halves, isOther, kernel, minus, more, now, plus, smaller, tally, words } from '../kernels/phrases.ts'
import { get, type Routine, word } from '../kernels/wordCode.ts'

/**
 * What `findLives` does: findLives(person, joined, last, days, from, to, whom, begins, ends); gives how many days they have in all.
 */
export function findLivesRoutine(): Routine {
  return kernel('findLives', 9, 4, true, (locals) => {
    const [person, joined, last, days, from, to, whom, begins, ends] = locals
    const [row, at, end, all] = locals.slice(9)
    return [
      each(
        row,
        get(from),
        get(to),
        now(at, minus(get(row), get(from))),
        now(end, smaller(plus(halves(last).at(get(row)), word(1)), get(days))),
        words(whom).put(get(at), words(person).at(get(row))),
        words(begins).put(get(at), halves(joined).at(get(row))),
        words(ends).put(get(at), get(end)),
        more(all, minus(get(end), halves(joined).at(get(row)))),
      ),
      get(all),
    ]
  })
}

/**
 * What `keepOrders` does: keepOrders(places, which, how many, from, orders, orders on a day, first orders, order days, how many are
 * kept).
 */
export function keepOrdersRoutine(): Routine {
  return kernel('keepOrders', 9, 5, false, (locals) => {
    const [places, which, count, from, orders, onDay, firstOrders, orderDays, kept] = locals
    const [at, day, buyer, before, row] = locals.slice(9)
    return [
      now(before, word(-1)),
      each(
        at,
        word(0),
        get(count),
        now(day, words(places).at(get(at))),
        now(buyer, words(which).at(get(at))),
        halves(orderDays).put(plus(get(kept), get(at)), get(day)),
        tally(onDay, get(day), word(1)),
        // All of an adopter's orders come one after the other.
        tally(firstOrders, get(day), isOther(get(buyer), get(before))),
        now(row, plus(get(from), get(buyer))),
        halves(orders).put(get(row), plus(halves(orders).at(get(row)), word(1))),
        now(before, get(buyer)),
      ),
    ]
  })
}
