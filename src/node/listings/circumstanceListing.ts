import { circumstances } from '../../circumstances/index.ts'
import type { RiskClass } from '../../model/circumstance.ts'
import type { CounterMeasure } from '../../model/counterMeasure.ts'
import type { Language, Words } from '../../text/language.ts'
import { wrapText } from '../../text/wrapText.ts'
import { sourceWords } from '../../units/source.ts'
import { type Catalogue, catalogueListing } from './catalogueListing.ts'
import type { Listed } from './listed.ts'

/** The circumstances as entries of a catalogue, each with its class of risk and what can be done against it. */
export function circumstanceListing(lang: Language): readonly Listed[] {
  // Entries differ in their fields, which a listing reads from their schemas.
  const entries = circumstances as unknown as Catalogue & Readonly<Record<string, Risk>>
  return catalogueListing(entries, lang).map((listed) => {
    const { class: riskClass, counterMeasure } = entries[listed.name]
    const short = {
      en: `[${riskClass}; ${counterMeasure.name}]`,
      zh: `［${riskClasses[riskClass]}；${counterMeasure.chinese}］`,
    }[lang]
    const against = said(entries[listed.name])[lang]
    return {
      ...listed,
      summary: `${listed.summary}${{ en: ' ', zh: '' }[lang]}${short}`,
      details: (columns) => [...wrapText(against, columns), '', ...listed.details(columns)],
    }
  })
}

interface Risk {
  readonly class: RiskClass
  readonly counterMeasure: CounterMeasure
}

const riskClasses: Readonly<Record<RiskClass, string>> = {
  market: '市场风险',
  operation: '运营风险',
  technical: '技术风险',
  legal: '法律风险',
}

/** What kind of risk it is, and what can be done against it. */
function said({ class: riskClass, counterMeasure }: Risk): Words {
  const { name, chinese, summary, likelihoodCut, sizeCut, cost } = counterMeasure
  const source = sourceWords(counterMeasure.source)
  return {
    en: `Class of risk: ${riskClass}. Counter-measure: ${name} (${chinese}), ${summary.en}. Off until counterMeasure: { on: true }; then it lowers the likelihood by ${likelihoodCut} (likelihoodCut) and the size by ${sizeCut} (sizeCut), and costs ${cost} a day (cost). Source of these defaults: ${source.en}.`,
    zh: `风险类别：${riskClasses[riskClass]}。应对措施：${name}（${chinese}），${summary.zh}。写 counterMeasure: { on: true } 才启用；启用后发生的可能性降低 ${likelihoodCut}（likelihoodCut），影响减小 ${sizeCut}（sizeCut），每天花费 ${cost}（cost）。这些默认值的来源：${source.zh}。`,
  }
}
