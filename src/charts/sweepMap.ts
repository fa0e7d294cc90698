import type { MetricUnit } from '../metrics/metric.ts'
import type { Language } from '../text/language.ts'
import { type Drawing, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { axisOf } from './sweepCurve.ts'

/** A cell of a map: what was set in both fields, and the mean that came out. Money in fen. */
export interface MapCell {
  readonly across: string
  readonly down: string
  readonly mean: number | null
}

/** A metric over two varied fields: a cell a pair of values, darker where the mean is larger, with the number in it. */
export function sweepMap(
  cells: readonly MapCell[],
  axes: { readonly across: string; readonly down: string; readonly value: string; readonly unit: MetricUnit },
  finding: string,
  language: Language,
): Drawing {
  if (!cells.some(({ mean }) => mean !== null))
    return undrawn({ en: 'no point has a value', zh: '没有任何点有数值' }[language])
  const scale = axisOf(axes.unit, language)
  const values = cells.map(({ across, down, mean }) => ({ across, down, mean: mean === null ? null : mean * scale.by }))
  const means = values.flatMap(({ mean }) => (mean === null ? [] : [mean]))
  const middle = (Math.min(...means) + Math.max(...means)) / 2
  const order = (field: 'across' | 'down') => [...new Set(cells.map((cell) => cell[field]))]
  const x = {
    field: 'across',
    type: 'nominal' as const,
    title: axes.across,
    sort: order('across'),
    axis: { labelAngle: 0 },
  }
  const y = { field: 'down', type: 'nominal' as const, title: axes.down, sort: order('down').reverse() }
  return {
    finding,
    spec: {
      ...frame(60 + 40 * Math.min(12, order('down').length)),
      data: { values },
      encoding: { x, y },
      layer: [
        {
          mark: { type: 'rect' },
          encoding: {
            color: {
              field: 'mean',
              type: 'quantitative',
              title: `${axes.value}${scale.title}`,
              scale: { scheme: 'blues' },
              legend: { title: `${axes.value}${scale.title}`, format: scale.format, gradientLength: 200 },
            },
          },
        },
        {
          mark: { type: 'text', fontSize: 10.5 },
          encoding: {
            text: { field: 'mean', type: 'quantitative', format: scale.format },
            color: { condition: { test: `datum.mean > ${middle}`, value: 'white' }, value: '#1F2933' },
          },
        },
      ],
    },
  }
}
