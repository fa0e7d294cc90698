import type { Scenario } from '../../scenario/schema.ts'
import type { Diagnosis } from './diagnosis.ts'
import { profit } from './measures.ts'

/** Levels of a commission that are lawful where the report’s campaigns run. */
const lawful = 2

/** A commission on three levels or more: what it brings is little, and it is pyramid selling in law (report 11.2). */
export const deepCommission: Diagnosis = {
  label: { en: 'Commission on too many levels', zh: '分销层级过多' },
  advice: {
    en: 'Pay commission on at most two levels, for sales and not for recruiting, and have it reviewed.',
    zh: '佣金最多两级，按销售而不按拉人头计，并先做合规审查。',
  },
  section: '11.2',
  suspect(_, scenario) {
    const levels = Math.max(0, ...scenario.plays.map(levelsOf))
    if (levels <= lawful) return []
    return [
      {
        symptom: { en: `a commission runs over ${levels} levels`, zh: `分销佣金有${levels}级` },
        without: { en: `with ${lawful} levels`, zh: `只留${lawful}级` },
        remedy: { ...scenario, plays: scenario.plays.map(cut) },
        measure: profit,
      },
    ]
  },
}

type Chosen = Scenario['plays'][number]

function levelsOf(play: Chosen): number {
  return play.play === 'commission' ? play.rates.findLastIndex((rate) => rate > 0) + 1 : 0
}

function cut(play: Chosen): Chosen {
  return play.play === 'commission' ? { ...play, rates: play.rates.slice(0, lawful) } : play
}
