import { none, printNumber } from '../../charts/printNumber.ts'
import type { Reading, Result } from '../../results/result.ts'
import type { Language } from '../../text/language.ts'
import { type Estimate, estimates } from '../estimate.ts'
import type { Group } from '../groups.ts'
import { rangeText } from '../overRuns.ts'
import { escapeHtml } from './escapeHtml.ts'
import { smallLine } from './smallLines.ts'
import { sparkline } from './sparkline.ts'

/** The measures that stand for their group on the first screen. */
export const leading: readonly string[] = [
  'growth.members',
  'growth.newUsers',
  'growth.newUsers.incremental',
  'growth.newUserRetention.d7',
  'growth.churnRate',
  'activity.loginFrequency',
  'activity.stickiness',
  'activity.interactionsPerActive',
  'activity.participation',
  'conversion.purchaseRate',
  'conversion.repurchaseRate',
  'conversion.ordersPerMemberDay',
  'conversion.after',
  'conversion.orders.incremental',
]

/**
 * A group of measures as a card of the first screen: its score with a bar, and its leading measures, each with value,
 * 95% interval where there are several runs, and a small line of its days.
 */
export function measureCard(group: Group, result: Result, language: Language): string {
  const of = estimates(result, language)
  const rows = group.readings
    .filter(({ key, value }) => leading.includes(key) && (value !== null || of(key)?.value !== null))
    .map((reading) => row(reading, of(reading.key), result, language))
  return `<article class="card measures" aria-labelledby="${group.key}">
<header><h3 id="${group.key}">${escapeHtml(group.title)}</h3>${scored(group.score ?? null, language)}</header>
<p class="about">${escapeHtml(group.about)}</p>
<table><tbody>
${rows.join('\n')}
</tbody></table>
</article>`
}

function scored(score: number | null, language: Language): string {
  if (score === null) return `<span class="none">${{ en: 'no score', zh: '无评分' }[language]}</span>`
  const text = score.toFixed(0)
  const outOf = { en: 'of 100', zh: '满分100' }[language]
  return `<span class="score">${text} <small>${outOf}</small></span><div class="bar" aria-hidden="true"><i style="width:${text}%"></i></div>`
}

function row({ key, label }: Reading, estimate: Estimate | undefined, result: Result, language: Language) {
  const line = smallLine(result, key)
  const { value = null, low = null, high = null, unit = 'number' } = estimate ?? {}
  const printed = printNumber(value, unit, language)
  const word = printed.unit === '' ? '' : ` <small>${escapeHtml(printed.unit)}</small>`
  const range = low === null ? '' : `<small class="range">${escapeHtml(rangeText(low, high, unit, language))}</small>`
  const number = value === null ? none : escapeHtml(printed.number)
  const drawn = line === undefined ? '' : sparkline(line, result)
  const head = drawn === '' ? '<th scope="row" colspan="2">' : '<th scope="row">'
  const small = drawn === '' ? '' : `<td class="small">${drawn}</td>`
  return `<tr>${head}${escapeHtml(label)}</th>${small}<td class="value">${number}${word}${range}</td></tr>`
}
