import { meets, type Target } from '../metrics/target.ts'
import type { Reading, Verdict } from './result.ts'

/** How each target went, in their order; one whose metric has no value is not met. Throws `unknown metric`. */
export function verdicts(targets: readonly Target[], readings: readonly Reading[]): readonly Verdict[] {
  return targets.map((target) => {
    const reading = readings.find((each) => each.key === target.metric)
    if (reading === undefined) throw new Error(`unknown metric: ${target.metric}`)
    return { ...target, reached: reading.value, met: meets(target, reading.value) }
  })
}
