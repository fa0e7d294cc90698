import { readFileSync, statSync } from 'node:fs'
import { type EdgeListFaults, type EdgeListGraph, readEdgeList } from '../graph/edgeList.ts'
import type { Problem } from '../scenario/problem.ts'
import { type ReadOptions, readScenario, type ScenarioRead } from '../scenario/read.ts'
import { type SourceText, sourceText } from '../scenario/sourceText.ts'
import type { Words } from '../text/language.ts'
import { fileFault } from './fileFault.ts'

/** A scenario file as the commands see it: read and checked, with the ties of its edge list where it names one. */
export interface OpenedScenario extends ScenarioRead {
  readonly ties?: EdgeListGraph
  /** The texts that its problems point into. */
  readonly sources: readonly SourceText[]
}

/** Opens a scenario file and the edge list it names; whatever is wrong with either comes back as problems. */
export function openScenario(file: string, options: ReadOptions = {}): OpenedScenario {
  const content = contentOf(file)
  if ('reason' in content) return { targets: [], problems: [cannotRead(file, content.reason)], sources: [] }
  let list: TiesRead | undefined
  const { scenario, ...read } = readScenario({ file, content }, options, {
    readable,
    names(path) {
      list = tiesOf(path)
      return list.ties?.graph.labels
    },
  })
  const ties = list?.ties
  const problems = [...read.problems, ...(list?.problems ?? [])]
  const sources = [...read.sources, ...(list?.sources ?? [])]
  const all = { ...read, problems, sources, ...(ties === undefined ? {} : { ties }) }
  const runs = scenario !== undefined && (list === undefined || ties !== undefined)
  return runs ? { ...all, scenario } : all
}

/** An edge list as it was read, or its problems and the text they point into. */
interface TiesRead {
  readonly ties?: EdgeListGraph
  readonly problems?: readonly Problem[]
  readonly sources?: readonly SourceText[]
}

function tiesOf(path: string): TiesRead {
  const content = contentOf(path)
  if ('reason' in content) return { problems: [cannotRead(path, content.reason)] }
  const text = new TextDecoder().decode(content)
  const read = readEdgeList(text)
  return 'graph' in read ? { ties: read } : { problems: faultsOf(path, read), sources: [sourceText(path, text)] }
}

function contentOf(file: string): Uint8Array | { readonly reason: Words } {
  try {
    return readFileSync(file)
  } catch (error) {
    const reason = fileFault(error)
    if (reason === undefined) throw error
    return { reason }
  }
}

function readable(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function cannotRead(file: string, { en, zh }: Words): Problem {
  const message = { en: `cannot read ${file}: ${en}`, zh: `无法读取 ${file}：${zh}` }
  return fault(file, 1, 1, message, {
    en: 'name a file that is there; a path starts from the folder you are in',
    zh: '请写一个存在的文件；路径从当前文件夹算起',
  })
}

function faultsOf(file: string, { faults, more }: EdgeListFaults): readonly Problem[] {
  const help = { en: 'write two names a line, like  ann,bob', zh: '每行写两个名字，如  小安,小波' }
  const told = faults.map(({ line, column, message }) => fault(file, line, column, message, help))
  const last = told.at(-1)
  return more === 0 || last === undefined
    ? told
    : [...told, { ...last, message: { en: `and ${more} more like this`, zh: `还有${more}处同样的问题` } }]
}

function fault(file: string, line: number, column: number, message: Words, help: Words): Problem {
  return { code: 'unreadable-file', severity: 'error', file, line, column, path: '', message, help }
}
