import { downSigned, each, halves, isMore, kernel, minus, more, now, plus, words } from '../kernels/phrases.ts'
import { get, type Routine, word } from '../kernels/wordCode.ts'

/**
 * What `findTies` does: findTies(person, referrer, shares, offsets, from, to, whom, begins, ends); gives how many are asked.
 */
export function findTiesRoutine(): Routine {
  return kernel('findTies', 9, 5, true, (locals) => {
    const [person, referrer, shares, offsets, from, to, whom, begins, ends] = locals
    const [row, who, known, place, asked] = locals.slice(9)
    return [
      each(
        row,
        get(from),
        get(to),
        now(who, words(person).at(get(row))),
        now(place, minus(get(row), get(from))),
        words(whom).put(get(place), get(who)),
        words(begins).put(get(place), words(offsets).at(get(who))),
        words(ends).put(get(place), words(offsets).at(plus(get(who), word(1)))),
        now(
          known,
          minus(
            minus(minus(words(ends).at(get(place)), words(begins).at(get(place))), word(1)),
            downSigned(words(referrer).at(get(row)), word(31)),
          ),
        ),
        halves(shares).put(get(row), isMore(get(known), word(0))),
        more(asked, get(known)),
      ),
      get(asked),
    ]
  })
}

/** What `followTies` does: followTies(places, which, how many, neighbours, from, people, inviters, how many before). */
export function followTiesRoutine(): Routine {
  return kernel('followTies', 8, 1, false, (locals) => {
    const [places, which, count, neighbours, from, people, inviters, before] = locals
    const [at] = locals.slice(8)
    return [
      each(
        at,
        word(0),
        get(count),
        words(people).put(plus(get(before), get(at)), words(neighbours).at(words(places).at(get(at)))),
        words(inviters).put(plus(get(before), get(at)), plus(words(which).at(get(at)), get(from))),
      ),
    ]
  })
}
