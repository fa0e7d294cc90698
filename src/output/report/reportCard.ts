import { none, printNumber } from '../../charts/printNumber.ts'
import type { Window } from '../../metrics/metric.ts'
import type { Reading } from '../../results/result.ts'
import type { Language, Words } from '../../text/language.ts'
import type { Group } from '../groups.ts'
import { escapeHtml } from './escapeHtml.ts'

/** Which days a measure looks at. */
export const windowWords: Readonly<Record<Window, Words>> = {
  campaign: { en: 'campaign', zh: '活动期' },
  after: { en: 'after', zh: '活动后' },
  whole: { en: 'whole', zh: '全程' },
  end: { en: 'end', zh: '期末' },
}

/** A group of measures as a card of the report: its score where it has one, and a row a measure. */
export function reportCard(group: Group, language: Language): string {
  const { key, title, about, score, readings } = group
  const head = score === undefined ? '' : scored(score, language)
  return `<article class="card" aria-labelledby="${escapeHtml(key)}">
<header><h3 id="${escapeHtml(key)}">${escapeHtml(title)}</h3>${head}</header>
<p class="about">${escapeHtml(about)}</p>
<table><tbody>
${readings.map((reading) => row(reading, language)).join('\n')}
</tbody></table>
</article>`
}

function scored(score: number | null, language: Language): string {
  if (score === null) return `<span class="none">${{ en: 'no score', zh: '无评分' }[language]}</span>`
  const text = score.toFixed(0)
  return `<span class="score">${text} <small>${{ en: 'of 100', zh: '满分100' }[language]}</small></span><div class="bar" aria-hidden="true"><i style="width:${text}%"></i></div>`
}

function row({ key, label, chinese, value, unit, window, reason }: Reading, language: Language): string {
  const name = `<th scope="row" title="${escapeHtml(language === 'zh' ? key : `${key} · ${chinese}`)}">${escapeHtml(label)}${note(reason)}</th>`
  return `<tr>${name}${cell(value, unit, language)}<td class="window">${windowWords[window][language]}</td></tr>`
}

function cell(value: number | null, unit: Reading['unit'], language: Language): string {
  if (value === null) return `<td class="value none">${none}</td>`
  const printed = printNumber(value, unit, language)
  const word = printed.unit === '' ? '' : ` <small>${escapeHtml(printed.unit)}</small>`
  return `<td class="value">${escapeHtml(printed.number)}${word}</td>`
}

function note(reason: string | undefined): string {
  return reason === undefined ? '' : `<span class="reason">${escapeHtml(reason)}</span>`
}
