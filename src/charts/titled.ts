import type { TopLevelSpec } from 'vega-lite'
import { wrapText } from '../text/wrapText.ts'
import type { DrawnChart } from './chart.ts'

/** Letters of a title and of the sentence under it that fit the width of a picture. */
const titleColumns = 46
const findingColumns = 56

/** A chart that stands alone: its specification with the title and the finding written above, taller by their lines. */
export function titled(chart: DrawnChart): TopLevelSpec {
  const text = [...wrapText(chart.title, titleColumns)]
  const subtitle = [...wrapText(chart.finding, findingColumns)]
  const { $schema, ...rest } = chart.spec
  const spec = { $schema, title: { text, subtitle }, ...rest } as TopLevelSpec // a title fits every kind of specification
  if (!('height' in spec) || typeof spec.height !== 'number') return spec
  return { ...spec, height: spec.height + text.length * 20 + subtitle.length * 18 + 20 }
}
