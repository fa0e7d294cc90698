import type { Config } from 'vega-lite'

/**
 * Colours that people with any kind of colour vision can tell apart, and the neutral ones around them.
 *
 * Source: Okabe & Ito 2008, Color Universal Design.
 */
export const palette = {
  blue: '#0072B2',
  orange: '#E69F00',
  green: '#009E73',
  vermilion: '#D55E00',
  sky: '#56B4E9',
  purple: '#CC79A7',
  ink: '#1F2933',
  soft: '#52606D',
  rule: '#9AA5B1',
  grid: '#E9ECEF',
  window: '#FBEFD5',
  windowText: '#8A5A00',
} as const

/** Fonts that a machine is likely to have, for Latin and Chinese; no font is loaded. */
export const fonts =
  'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif'

/** Size of text on axes and in legends, px. */
export const textSize = 12.5

/** How every chart looks: white ground, light lines across, no box; money as ¥1,234. */
export const theme: Config = {
  font: fonts,
  background: 'white',
  aria: false,
  padding: { left: 4, right: 8, top: 6, bottom: 4 },
  view: { stroke: null },
  locale: { number: { decimal: '.', thousands: ',', grouping: [3], currency: ['¥', ''] } },
  axis: {
    labelFontSize: textSize,
    titleFontSize: textSize,
    titleFontWeight: 'normal',
    titleColor: palette.soft,
    labelColor: palette.soft,
    titlePadding: 8,
    labelPadding: 5,
    labelLimit: 0,
    titleLimit: 0,
    domain: false,
    ticks: false,
    gridColor: palette.grid,
  },
  axisX: {
    grid: false,
    domain: true,
    domainColor: palette.rule,
    ticks: true,
    tickColor: palette.rule,
    tickSize: 4,
    labelFlush: false,
  },
  legend: {
    orient: 'top',
    direction: 'horizontal',
    columns: 3,
    title: null,
    labelFontSize: textSize,
    labelColor: palette.ink,
    labelLimit: 0,
    symbolStrokeWidth: 2.5,
    symbolSize: 110,
    columnPadding: 16,
    offset: 8,
  },
  title: {
    anchor: 'start',
    frame: 'bounds',
    fontSize: 15,
    fontWeight: 600,
    lineHeight: 20,
    color: palette.ink,
    subtitleFontSize: textSize,
    subtitleLineHeight: 18,
    subtitleColor: palette.soft,
    subtitlePadding: 6,
    offset: 14,
  },
  text: { fontSize: textSize, color: palette.ink },
  line: { strokeWidth: 2.25, strokeJoin: 'round', strokeCap: 'round' },
}
