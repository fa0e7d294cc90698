import { none, printNumber } from '../../charts/printNumber.ts'
import type { Reading } from '../../results/result.ts'
import type { Group } from '../groups.ts'
import { escapeHtml } from './escapeHtml.ts'

/** A group of measures as a card of the report: its score where it has one, and a row a measure. */
export function reportCard(group: Group): string {
  const { key, title, about, score, readings } = group
  const head = score === undefined ? '' : scored(score)
  return `<article class="card" aria-labelledby="${escapeHtml(key)}">
<header><h3 id="${escapeHtml(key)}">${escapeHtml(title)}</h3>${head}</header>
<p class="about">${escapeHtml(about)}</p>
<table><tbody>
${readings.map(row).join('\n')}
</tbody></table>
</article>`
}

function scored(score: number | null): string {
  if (score === null) return '<span class="none">no score</span>'
  const text = score.toFixed(0)
  return `<span class="score">${text} <small>of 100</small></span><div class="bar" aria-hidden="true"><i style="width:${text}%"></i></div>`
}

function row({ key, label, chinese, value, unit, window, reason }: Reading): string {
  const name = `<th scope="row" title="${escapeHtml(`${key} · ${chinese}`)}">${escapeHtml(label)}${note(reason)}</th>`
  return `<tr>${name}${cell(value, unit)}<td class="window">${window}</td></tr>`
}

function cell(value: number | null, unit: Reading['unit']): string {
  if (value === null) return `<td class="value none">${none}</td>`
  const printed = printNumber(value, unit)
  const word = printed.unit === '' ? '' : ` <small>${escapeHtml(printed.unit)}</small>`
  return `<td class="value">${escapeHtml(printed.number)}${word}</td>`
}

function note(reason: string | undefined): string {
  return reason === undefined ? '' : `<span class="reason">${escapeHtml(reason)}</span>`
}
