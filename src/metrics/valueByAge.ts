import { byShop } from '../model/route.ts'
import type { Run } from '../model/run.ts'
import { everyMember, joinedInRun } from './joiners.ts'
import { marginOfOrder } from './ledger.ts'
import { perRun } from './perRun.ts'

/** What those who joined in the run were worth at each age, by the route they came (`byReferral`, `bySearch`, …). */
export interface ValueByAge {
  /** `margin[route][age]`: fen of margin from orders made at that age, in days since joining. */
  readonly margin: readonly Float64Array[]
  /** `seen[route][age]`: joiners who had been in the run that long at its end, whether they stayed or not. */
  readonly seen: readonly Float64Array[]
}

/** Margin of joiners by age and route. */
export const valueByAge: (run: Run) => ValueByAge = perRun((run) => {
  const { model, world } = run
  const { orderBook, joinDay, route } = world
  const columns = () => Array.from({ length: byShop + 1 }, () => new Float64Array(model.days))
  const margin = columns()
  const seen = columns()
  for (const person of everyMember(run)) {
    if (joinedInRun(run, person)) seen[route[person]][model.days - 1 - joinDay[person]] += 1
  }
  for (const column of seen) for (let age = model.days - 2; age >= 0; age--) column[age] += column[age + 1]
  for (let row = 0; row < orderBook.count; row++) {
    const person = orderBook.person[row]
    if (!joinedInRun(run, person)) continue
    margin[route[person]][orderBook.day[row] - joinDay[person]] += marginOfOrder(run, row)
  }
  return { margin, seen }
})

/**
 * Margin of a joiner up to each age, fen: the sum over ages of the mean margin among those seen at that age.
 *
 * One value an age, as far as anyone was seen; so the end of the run does not count the young as worth little (the
 * estimate of Lin, Feuer, Etzioni & Wax 1997 with one interval a day).
 */
export function valueUpTo(run: Run, routes: readonly number[]): readonly number[] {
  const { margin, seen } = valueByAge(run)
  const upTo: number[] = []
  let value = 0
  for (let age = 0; age < run.model.days; age++) {
    let people = 0
    let gained = 0
    for (const route of routes) {
      people += seen[route][age]
      gained += margin[route][age]
    }
    if (people === 0) break
    value += gained / people
    upTo.push(value)
  }
  return upTo
}
