import { margin } from './goal.ts'
import type { Figure, Measurement, Reading, Skipped } from './measurement.ts'
import { median } from './median.ts'

/** A measurement with what was read off in each round. */
export interface Taken {
  readonly measurement: Measurement
  readonly readings: readonly (Reading | Skipped)[]
}

/** A line of the table: one figure of one measurement. */
export interface Row {
  readonly what: string
  readonly who: string
  readonly figure: Figure
  /** The median of the rounds; null where there was nothing to read, and `reason` then says why. */
  readonly value: number | null
  /** As a multiple of the same figure of the measurement it is held against. */
  readonly ratio: number | null
  /** How many times better than its goal; null without a goal. */
  readonly margin: number | null
  readonly reason?: string
}

/**
 * The lines of the table, in the order of the measurements.
 *
 * A ratio is the median of the ratios of the rounds, since the two programs of a round ran one soon after the other.
 */
export function rows(taken: readonly Taken[]): readonly Row[] {
  return taken.flatMap(({ measurement, readings }) => {
    const { what, who, figures } = measurement
    const skipped = readings.find((each): each is Skipped => 'skipped' in each)
    if (skipped !== undefined) {
      const nothing = { value: null, ratio: null, margin: null, reason: skipped.skipped }
      return figures.slice(0, 1).map((figure) => ({ what, who, figure, ...nothing }))
    }
    return figures.map((figure) => {
      const values = readings.map((each) => numberOf(each, figure.of))
      const ones = baseOf(measurement, figure, taken)
      const value = median(values.filter((each) => each !== null))
      const ratio = median(
        values.flatMap((each, round) => {
          const one = ones[round] ?? 0
          return each === null || one === 0 ? [] : [each / one]
        }),
      )
      const better = figure.goal === undefined || value === null ? null : margin(figure.goal, value, ratio)
      return { what, who, figure, value, ratio, margin: better }
    })
  })
}

/** The values, round by round, that a figure is held against. */
function baseOf({ what }: Measurement, { of, to }: Figure, taken: readonly Taken[]): readonly (number | null)[] {
  if (to === undefined) return []
  const sought = { what, ...to }
  const base = taken.find(({ measurement }) => measurement.what === sought.what && measurement.who === sought.who)
  return base?.readings.map((each) => numberOf(each, of)) ?? []
}

function numberOf(reading: Reading | Skipped, name: string): number | null {
  return 'skipped' in reading ? null : (reading[name] ?? null)
}
