import { type Drawing, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { palette } from './theme.ts'

/** A day as it was observed, and as runs have it. */
export interface FitPoint {
  readonly date: string
  readonly observed: number | null
  readonly low: number
  readonly median: number
  readonly high: number
}

/** What was observed, as dots, over the band in which nine of ten runs lie; days that were held out are shaded. */
export function dailyFit(
  points: readonly FitPoint[],
  text: { readonly unit: string; readonly date: string; readonly heldOut: string; readonly finding: string },
  firstHeldOut: string | undefined,
): Drawing {
  if (points.length < 2) return undrawn('fewer than two days were observed')
  const last = points.at(-1)?.date ?? ''
  const top = Math.max(...points.map(({ observed, high }) => Math.max(observed ?? 0, high)), 1)
  const x = {
    field: 'date',
    type: 'temporal' as const,
    title: text.date,
    scale: { type: 'utc' as const, nice: false },
    axis: { format: '%-d %b', tickCount: 6, labelFlush: false },
  }
  const y = (field: string) => ({
    ...{ field, type: 'quantitative' as const, title: text.unit, scale: { domain: [0, top * 1.1] } },
    axis: { format: ',.0f', tickCount: 5 },
  })
  const window = firstHeldOut === undefined ? [] : [{ date: firstHeldOut, last, top: top * 1.1, label: text.heldOut }]
  return {
    finding: text.finding,
    spec: {
      ...frame(230),
      layer: [
        {
          data: { values: window },
          mark: { type: 'rect', color: palette.window },
          encoding: { x, x2: { field: 'last' }, y: { ...y('top'), stack: null }, y2: { datum: 0 } },
        },
        {
          data: { values: window },
          mark: { type: 'text', align: 'left', baseline: 'top', dx: 4, dy: 4, color: palette.windowText },
          encoding: { x, y: y('top'), text: { field: 'label' } },
        },
        {
          data: { values: points },
          mark: { type: 'area', opacity: 0.2, color: palette.blue },
          encoding: { x, y: y('low'), y2: { field: 'high' } },
        },
        { data: { values: points }, mark: { type: 'line', color: palette.blue }, encoding: { x, y: y('median') } },
        {
          data: { values: points.filter(({ observed }) => observed !== null) },
          mark: { type: 'point', filled: true, size: 22, color: palette.vermilion, opacity: 0.9 },
          encoding: { x, y: y('observed') },
        },
      ],
    },
  }
}
