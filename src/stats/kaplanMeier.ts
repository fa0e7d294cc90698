import { invalid } from '../arithmetic/invalid.ts'
/** A survival curve: one row for each duration at which something happened, ascending. */
export interface SurvivalTable {
  /** The durations at which at least one event was seen. */
  readonly times: readonly number[]
  /** How many were still watched, and without the event, just before. */
  readonly atRisk: readonly number[]
  readonly events: readonly number[]
  /** The share without the event up to and including this duration. */
  readonly survival: readonly number[]
  /** Greenwood's standard error of that share. */
  readonly standardError: readonly number[]
  /** The longest duration anyone was watched, with or without an event; null if no one was. */
  readonly longest: number | null
}

/** A share with its standard error, or null and why there is none. */
export type EventShare =
  | { readonly share: number; readonly standardError: number }
  | { readonly share: null; readonly reason: string }

/**
 * The survival curve of people some of whom were not watched long enough (Kaplan & Meier 1958).
 *
 * S(t) = Π_{tᵢ ≤ t} (1 − dᵢ/nᵢ); standard error S(t) √Σ dᵢ/(nᵢ(nᵢ − dᵢ)) (Greenwood 1926), 0 where S is 0. Those whose
 * watch ends at tᵢ are still at risk at tᵢ.
 *
 * @param durations until the event, or until the watch ended; 0 or more, finite, any unit
 * @param observed for each, whether the event was seen (true or not 0)
 * @returns no rows if no event was seen
 * @throws `invalid observed` if the lengths differ, `invalid duration`
 */
export function kaplanMeier(durations: ArrayLike<number>, observed: ArrayLike<boolean | number>): SurvivalTable {
  if (durations.length !== observed.length) {
    throw new Error(`invalid observed: ${observed.length} for ${durations.length} durations`)
  }
  const sorted = Float64Array.from(durations).sort()
  const happened = Float64Array.from(durations)
    .filter((_, i) => Boolean(observed[i]))
    .sort()
  for (const duration of sorted) {
    if (!(duration >= 0 && duration < Infinity)) throw invalid('duration', duration)
  }
  const curve = new Curve()
  for (let event = 0, gone = 0; event < happened.length; ) {
    const time = happened[event]!
    let events = 0
    for (; happened[event] === time; event++) events++
    while (sorted[gone]! < time) gone++
    curve.step(time, events, sorted.length - gone)
  }
  return curve.until(sorted.at(-1) ?? null)
}

/**
 * `kaplanMeier` of people watched for whole days, by how many there are of each number of days, so that nobody is held.
 *
 * @param ended how many were watched for so many days, to the event or to the end of the watch
 * @param happened how many of them to the event
 */
export function kaplanMeierOfDays(ended: Int32Array, happened: Int32Array): SurvivalTable {
  const curve = new Curve()
  let atRisk = ended.reduce((sum, count) => sum + count, 0)
  for (let days = 0; days < ended.length; days++) {
    if (happened[days]! > 0) curve.step(days, happened[days]!, atRisk)
    atRisk -= ended[days]!
  }
  const longest = ended.findLastIndex((count) => count > 0)
  return curve.until(longest < 0 ? null : longest)
}

/** A survival curve as it goes down. */
class Curve {
  #survival = 1
  #hazardVariance = 0
  readonly #rows = {
    times: [] as number[],
    atRisk: [] as number[],
    events: [] as number[],
    survival: [] as number[],
    standardError: [] as number[],
  }

  step(time: number, events: number, atRisk: number): void {
    const left = atRisk - events
    this.#survival *= left / atRisk
    this.#hazardVariance += left === 0 ? 0 : events / (atRisk * left)
    this.#rows.times.push(time)
    this.#rows.atRisk.push(atRisk)
    this.#rows.events.push(events)
    this.#rows.survival.push(this.#survival)
    this.#rows.standardError.push(this.#survival * Math.sqrt(this.#hazardVariance))
  }

  until(longest: number | null): SurvivalTable {
    return { ...this.#rows, longest }
  }
}

/**
 * The share who had the event by a duration, 1 − S(t).
 *
 * @param t 0 or more
 * @returns null where no one was watched as long as t, unless everyone left had the event before
 * @throws `invalid t`
 */
export function eventShareBy(table: SurvivalTable, t: number): EventShare {
  if (!(t >= 0)) throw invalid('t', t)
  if (table.longest === null) return { share: null, reason: 'nobody was watched' }
  const row = table.times.findLastIndex((time) => time <= t)
  const survival = table.survival[row] ?? 1
  if (t > table.longest && survival > 0)
    return { share: null, reason: `nobody was watched longer than ${table.longest}` }
  return { share: 1 - survival, standardError: table.standardError[row] ?? 0 }
}
