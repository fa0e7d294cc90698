import { metrics } from '../metrics/index.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Run } from '../model/run.ts'
import type { Reading } from './result.ts'

/** Every metric taken on a run, in the registry's order; those that cannot be have null and the reason. */
export function readings(run: Run): readonly Reading[] {
  return Object.entries<Metric>(metrics).map(([key, metric]) => {
    const { label, chinese, unit, window } = metric
    const { value, reason } = metric.take(run)
    const why = reason === undefined ? {} : { reason: reason.en, reasonChinese: reason.zh }
    return { key, label, chinese, unit, window, value, ...why }
  })
}
