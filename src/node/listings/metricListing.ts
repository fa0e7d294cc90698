import { metrics } from '../../metrics/index.ts'
import type { Metric, Window } from '../../metrics/metric.ts'
import { wrapText } from '../../text/wrapText.ts'
import type { Listed } from './listed.ts'

const windows: Readonly<Record<Window, string>> = {
  campaign: 'over the days of the campaign',
  after: 'over the days after the campaign',
  whole: 'over the whole run',
  end: 'at the end of the run',
}

/** The metrics, each with its unit, the days it looks at and its formula. */
export function metricListing(): readonly Listed[] {
  return Object.entries<Metric>(metrics).map(([name, { label, chinese, unit, window, formula, scale }]) => ({
    name,
    chinese,
    summary: `${label} (${unit})`,
    details: (columns) => [
      ...wrapText(`${label}, as ${unit}, ${windows[window]}: ${formula.en}.`, columns),
      ...(scale === undefined
        ? []
        : wrapText(`In the score, ${scale.poor} is poor and ${scale.good} is good (${scale.source}).`, columns)),
    ],
  }))
}
