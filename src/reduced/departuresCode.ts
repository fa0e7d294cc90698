import { each, halves, kernel, minus, now, plus, product, smaller, up, words } from '../kernels/phrases.ts'
import { get, type Routine, word } from '../kernels/wordCode.ts'
import { passOver } from '../random/passingCode.ts'

/** What `drawLastDays` does with its luck: lastDays(luck, guide, last, joined, last days, from, to, period, days). */
export function lastDaysRoutine(): Routine {
  return kernel('lastDays', 9, 3, false, (locals) => {
    const [lucks, guide, last, joined, lastDays, from, to, period, days] = locals
    const [row, luck, over] = locals.slice(9)
    const renewed = product(plus(get(over), word(1)), get(period))
    return [
      each(
        row,
        get(from),
        get(to),
        now(luck, words(lucks).at(up(minus(get(row), get(from)), word(1)))),
        passOver({ guide, last, luck, over }),
        halves(lastDays).put(get(row), smaller(get(days), minus(plus(halves(joined).at(get(row)), renewed), word(1)))),
      ),
    ]
  })
}
