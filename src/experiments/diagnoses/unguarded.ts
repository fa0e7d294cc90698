import { counterMeasures } from '../../circumstances/counterMeasures.ts'
import type { circumstances } from '../../circumstances/index.ts'
import type { Run } from '../../model/run.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { Diagnosis, Suspicion } from './diagnosis.ts'
import { joins, leaving, logins, type Measure, orders, ordersAfter, profit, sharing } from './measures.ts'

/** What each event takes from a campaign above all. */
const taken: Readonly<Record<keyof typeof circumstances, Measure>> = {
  competitorOffer: leaving,
  demandShift: orders,
  saturation: joins,
  deliveryFailure: ordersAfter,
  stockOut: orders,
  slowService: ordersAfter,
  complaintFlood: profit,
  outage: logins,
  dataLeak: leaving,
  platformBlock: sharing,
  pyramidSelling: profit,
  prizeOverLimit: profit,
  missingDisclosure: profit,
  changeOfLaw: profit,
  changeOfTerms: profit,
}

/**
 * An event against which nothing was prepared: it happened, and its counter-measure was off (report 11.3).
 *
 * Events that have a date. Those of which luck decides are in the register of risks, with their likelihood.
 */
export const unguarded: Diagnosis = {
  label: { en: 'An event without a counter-measure', zh: '突发事件没有预案' },
  advice: {
    en: 'Prepare the counter-measure before the campaign where it costs less than the event.',
    zh: '预案比事件便宜时，活动前就把预案备好。',
  },
  section: '11.3',
  suspect: (run, scenario) => scenario.circumstances.flatMap((_, at) => suspicionOf(run, scenario, at)),
}

function suspicionOf(run: Run, scenario: Scenario, at: number): readonly Suspicion[] {
  const { name, random, counterMeasure } = run.model.circumstances[at]
  if (run.world.happened[at] === null || random || counterMeasure.on) return []
  const known = Object.values(counterMeasures).find((each) => each.name === counterMeasure.name)
  if (known === undefined) throw new Error(`unknown counter-measure: ${counterMeasure.name}`)
  return [
    {
      symptom: { en: `it happened, with nothing prepared: ${name}`, zh: `事件发生时没有预案：${name}` },
      without: { en: `with the counter-measure (${known.summary.en})`, zh: `备好预案（${known.chinese}）` },
      remedy: {
        ...scenario,
        circumstances: scenario.circumstances.map((each, place) => (place === at ? on(each) : each)),
      },
      measure: taken[scenario.circumstances[at].circumstance],
    },
  ]
}

type Chosen = Scenario['circumstances'][number]

function on(circumstance: Chosen): Chosen {
  return { ...circumstance, counterMeasure: { ...circumstance.counterMeasure, on: true } }
}
