import { numberWithUnit } from '../../charts/printNumber.ts'
import type { Result, Verdict } from '../../results/result.ts'
import type { Words } from '../../text/language.ts'
import { printable } from '../../text/printable.ts'
import { escapeHtml } from '../report/escapeHtml.ts'
import { ruleOf } from '../summaryJson.ts'
import type { Format, FormatRequest } from './format.ts'

/**
 * The targets of a scenario as test cases in the XML of JUnit, as build servers show them: one that was missed is a failure,
 * with the value that was reached. A scenario without targets is a suite without cases.
 */
export const junit: Format = {
  summary: {
    en: 'junit.xml: each target as a test case, for build servers',
    zh: 'junit.xml：每个目标是一个测试用例，供持续集成读取',
  },
  async files({ result, language }) {
    const { scenario, verdicts } = result
    const missed = verdicts.filter((each) => !each.met).length
    const about = `name="${xml(scenario)}" tests="${verdicts.length}" failures="${missed}" errors="0" skipped="0"`
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="kfactor" tests="${verdicts.length}" failures="${missed}">
<testsuite ${about}>
${verdicts.map((verdict) => testCase(result, verdict, language)).join('')}</testsuite>
</testsuites>
`
    return [{ path: 'junit.xml', text }]
  },
}

function testCase(result: Result, verdict: Verdict, language: FormatRequest['language']): string {
  const rule = `${verdict.metric} ${ruleOf(result, verdict)}`
  const start = `<testcase classname="${xml(result.scenario)}" name="${xml(rule)}"`
  if (verdict.met) return `${start}/>\n`
  const reading = result.readings.find(({ key }) => key === verdict.metric)
  const reached = numberWithUnit(verdict.reached, reading?.unit ?? 'number')
  const why = reading?.value === null && reading.reason !== undefined ? ` (${reading.reason})` : ''
  const said: Words = { en: `reached ${reached}${why}, wanted ${rule}`, zh: `实际为 ${reached}${why}，目标为 ${rule}` }
  return `${start}><failure message="${xml(said[language])}" type="target"/></testcase>\n`
}

/** A text inside an attribute: XML 1.0 cannot hold control characters at all, not even escaped. */
function xml(text: string): string {
  return escapeHtml(printable(text))
}
