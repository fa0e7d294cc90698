import type { Scenario } from '../scenario/schema.ts'
import type { Interval } from '../stats/interval.ts'
import { meanInterval } from '../stats/meanInterval.ts'
import { combinations, shapley } from './design/shapley.ts'
import type { RunReading } from './reading.ts'

/** A part of a scenario that can be left out. */
export interface Part {
  readonly kind: 'play' | 'content' | 'event'
  /** As the scenario calls it; empty for the content. */
  readonly name: string
  /** The scenario without it. */
  readonly without: (scenario: Scenario) => Scenario
}

/** What is split among the parts; all over the whole run. */
export const explained = ['joins', 'orders', 'profit'] as const
export type Explained = (typeof explained)[number]

/** What each part made of a total. */
export interface Explanation {
  readonly measure: Explained
  /** The mean with no part at all, and with all of them. */
  readonly none: number
  readonly all: number
  /** Of each part the sum over the runs, whole, which with `none` × runs makes `all` × runs exactly; and its mean with interval. */
  readonly parts: readonly { readonly sum: number; readonly mean: Interval }[]
}

/**
 * The parts of a scenario that what came of it can be put down to: each play, the content that the community publishes, and
 * each circumstance.
 */
export function partsOf(scenario: Scenario): readonly Part[] {
  const { plays, circumstances, content } = scenario
  const published = content.piecesPerWeek > 0 || content.calendar.length > 0
  return [
    ...plays.map((play, at): Part => {
      const name = play.name === undefined || play.name === '' ? play.play : play.name
      return { kind: 'play', name, without: (from) => ({ ...from, plays: kept(from.plays, plays[at]) }) }
    }),
    ...(published ? [silence] : []),
    ...circumstances.map((each, at): Part => {
      const without = (from: Scenario) => ({ ...from, circumstances: kept(from.circumstances, circumstances[at]) })
      return { kind: 'event', name: each.circumstance, without }
    }),
  ]
}

/** The content, without which the community publishes nothing. */
const silence: Part = {
  kind: 'content',
  name: '',
  without: (from) => ({ ...from, content: { ...from.content, piecesPerWeek: 0, calendar: [] } }),
}

function kept<Each>(all: readonly Each[], left: Each | undefined): Each[] {
  return all.filter((each) => each !== left)
}

/** The scenario with each combination of its parts that a split needs, in the order of `combinations`. */
export function variantsOf(scenario: Scenario, parts: readonly Part[]): readonly Scenario[] {
  return combinations(parts.length).map((combination) =>
    parts.reduce((from, part, at) => (combination & (1 << at) ? from : part.without(from)), scenario),
  )
}

/**
 * Splits joins, orders and profit among the parts by Shapley's value (`design/shapley.ts`): what each adds to those before it,
 * on average over the orders in which they can be put in; where they are many, first and last only. The same luck in every
 * variant. Sums over the runs are split, so that they add up to the last person and fen.
 *
 * @param readings of each variant, a replicate each, with the counts of every day
 * @throws `missing daily counts`, `missing profit`
 */
export function explain(parts: number, readings: readonly (readonly RunReading[])[]): readonly Explanation[] {
  const places = new Map(combinations(parts).map((combination, at) => [combination, at]))
  const runs = readings[0]?.length ?? 0
  return explained.map((measure) => {
    const totals = readings.map((each) => each.map((reading) => totalOf(measure, reading)))
    const at = (combination: number) => totals[places.get(combination) ?? 0] ?? []
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
    const sums = shapley(parts, (combination) => sum(at(combination)))
    const ofRuns = Array.from({ length: runs }, (_, run) => shapley(parts, (combination) => at(combination)[run] ?? 0))
    return {
      measure,
      none: sum(at(0)) / runs,
      all: sum(at((1 << parts) - 1)) / runs,
      parts: sums.map((each, part) => ({ sum: each, mean: meanInterval(ofRuns.map((values) => values[part] ?? 0)) })),
    }
  })
}

function totalOf(measure: Explained, { values, daily }: RunReading): number {
  if (measure === 'profit') {
    const profit = values['economics.profit']
    if (profit === null || profit === undefined) throw new Error('missing profit')
    return profit
  }
  if (daily === undefined) throw new Error('missing daily counts')
  return daily[measure].reduce((sum, each) => sum + each, 0)
}
