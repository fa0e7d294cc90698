import type { RunReading } from '../../src/experiments/reading.ts'
import { withReplicates } from '../../src/experiments/replicates.ts'
import type { Result } from '../../src/results/result.ts'

/** A result as of several runs, whose metrics are those of the result times each of some numbers. */
export function overRuns(result: Result, times: readonly number[]): Result {
  const readings = times.map((factor): RunReading => {
    const values = result.readings.map(({ key, value }) => [key, value === null ? null : value * factor])
    return { values: Object.fromEntries(values), reasons: {} }
  })
  return withReplicates(result, result.verdicts, { readings, levels: new Map() })
}
