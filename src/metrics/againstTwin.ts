import type { Run } from '../model/run.ts'
import type { Twin } from '../model/twin.ts'
import { type Measured, unmeasured } from './metric.ts'

/** A reading that compares a run with its twin, the same world and the same luck without the campaign; null without one. */
export function againstTwin(take: (run: Run, twin: Twin) => Measured): (run: Run) => Measured {
  return (run) => {
    if (run.model.plays.length === 0) return unmeasured('there is no campaign')
    if (run.twin === undefined) return unmeasured('needs a run of the same world without the campaign')
    return take(run, run.twin)
  }
}
