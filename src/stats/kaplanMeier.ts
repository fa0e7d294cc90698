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
    if (!(duration >= 0 && duration < Infinity)) throw new Error(`invalid duration: ${duration}`)
  }
  const table = {
    times: [] as number[],
    atRisk: [] as number[],
    events: [] as number[],
    survival: [] as number[],
    standardError: [] as number[],
    longest: sorted.at(-1) ?? null,
  }
  let survival = 1
  let hazardVariance = 0
  for (let event = 0, gone = 0; event < happened.length; ) {
    const time = happened[event]!
    let events = 0
    for (; happened[event] === time; event++) events++
    while (sorted[gone]! < time) gone++
    const atRisk = sorted.length - gone
    const left = atRisk - events
    survival *= left / atRisk
    hazardVariance += left === 0 ? 0 : events / (atRisk * left)
    table.times.push(time)
    table.atRisk.push(atRisk)
    table.events.push(events)
    table.survival.push(survival)
    table.standardError.push(survival * Math.sqrt(hazardVariance))
  }
  return table
}

/**
 * The share who had the event by a duration, 1 − S(t).
 *
 * @param t 0 or more
 * @returns null where no one was watched as long as t, unless everyone left had the event before
 * @throws `invalid t`
 */
export function eventShareBy(table: SurvivalTable, t: number): EventShare {
  if (!(t >= 0)) throw new Error(`invalid t: ${t}`)
  if (table.longest === null) return { share: null, reason: 'nobody was watched' }
  const row = table.times.findLastIndex((time) => time <= t)
  const survival = table.survival[row] ?? 1
  if (t > table.longest && survival > 0)
    return { share: null, reason: `nobody was watched longer than ${table.longest}` }
  return { share: 1 - survival, standardError: table.standardError[row] ?? 0 }
}
