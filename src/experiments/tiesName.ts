import type { Scenario } from '../scenario/schema.ts'

/** All that decides the ties of a scenario's market, in a word: where it is the same for two scenarios, so are the ties. */
export function tiesName({ seed, market, reduced }: Scenario): string {
  const { people, graph, segments } = market
  return JSON.stringify(
    'file' in graph ? [graph.file] : [seed, people, graph, segments.map(({ share }) => share), reduced?.spread.law],
  )
}
