import { printNumber } from '../../charts/printNumber.ts'
import type { Fact } from '../../credibility/fact.ts'
import { facts } from '../../credibility/index.ts'
import type { Language } from '../../text/language.ts'
import { wrapText } from '../../text/wrapText.ts'
import type { Listed } from './listed.ts'

/** The facts of the credibility card, each with its formula, ranges and source. */
export function factListing(lang: Language): readonly Listed[] {
  return Object.entries<Fact>(facts).map(([name, { label, chinese, unit, formula, published, possible, source }]) => {
    const range = (ends: readonly number[]) =>
      ends.map((end) => printNumber(end, unit).number).join({ en: ' to ', zh: '至' }[lang])
    return {
      name,
      chinese,
      summary: { en: label, zh: `已发表范围 ${range(published)}` }[lang],
      details: (columns) => [
        ...wrapText({ en: `${label}: ${formula.en}.`, zh: `${chinese}：${formula.zh}。` }[lang], columns),
        ...wrapText(
          {
            en: `Published: ${range(published)} (${source.en}). Possible: ${range(possible)}.`,
            zh: `已发表：${range(published)}（${source.zh}）。可能：${range(possible)}。`,
          }[lang],
          columns,
        ),
      ],
    }
  })
}
