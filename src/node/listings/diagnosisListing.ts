import type { Diagnosis } from '../../experiments/diagnoses/diagnosis.ts'
import { diagnoses } from '../../experiments/diagnoses/index.ts'
import type { Language } from '../../text/language.ts'
import { wrapText } from '../../text/wrapText.ts'
import type { Listed } from './listed.ts'

/** The ways to fail that a run is searched for, each with the advice against it. */
export function diagnosisListing(lang: Language): readonly Listed[] {
  return Object.entries<Diagnosis>(diagnoses).map(([name, { label, advice, section }]) => ({
    name,
    chinese: label.zh,
    summary: { en: label.en, zh: advice.zh }[lang],
    details: (columns) =>
      wrapText(
        {
          en: `${label.en}. ${advice.en} (report ${section})`,
          zh: `${label.zh}：${advice.zh}（报告${section}）`,
        }[lang],
        columns,
      ),
  }))
}
