import type { MetricUnit } from '../metrics/metric.ts'
import type { Language, Words } from '../text/language.ts'
import { type Drawing, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { axisOf } from './sweepCurve.ts'
import { palette } from './theme.ts'

/** A design by what it costs and what it brings; whether no other brings more for less. */
export interface Offered {
  readonly name: string
  readonly cost: number
  readonly gain: number
  readonly efficient: boolean
}

/** Designs by two measures, the efficient ones joined: no other is better in both. */
export function tradeOff(
  designs: readonly Offered[],
  axes: { readonly cost: string; readonly costUnit: MetricUnit; readonly gain: string; readonly gainUnit: MetricUnit },
  finding: string,
  language: Language,
): Drawing {
  const kinds = kindNames.map((words) => words[language])
  if (designs.length < 2)
    return undrawn({ en: 'fewer than two designs have a value', zh: '有数值的方案不足两个' }[language])
  const [across, up] = [axisOf(axes.costUnit, language), axisOf(axes.gainUnit, language)]
  const values = designs.map(({ name, cost, gain, efficient }) => ({
    ...{ name, cost: cost * across.by, gain: gain * up.by },
    kind: efficient ? kinds[0] : kinds[1],
  }))
  const x = {
    ...{ field: 'cost', type: 'quantitative' as const, title: `${axes.cost}${across.title}`, scale: { zero: false } },
    axis: { format: across.format, tickCount: 5 },
  }
  const y = {
    ...{ field: 'gain', type: 'quantitative' as const, title: `${axes.gain}${up.title}`, scale: { zero: false } },
    axis: { format: up.format, tickCount: 5 },
  }
  return {
    finding,
    spec: {
      ...frame(290),
      data: { values },
      layer: [
        {
          transform: [{ filter: `datum.kind === '${kinds[0]}'` }],
          mark: { type: 'line', color: palette.blue, strokeWidth: 1.5 },
          encoding: { x, y, order: { field: 'cost' } },
        },
        {
          mark: { type: 'point', filled: true, size: 60, opacity: 0.9 },
          encoding: {
            x,
            y,
            color: { field: 'kind', type: 'nominal', scale: { domain: kinds, range: [palette.blue, palette.rule] } },
            tooltip: { field: 'name', type: 'nominal' },
          },
        },
      ],
    },
  }
}

const kindNames: readonly Words[] = [
  { en: 'no other is better in both', zh: '没有方案两方面都更好' },
  { en: 'another is', zh: '有方案两方面都更好' },
]
