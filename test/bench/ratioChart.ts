import type { TopLevelSpec } from 'vega-lite'
import { frame } from '../../src/charts/frame.ts'
import { palette } from '../../src/charts/theme.ts'
import { digits } from './quantity.ts'
import type { Row } from './rows.ts'

const colours = [palette.ink, palette.blue, palette.green, palette.orange, palette.vermilion]

/** How many times as long as C each program takes for each campaign, on a scale of powers of ten, and the goal. */
export function ratioChart(rows: readonly Row[]): TopLevelSpec {
  const values = rows.flatMap(({ what, who, figure: { of, to }, ratio }) =>
    of === 'again' && to?.who === 'C' && ratio !== null ? [{ what, who, ratio, text: `${digits(ratio)} ×` }] : [],
  )
  const programs = [...new Set(values.map(({ who }) => who))]
  const campaigns = [...new Set(values.map(({ what }) => what))]
  const ends = values.map(({ ratio }) => Math.log10(ratio))
  const domain = [10 ** Math.floor(Math.min(-1, ...ends)), 10 ** Math.ceil(Math.max(1, ...ends))]
  return {
    ...frame(96 + campaigns.length * 26),
    encoding: {
      x: {
        field: 'ratio',
        type: 'quantitative',
        title: 'times as long as C takes (the line: the goal, half of it; .8 at 10 k)',
        scale: { type: 'log', domain },
        axis: { grid: true, format: ',~g', tickCount: Math.log10(domain[1]! / domain[0]!) },
      },
    },
    layer: [
      {
        data: { values: [{ ratio: 0.5 }] },
        mark: { type: 'rule', color: palette.rule, strokeDash: [4, 3] },
      },
      {
        data: { values },
        mark: { type: 'point', filled: true, size: 70, opacity: 1 },
        encoding: {
          y: { field: 'what', type: 'nominal', sort: campaigns, title: null, axis: { grid: true } },
          color: { field: 'who', type: 'nominal', scale: { domain: programs, range: colours } },
          tooltip: { field: 'text', type: 'nominal' },
        },
      },
    ],
  }
}
