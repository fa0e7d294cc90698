import { numberWithUnit } from '../../charts/printNumber.ts'
import type { Result, Verdict } from '../../results/result.ts'
import { metInText } from '../overRuns.ts'
import { ruleOf } from '../summaryJson.ts'
import { escapeHtml } from './escapeHtml.ts'

/** The targets of a scenario as a section of the report: rule, what was reached, met or missed; empty without targets. */
export function reportTargets(result: Result): string {
  const { verdicts } = result
  if (verdicts.length === 0) return ''
  const met = verdicts.filter((each) => each.met).length
  return `<section aria-labelledby="targets">
<h2 id="targets">Targets: ${met} of ${verdicts.length} met</h2>
<div class="card narrow"><table class="targets">
<thead><tr><th scope="col">Measure</th><th scope="col">Rule</th><th scope="col" class="value">Reached</th><th scope="col"></th></tr></thead>
<tbody>
${verdicts.map((verdict) => row(result, verdict)).join('\n')}
</tbody></table></div>
</section>`
}

function row(result: Result, verdict: Verdict): string {
  const reading = result.readings.find((each) => each.key === verdict.metric)
  const reason = reading?.reason === undefined ? '' : `<span class="reason">${escapeHtml(reading.reason)}</span>`
  const reached = numberWithUnit(verdict.reached, reading?.unit ?? 'number')
  const often = verdict.metIn === undefined ? '' : ` <small>${metInText(verdict.metIn)}</small>`
  const outcome = verdict.met ? `<td class="met">✓ met${often}</td>` : `<td class="missed">✗ missed${often}</td>`
  return `<tr><th scope="row">${escapeHtml(reading?.label ?? verdict.metric)}${reason}</th><td class="rule">${escapeHtml(ruleOf(result, verdict))}</td><td class="value">${escapeHtml(reached)}</td>${outcome}</tr>`
}
