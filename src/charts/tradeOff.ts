import type { MetricUnit } from '../metrics/metric.ts'
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
): Drawing {
  if (designs.length < 2) return undrawn('fewer than two designs have a value')
  const [across, up] = [axisOf(axes.costUnit), axisOf(axes.gainUnit)]
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

const kinds = ['no other is better in both', 'another is']
