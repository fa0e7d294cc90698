import type { Figure, Measurement, Reading, Skipped } from './measurement.ts'
import { median } from './median.ts'
import { type Verdict, verdict } from './verdict.ts'

/** A measurement with what was read off in each round. */
export interface Taken {
  readonly measurement: Measurement
  readonly readings: readonly (Reading | Skipped)[]
}

/** A line of the table: one figure of one measurement, the median of its rounds. */
export interface Row {
  readonly subject: string
  readonly what: string
  readonly who: string
  readonly figure: Figure
  /** Null where there was nothing to read; `reason` then says why. */
  readonly value: number | null
  /** As a multiple of the same figure of the program it is held against. */
  readonly ratio: number | null
  readonly verdict: Verdict | null
  readonly reason?: string
}

/**
 * The lines of the table, in the order of the measurements.
 *
 * The ratio is the median of the ratios of the rounds, since the two programs of a round ran one soon after the other.
 */
export function rows(taken: readonly Taken[]): readonly Row[] {
  return taken.flatMap(({ measurement, readings }) => {
    const { subject, what, who } = measurement
    const base = baseOf(measurement, taken)
    const reason = readings.flatMap((each) => ('skipped' in each ? [String(each.skipped)] : []))[0]
    if (reason !== undefined) {
      const [figure] = measurement.figures
      return figure === undefined
        ? []
        : [{ subject, what, who, figure, value: null, ratio: null, verdict: null, reason }]
    }
    return measurement.figures.map((figure) => {
      const values = readings.map((each) => numberOf(each, figure.of))
      const value = median(values.filter((each) => each !== null))
      const ratio = median(
        values.flatMap((each, round) => {
          const one = numberOf(base?.readings[round], figure.of)
          return each === null || one === null || one === 0 ? [] : [each / one]
        }),
      )
      const judged = figure.goal === undefined || value === null ? null : verdict(figure.goal, value, ratio)
      return { subject, what, who, figure, value, ratio, verdict: judged }
    })
  })
}

function baseOf({ what, against }: Measurement, taken: readonly Taken[]): Taken | undefined {
  const sought = { what, who: 'C', ...against }
  return taken.find(({ measurement }) => measurement.what === sought.what && measurement.who === sought.who)
}

function numberOf(reading: Reading | Skipped | undefined, name: string): number | null {
  if (reading === undefined || 'skipped' in reading) return null
  return reading[name] ?? null
}
