import type { MetricUnit } from '../metrics/metric.ts'
import type { Language } from '../text/language.ts'
import type { Drawing } from './chart.ts'
import { undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { palette } from './theme.ts'

/** A point of a curve: what was set, and the mean that came out with an interval. Money in fen. */
export interface CurvePoint {
  readonly x: number
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
}

/** A metric along one varied number: its means joined, in a band of intervals. */
export function sweepCurve(
  points: readonly CurvePoint[],
  axes: { readonly x: string; readonly y: string; readonly unit: MetricUnit },
  finding: string,
  language: Language,
): Drawing {
  const shown = points.filter(({ mean }) => mean !== null)
  if (shown.length < 2) return undrawn({ en: 'fewer than two points have a value', zh: '有数值的点不足两个' }[language])
  const scale = axisOf(axes.unit, language)
  const values = shown.map(({ x, mean, low, high }) => ({
    x,
    mean: (mean ?? 0) * scale.by,
    low: (low ?? mean ?? 0) * scale.by,
    high: (high ?? mean ?? 0) * scale.by,
  }))
  const x = {
    field: 'x',
    type: 'quantitative' as const,
    title: axes.x,
    scale: { zero: false, nice: false },
    axis: { tickCount: 6 },
  }
  const y = (field: string) => ({
    ...{ field, type: 'quantitative' as const, title: `${axes.y}${scale.title}`, scale: { zero: false } },
    axis: { format: scale.format, tickCount: 5 },
  })
  return {
    finding,
    spec: {
      ...frame(270),
      data: { values },
      layer: [
        {
          mark: { type: 'area', opacity: 0.18, color: palette.blue },
          encoding: { x, y: y('low'), y2: { field: 'high' } },
        },
        { mark: { type: 'line', color: palette.blue }, encoding: { x, y: y('mean') } },
        { mark: { type: 'point', color: palette.blue, filled: true, size: 45 }, encoding: { x, y: y('mean') } },
      ],
    },
  }
}

/** How a metric's numbers are written on an axis: what they are multiplied by, their format, and the unit's words. */
export function axisOf(
  unit: MetricUnit,
  language: Language,
): { readonly by: number; readonly format: string; readonly title: string } {
  switch (unit) {
    case 'money':
      return { by: 0.01, format: ',.0f', title: { en: ', yuan (¥)', zh: '（元）' }[language] }
    case 'share':
      return { by: 100, format: ',.3~g', title: { en: ', %', zh: '（%）' }[language] }
    case 'people':
      return { by: 1, format: ',.0f', title: { en: ', people', zh: '（人）' }[language] }
    case 'days':
      return { by: 1, format: ',.3~g', title: { en: ', days', zh: '（天）' }[language] }
    case 'perWeek':
      return { by: 1, format: ',.3~g', title: { en: ', a week', zh: '（次/周）' }[language] }
    default:
      return { by: 1, format: ',.3~g', title: '' }
  }
}
