import { type Drawing, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { palette } from './theme.ts'

/** A part and what it makes of a total, with an interval; in the unit of the axis. */
export interface PartBar {
  readonly name: string
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}

/** What each part makes of a total: bars from nothing to the right or the left, with whiskers. */
export function partsBars(
  bars: readonly PartBar[],
  text: { readonly unit: string; readonly names: string; readonly finding: string },
): Drawing {
  if (bars.length === 0) return undrawn('there are no parts')
  const values = bars.map((bar) => ({ ...bar, color: bar.value < 0 ? palette.vermilion : palette.blue }))
  const y = { field: 'name', type: 'nominal' as const, sort: bars.map(({ name }) => name), title: text.names }
  const x = {
    field: 'value',
    type: 'quantitative' as const,
    title: text.unit,
    axis: { format: ',.0f', tickCount: 5, grid: true },
  }
  return {
    finding: text.finding,
    spec: {
      ...frame(70 + bars.length * 30),
      data: { values },
      encoding: { y },
      layer: [
        {
          mark: { type: 'bar', height: { band: 0.6 } },
          encoding: { x, color: { field: 'color', type: 'nominal', scale: null } },
        },
        {
          transform: [{ filter: 'datum.low !== null' }],
          mark: { type: 'rule', color: palette.ink, strokeWidth: 1.5 },
          encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' } },
        },
        { mark: { type: 'rule', color: palette.soft }, encoding: { x: { datum: 0 }, y: {} } },
      ],
    },
  }
}
