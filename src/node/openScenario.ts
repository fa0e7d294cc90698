import { statSync } from 'node:fs'
import type { EdgesTaken } from '../graph/fromEdges.ts'
import { type ReadOptions, readScenario, type ScenarioRead } from '../scenario/read.ts'
import type { SourceText } from '../scenario/sourceText.ts'
import { cannotRead, contentOf, openTies, type TiesRead } from './openTies.ts'

/** A scenario file as the commands see it: read and checked, with the ties of the file that it names, where it does. */
export interface OpenedScenario extends ScenarioRead {
  readonly ties?: EdgesTaken
  /** The texts that its problems point into. */
  readonly sources: readonly SourceText[]
}

/** Opens a scenario file and the file of ties it names; whatever is wrong with either comes back as problems. */
export function openScenario(file: string, options: ReadOptions = {}): OpenedScenario {
  const content = contentOf(file)
  if ('reason' in content) return { targets: [], problems: [cannotRead(file, content.reason)], sources: [] }
  let opened: TiesRead | undefined
  const { scenario, ...read } = readScenario({ file, content }, options, {
    readable,
    graph(path) {
      opened = openTies(path)
      return opened.ties?.graph
    },
  })
  const ties = opened?.ties
  const problems = [...read.problems, ...(opened?.problems ?? [])]
  const sources = [...read.sources, ...(opened?.sources ?? [])]
  const all = { ...read, problems, sources, ...(ties === undefined ? {} : { ties }) }
  const runs = scenario !== undefined && (opened === undefined || ties !== undefined)
  return runs ? { ...all, scenario } : all
}

function readable(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
