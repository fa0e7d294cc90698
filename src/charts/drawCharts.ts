import type { Result } from '../results/result.ts'
import type { Chart } from './chart.ts'
import { charts } from './index.ts'

/** Every chart of a result in the registry's order; one without data says why it is not drawn. */
export function drawCharts(result: Result): readonly Chart[] {
  return Object.entries(charts).map(([name, kind]) => ({ name, title: kind.title, ...kind.make(result) }))
}
