import type { TopLevelSpec } from 'vega-lite'
import { theme } from './theme.ts'

/** Width of every picture, px; narrow enough to be read on a phone, and two side by side on a page. */
export const pictureWidth = 440

/** What every picture of one plot has: its outer size in px, into which axes and legend are fitted, and the theme. */
export function frame(height: number) {
  return {
    ...sheet,
    width: pictureWidth,
    height,
    autosize: { type: 'fit', contains: 'padding' },
  } as const
}

/** What every picture has that is made of several plots, which have sizes of their own. */
export const sheet = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  config: theme,
} as const satisfies Partial<TopLevelSpec>
