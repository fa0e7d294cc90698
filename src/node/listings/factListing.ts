import { printNumber } from '../../charts/printNumber.ts'
import type { Fact } from '../../credibility/fact.ts'
import { facts } from '../../credibility/index.ts'
import { wrapText } from '../../text/wrapText.ts'
import type { Listed } from './listed.ts'

/** The facts of the credibility card, each with its formula, ranges and source. */
export function factListing(): readonly Listed[] {
  return Object.entries<Fact>(facts).map(([name, { label, chinese, unit, formula, published, possible, source }]) => {
    const range = (ends: readonly number[]) => ends.map((end) => printNumber(end, unit).number).join(' to ')
    return {
      name,
      chinese,
      summary: label,
      details: (columns) => [
        ...wrapText(`${label}: ${formula.en}.`, columns),
        ...wrapText(`Published: ${range(published)} (${source}). Possible: ${range(possible)}.`, columns),
      ],
    }
  })
}
