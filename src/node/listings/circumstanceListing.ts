import { circumstances } from '../../circumstances/index.ts'
import type { CounterMeasure } from '../../model/counterMeasure.ts'
import { wrapText } from '../../text/wrapText.ts'
import { type Catalogue, catalogueListing } from './catalogueListing.ts'
import type { Listed } from './listed.ts'

/** The circumstances as entries of a catalogue, each with its class of risk and what can be done against it. */
export function circumstanceListing(): readonly Listed[] {
  // Entries differ in their fields, which a listing reads from their schemas.
  const entries = circumstances as unknown as Catalogue & Readonly<Record<string, Risk>>
  return catalogueListing(entries).map((listed) => {
    const { class: riskClass, counterMeasure } = entries[listed.name]
    const { name, chinese, summary, likelihoodCut, sizeCut, cost, source } = counterMeasure
    const against = `Class of risk: ${riskClass}. Counter-measure: ${name} (${chinese}), ${summary}. Off until counterMeasure: { on: true }; then it lowers the likelihood by ${likelihoodCut} (likelihoodCut) and the size by ${sizeCut} (sizeCut), and costs ${cost} a day (cost). Source of these defaults: ${source}.`
    return {
      ...listed,
      summary: `${listed.summary} [${riskClass}; ${name}]`,
      details: (columns) => [...wrapText(against, columns), '', ...listed.details(columns)],
    }
  })
}

interface Risk {
  readonly class: string
  readonly counterMeasure: CounterMeasure
}
