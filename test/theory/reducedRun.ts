import { parse } from 'yaml'
import { readEdgeList } from '../../src/graph/edgeList.ts'
import type { Run } from '../../src/model/run.ts'
import { simulate } from '../../src/model/simulate.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

/** A run of a scenario as its words say, on the ties of an edge list where given. */
export function reducedRun(words: string, edges?: string): Run {
  const scenario = scenarioFields.parse(parse(words))
  if (edges === undefined) return simulate(build(scenario))
  const read = readEdgeList(edges)
  if (!('graph' in read)) throw new Error('invalid edge list')
  return simulate(build(scenario, read.graph))
}

/** People who have ever adopted by the end of the run. */
export function adopters({ model, world }: Run): number {
  return model.people - world.dayRows.prospects[model.days - 1]
}

/** Copies of a small graph side by side, each node's name carrying the number of its copy. */
export function copies(count: number, edges: readonly (readonly [number, number])[]): string {
  return Array.from({ length: count }, (_, copy) => edges.map(([a, b]) => `${copy}n${a},${copy}n${b}`).join('\n')).join(
    '\n',
  )
}

/** The first node of each copy, as a list in a scenario. */
export function roots(count: number): string {
  return `[${Array.from({ length: count }, (_, copy) => `${copy}n0`).join(', ')}]`
}
