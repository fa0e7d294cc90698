import type { TopLevelSpec } from 'vega-lite'
import { displayWidth } from '../text/displayWidth.ts'
import { frame, pictureWidth } from './frame.ts'
import { palette, textSize } from './theme.ts'

/** One bar: its name at the left, its length, the text at its end and its colour. */
export interface Bar {
  readonly name: string
  readonly value: number
  readonly text: string
  readonly color?: string
}

/** How the numbers along the bars are written and what they count. */
export interface BarScale {
  readonly title: string
  readonly format: string
  /** The least number at which the axis may end; it ends where the longest bar and its text have room. */
  readonly least?: number
  /** Numbers that are marked on the axis; left out, a few round ones. */
  readonly marks?: readonly number[]
  /** Title of the axis of names. */
  readonly names: string
}

/** Horizontal bars from top to bottom in the order given, with a text at the end of each; their names differ. */
export function rankedBars(bars: readonly Bar[], scale: BarScale): TopLevelSpec {
  const values = bars.map((bar) => ({ color: palette.blue, ...bar }))
  const y = {
    field: 'name',
    type: 'nominal' as const,
    sort: bars.map(({ name }) => name),
    title: scale.names,
    axis: { titleAngle: 0, titleAlign: 'right' as const, titleX: -5, titleY: -8 },
  }
  const x = {
    field: 'value',
    type: 'quantitative' as const,
    title: scale.title,
    scale: { domain: [0, Math.max(scale.least ?? 0, endOf(bars))] },
    axis: {
      format: scale.format,
      grid: true,
      ticks: false,
      domain: false,
      ...(scale.marks === undefined ? { tickCount: 4 } : { values: [...scale.marks] }),
    },
  }
  return {
    ...frame(64 + bars.length * (bars.length > 10 ? 22 : 28)),
    data: { values },
    encoding: { y },
    layer: [
      {
        mark: { type: 'bar', height: { band: 0.68 } },
        encoding: { x, color: { field: 'color', type: 'nominal', scale: null } },
      },
      {
        mark: { type: 'text', align: 'left', dx: 5 },
        encoding: { x, text: { field: 'text', type: 'nominal' } },
      },
    ],
  }
}

/** Where the axis must end for each bar with its text to fit beside the longest name. */
function endOf(bars: readonly Bar[]): number {
  const plot = pictureWidth - 32 - Math.max(...bars.map(({ name }) => lengthOf(name)))
  return Math.max(...bars.map(({ value, text }) => (value * plot) / Math.max(plot - 10 - lengthOf(text), plot / 5)))
}

/** About how long a text is, px; rather too long than too short. */
function lengthOf(text: string): number {
  return displayWidth(text) * textSize * 0.62
}
