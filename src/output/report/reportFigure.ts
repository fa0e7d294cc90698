import type { Chart } from '../../charts/chart.ts'
import { escapeHtml } from './escapeHtml.ts'

/**
 * A chart as a figure of the report, its finding above it; one that could not be drawn says why.
 *
 * @param picture the chart's SVG, or `undefined` where there is none
 */
export function reportFigure(chart: Chart, picture: string | undefined): string {
  const text = chart.spec === null ? `Not drawn: ${chart.reason}.` : chart.finding
  const caption = `<figcaption><strong>${escapeHtml(chart.title)}</strong> ${escapeHtml(text)}</figcaption>`
  const named = picture?.replace(/^<svg /, `<svg role="img" aria-label="${escapeHtml(`${chart.title}: ${text}`)}" `)
  return `<figure>${caption}${named ?? ''}</figure>`
}
