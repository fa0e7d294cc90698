import type { Run } from '../model/run.ts'
import type { Twin } from '../model/twin.ts'
import { type Measured, unmeasured } from './metric.ts'

/** A reading that compares a run with its twin, the same world and the same luck without the campaign; null without one. */
export function againstTwin(take: (run: Run, twin: Twin) => Measured): (run: Run) => Measured {
  return (run) => {
    if (run.model.plays.length === 0) return unmeasured({ en: 'there is no campaign', zh: '没有活动' })
    if (run.twin === undefined)
      return unmeasured({ en: 'needs a run of the same world without the campaign', zh: '需要同一世界无活动的运行' })
    return take(run, run.twin)
  }
}
