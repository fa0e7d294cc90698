import { type Chart, isDrawn } from '../../charts/chart.ts'
import type { Language } from '../../text/language.ts'
import { chartTwin } from './chartTwin.ts'
import { escapeHtml } from './escapeHtml.ts'

/**
 * A chart as a figure of the report: its finding above it, and under it, folded, its numbers as a table; one that could not be drawn says why.
 *
 * @param picture the chart's SVG, or `undefined` where there is none
 */
export function reportFigure(chart: Chart, picture: string | undefined, language: Language = 'en'): string {
  const reason = chart.spec === null ? chart.reason : ''
  const text = isDrawn(chart) ? chart.finding : { en: `Not drawn: ${reason}.`, zh: `未绘制：${reason}。` }[language]
  const caption = `<figcaption><strong>${escapeHtml(chart.title)}</strong> ${escapeHtml(text)}</figcaption>`
  const named = picture?.replace(/^<svg /, `<svg role="img" aria-label="${escapeHtml(`${chart.title}: ${text}`)}" `)
  return `<figure>${caption}${named ?? ''}${isDrawn(chart) ? chartTwin(chart, language) : ''}</figure>`
}
