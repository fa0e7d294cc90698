import { isFields } from './fieldAt.ts'
import type { Place } from './place.ts'
import type { Placed } from './plainData.ts'

/**
 * Settles what a setting of the graph's source replaces: an edge list takes the place of a generator and its fields, a
 * generator that of an edge list or of another generator. What other settings said of the graph stays.
 *
 * @param path what was set
 * @param before the scenario as it was before the setting
 */
export function replaceGraph(scenario: Placed, path: readonly string[], before: Placed): Placed {
  const [section, field, source] = path
  if (path.length !== 3 || section !== 'market' || field !== 'graph') return scenario
  if (source !== 'file' && source !== 'generator') return scenario
  const graph = graphOf(scenario)
  if (graph === undefined || graphOf(before)?.value[source] === graph.value[source]) return scenario

  const settings = graph.place.children.get(source)?.source
  const ofSettings = (key: string) => graph.place.children.get(key)?.source === settings
  const kept = Object.fromEntries(Object.entries(graph.value).filter(([key]) => ofSettings(key)))
  const { market } = scenario.value as { readonly market: object }
  return { ...scenario, value: { ...(scenario.value as object), market: { ...market, graph: kept } } }
}

/** What the scenario says of the graph, and where. */
function graphOf({
  value,
  place,
}: Placed): { readonly value: Readonly<Record<string, unknown>>; readonly place: Place } | undefined {
  const market = isFields(value) ? value.market : undefined
  const graph = isFields(market) ? market.graph : undefined
  const at = place.children.get('market')?.children.get('graph')
  return isFields(graph) && at !== undefined ? { value: graph, place: at } : undefined
}
