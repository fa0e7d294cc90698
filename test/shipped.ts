import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readEdgeList } from '../src/graph/edgeList.ts'
import type { Graph } from '../src/graph/graph.ts'
import type { Model } from '../src/model/model.ts'
import { build } from '../src/scenario/build.ts'
import { type Scenario, scenarioFields } from '../src/scenario/schema.ts'

const folder = join(import.meta.dirname, '..', 'scenarios')

/** A shipped scenario as its file says, with another seed or another number of people where given. */
export function shipped(name: string, changed: { readonly seed?: string; readonly people?: number } = {}): Scenario {
  const words = parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'))
  if (changed.people !== undefined) {
    const before = scenarioFields.parse(words)
    words.market.people = changed.people
    if (before.reduced === undefined) {
      words.community.members = Math.round((before.community.members * changed.people) / before.market.people)
    }
  }
  return scenarioFields.parse({ ...words, ...(changed.seed === undefined ? {} : { seed: changed.seed }) })
}

/** The model of a shipped scenario. */
export function shippedModel(name: string, changed: { readonly seed?: string; readonly people?: number } = {}): Model {
  const scenario = shipped(name, changed)
  const { graph } = scenario.market
  return 'file' in graph ? build(scenario, graphAt(join(folder, graph.file))) : build(scenario)
}

/** The graph of an edge list. */
export function graphAt(path: string): Graph {
  const read = readEdgeList(readFileSync(path, 'utf8'))
  if (!('graph' in read)) throw new Error(`invalid edge list: ${path}`)
  return read.graph
}

/** The names of the shipped scenarios. */
export const shippedNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length))
  .sort()

/** The cases that are about what a warning is about. */
const teaching: Readonly<Record<string, readonly string[]>> = {
  rewardTooLarge: ['reward-above-margin'],
  threeLevelCommission: ['too-many-levels'],
}

/** What reading a shipped scenario warns of: nothing, but in the cases that are about it. */
export function warningsOf(name: string): readonly string[] {
  return teaching[name] ?? []
}
