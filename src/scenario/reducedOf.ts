import type { Graph } from '../graph/graph.ts'
import type { Buying, Delay, Law, Leaving, Reduced } from '../model/reduced.ts'
import { delays } from '../reduced/delays.ts'
import { departures } from '../reduced/departures.ts'
import { meanFieldLaws, spreads, tielessLaws } from '../reduced/index.ts'
import { purchases } from '../reduced/purchases.ts'
import type { Scenario } from './schema.ts'

type Chosen = { readonly law: string } & object

/**
 * The reduced form that a scenario asks for.
 *
 * @throws `missing reduced`; `unknown seed label: name`, which reading the scenario tells beforehand
 */
export function reducedOf(scenario: Scenario, graph: Graph): Reduced {
  const { reduced } = scenario
  if (reduced === undefined) throw new Error('missing reduced')
  return {
    seeds: seedsOf(reduced.seeds, graph),
    spread: made<Law>(spreads, reduced.spread),
    delay: made<Delay>(delays, reduced.answering),
    buying: reduced.buying && made<Buying>(purchases, reduced.buying),
    leaving: reduced.leaving && made<Leaving>(departures, reduced.leaving),
    meanField: storesNoTies(scenario) && meanFieldLaws.includes(reduced.spread.law),
  }
}

/** Whether a run needs no ties in memory: under a law without any, or where everybody knows everybody and it can tell so. */
export function storesNoTies({ market, reduced }: Scenario): boolean {
  if (reduced === undefined || 'file' in market.graph) return false
  const { law } = reduced.spread
  return tielessLaws.includes(law) || (market.graph.generator === 'complete' && meanFieldLaws.includes(law))
}

/** People without a stored tie. */
export function graphWithoutTies(nodes: number): Graph {
  return { nodes, offsets: new Int32Array(nodes + 1), neighbours: new Int32Array(0) }
}

type Seeds = NonNullable<Scenario['reduced']>['seeds']

function seedsOf(seeds: Seeds, { nodes, labels = [] }: Graph): Reduced['seeds'] {
  if ('people' in seeds) return { people: Math.min(nodes, seeds.people) }
  if ('share' in seeds) return { people: Math.round(nodes * seeds.share) }
  const byName = new Map(labels.map((label, node) => [label, node]))
  return {
    nodes: [...new Set(seeds.labels)].map((label) => {
      const node = byName.get(label)
      if (node === undefined) throw new Error(`unknown seed label: ${label}`)
      return node
    }),
  }
}

/** What a law's entry makes of its own parameters, which the schema has paired with it. */
function made<Made>(catalogue: object, { law, ...parameters }: Chosen): Made {
  const entries = catalogue as Readonly<Record<string, { make(parameters: object, context: undefined): Made }>>
  return entries[law].make(parameters, undefined)
}
