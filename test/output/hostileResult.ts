import type { Result } from '../../src/results/result.ts'
import { sampleResult } from '../charts/sampleResult.ts'

/** Texts that try to leave the place where they are written. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title><svg/onload=alert(1)>',
  '&lt;script&gt; &amp; `x` {{y}} %s',
  '\u001b[2J\u001b]0;title\u0007 \u202egnp.exe \u2066x \u0000',
] as const

/** The sample with a text in every place where a scenario's words can stand. */
export function hostileResult(text: string): Result {
  const sample = sampleResult()
  return {
    ...sample,
    scenario: text,
    question: text,
    seed: text,
    plays: sample.plays.map((play) => ({ ...play, name: text })),
    readings: sample.readings.map((reading) => ({ ...reading, ...(reading.value === null ? { reason: text } : {}) })),
  }
}
