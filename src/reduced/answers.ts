import { type Newcomers, noNewcomers } from '../model/newcomers.ts'
import type { Ground } from '../model/reduced.ts'

/** Yeses on their way. Of several of one person on one day that which was sent first counts. */
export interface Answers {
  /** Those that come on a day, to be added to. */
  readonly on: (day: number) => Newcomers
  /** Has those of today come. */
  readonly come: (day: number) => void
}

/** Lists of yeses: those that are due on a day, by day, and those that are free. */
interface Lists {
  readonly due: (Newcomers | undefined)[]
  readonly free: Newcomers[]
}

/** No answers yet. */
export function answersOf({ days, adopt, borrow }: Ground): Answers {
  const { due, free } = borrow(noLists)
  for (let day = 0; day < due.length; day++) {
    const left = due[day]
    if (left !== undefined) free.push(left)
  }
  due.length = 0
  for (let day = 0; day <= days; day++) due.push(undefined)
  return {
    on(day) {
      const there = due[day]
      if (there !== undefined) return there
      const fresh = free.pop() ?? noNewcomers()
      fresh.count = 0
      due[day] = fresh
      return fresh
    },
    come(day) {
      const today = due[day]
      if (today === undefined) return
      adopt(today, day)
      free.push(today)
      due[day] = undefined
    },
  }
}

function noLists(): Lists {
  return { due: [], free: [] }
}
