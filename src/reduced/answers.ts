import { type Newcomers, noNewcomers } from '../model/newcomers.ts'
import type { Ground } from '../model/reduced.ts'

/** Yeses on their way. Of several of one person on one day that which was sent first counts. */
export interface Answers {
  /** Those that come on a day, to be added to. */
  readonly on: (day: number) => Newcomers
  /** Has those of today come. */
  readonly come: (day: number) => void
}

/** No answers yet. */
export function answersOf({ days, adopt }: Ground): Answers {
  const due: (Newcomers | undefined)[] = new Array(days + 1).fill(undefined)
  const spare: Newcomers[] = []
  return {
    on(day) {
      const there = due[day] ?? spare.pop() ?? noNewcomers()
      due[day] = there
      return there
    },
    come(day) {
      const today = due[day]
      if (today === undefined) return
      adopt(today, day)
      today.count = 0
      spare.push(today)
      due[day] = undefined
    },
  }
}
