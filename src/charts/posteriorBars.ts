import { type Drawing, undrawn } from './chart.ts'
import { frame } from './frame.ts'
import { palette } from './theme.ts'

const bars = 20

/** Where a parameter lies after the data, as bars of equal width over its prior's range, and before them as a line. */
export function posteriorBars(
  values: readonly number[],
  weights: readonly number[],
  range: { readonly low: number; readonly high: number; readonly prior: (from: number, to: number) => number },
  text: { readonly parameter: string; readonly share: string; readonly finding: string },
): Drawing {
  const { low, high, prior } = range
  if (!(high > low)) return undrawn('the parameter has no range')
  const width = (high - low) / bars
  const heights = new Array<number>(bars).fill(0)
  for (const [at, value] of values.entries()) {
    const bar = Math.min(bars - 1, Math.max(0, Math.floor((value - low) / width)))
    heights[bar] = (heights[bar] ?? 0) + (weights[at] ?? 0)
  }
  const rows = heights.map((height, bar) => {
    const [from, to] = [low + bar * width, low + (bar + 1) * width]
    return { from, to, after: 100 * height, before: 100 * prior(from, to) }
  })
  const x = {
    field: 'from',
    type: 'quantitative' as const,
    title: text.parameter,
    scale: { domain: [low, high], nice: false, zero: false },
    axis: { tickCount: 6, format: ',.4~g' },
  }
  const y = (field: string) => ({
    ...{ field, type: 'quantitative' as const, title: text.share },
    axis: { format: ',.0f', tickCount: 4 },
  })
  return {
    finding: text.finding,
    spec: {
      ...frame(200),
      data: { values: rows },
      layer: [
        {
          mark: { type: 'rect', color: palette.sky },
          encoding: { x, x2: { field: 'to' }, y: y('after'), y2: { datum: 0 } },
        },
        {
          mark: { type: 'rule', color: palette.soft, strokeDash: [4, 3], strokeWidth: 1.5 },
          encoding: { x, x2: { field: 'to' }, y: y('before') },
        },
      ],
    },
  }
}
