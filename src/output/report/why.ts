import type { Result } from '../../results/result.ts'
import type { Language } from '../../text/language.ts'
import { type Cause, whyText } from '../whyText.ts'
import { escapeHtml } from './escapeHtml.ts'

/** Why a campaign came out as it did: a card for each cause that was suspected, with its evidence and the report’s advice. */
export function why({ tables: { diagnoses } }: Result, language: Language): string {
  if (diagnoses === undefined) return ''
  const { title, sentence, causes } = whyText(diagnoses, language)
  return `<section aria-labelledby="why">
<h2 id="why">${title}</h2>
<p class="lead">${escapeHtml(sentence)}</p>
${causes.map((cause) => card(cause, language)).join('\n')}
</section>`
}

function card({ label, found, symptom, evidence, advice }: Cause, language: Language): string {
  const standing = found
    ? { en: 'found', zh: '已证实' }[language]
    : { en: 'suspected, not confirmed', zh: '怀疑，未证实' }[language]
  const heads = {
    en: { symptom: 'What shows it', evidence: 'Evidence', advice: 'Advice' },
    zh: { symptom: '迹象', evidence: '证据', advice: '建议' },
  }[language]
  const rows = [[heads.symptom, symptom], [heads.evidence, evidence], ...(found ? [[heads.advice, advice]] : [])]
  return `<div class="card cause">
<h3>${escapeHtml(label)} <small class="${found ? 'missed' : 'about'}">${standing}</small></h3>
<dl>${rows.map(([head, text]) => `<dt>${escapeHtml(head)}</dt><dd>${escapeHtml(text)}</dd>`).join('')}</dl>
</div>`
}
