import { numberWithUnit } from '../../charts/printNumber.ts'
import type { Result, Verdict } from '../../results/result.ts'
import type { Language } from '../../text/language.ts'
import { metInText } from '../overRuns.ts'
import { ruleOf } from '../summaryJson.ts'
import { escapeHtml } from './escapeHtml.ts'

/** The targets of a scenario as a section of the report: rule, what was reached, met or missed; empty without targets. */
export function reportTargets(result: Result, language: Language): string {
  const { verdicts } = result
  if (verdicts.length === 0) return ''
  const met = verdicts.filter((each) => each.met).length
  const words = {
    en: { title: `Targets: ${met} of ${verdicts.length} met`, heads: ['Measure', 'Rule', 'Reached'] },
    zh: { title: `目标：${verdicts.length}项达成${met}项`, heads: ['指标', '要求', '实际'] },
  }[language]
  const [measure, rule, reached] = words.heads
  return `<section aria-labelledby="targets">
<h2 id="targets">${words.title}</h2>
<div class="card narrow"><table class="targets">
<thead><tr><th scope="col">${measure}</th><th scope="col">${rule}</th><th scope="col" class="value">${reached}</th><th scope="col"></th></tr></thead>
<tbody>
${verdicts.map((verdict) => row(result, verdict, language)).join('\n')}
</tbody></table></div>
</section>`
}

function row(result: Result, verdict: Verdict, language: Language): string {
  const reading = result.readings.find((each) => each.key === verdict.metric)
  const reason = reading?.reason === undefined ? '' : `<span class="reason">${escapeHtml(reading.reason)}</span>`
  const reached = numberWithUnit(verdict.reached, reading?.unit ?? 'number', language)
  const often = verdict.metIn === undefined ? '' : ` <small>${metInText(verdict.metIn, language)}</small>`
  const outcome = verdict.met
    ? `<td class="met">✓ ${{ en: 'met', zh: '达成' }[language]}${often}</td>`
    : `<td class="missed">✗ ${{ en: 'missed', zh: '未达成' }[language]}${often}</td>`
  return `<tr><th scope="row">${escapeHtml(reading?.label ?? verdict.metric)}${reason}</th><td class="rule">${escapeHtml(ruleOf(result, verdict, language))}</td><td class="value">${escapeHtml(reached)}</td>${outcome}</tr>`
}
