import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { type EdgeListFaults, type EdgeListRead, readEdgeList } from '../graph/edgeList.ts'
import type { EdgesTaken } from '../graph/fromEdges.ts'
import { readGraphFile } from '../graph/readGraphFile.ts'
import type { Problem } from '../scenario/problem.ts'
import { type SourceText, sourceText } from '../scenario/sourceText.ts'
import type { Words } from '../text/language.ts'
import { fileFault } from './fileFault.ts'

/** How the name of a graph file ends; any other file with ties is an edge list. */
export const graphEnding = '.kfg'

/** The ties of a file, or its problems and the text they point into. */
export interface TiesRead {
  readonly ties?: EdgesTaken
  readonly problems?: readonly Problem[]
  readonly sources?: readonly SourceText[]
}

/** Reads the ties of a file: of a graph file where its name says so, else of an edge list. */
export function openTies(path: string): TiesRead {
  const read = found(() => (path.endsWith(graphEnding) ? graphFileAt(path) : edgeListAt(path)))
  if ('reason' in read) return { problems: [cannotRead(path, read.reason)] }
  if ('graph' in read) return { ties: read }
  if ('fault' in read) return { problems: [fault(path, 1, 1, read.fault, made)] }
  const text = contentOf(path)
  const sources = 'reason' in text ? [] : [sourceText(path, new TextDecoder().decode(text))]
  return { problems: faultsOf(path, read), sources }
}

/** What a file holds, or why it cannot be read. */
export function contentOf(file: string): Uint8Array | { readonly reason: Words } {
  return found(() => readFileSync(file))
}

/** What comes of reading a file, or why it cannot be read. */
function found<Content>(read: () => Content): Content | { readonly reason: Words } {
  try {
    return read()
  } catch (error) {
    const reason = fileFault(error)
    if (reason === undefined) throw error
    return { reason }
  }
}

/** Reads a graph file part by part, each of which is looked through while it is near the processor. */
function graphFileAt(path: string): ReturnType<typeof readGraphFile> {
  return opened(path, (file, size) => {
    const content = Buffer.allocUnsafeSlow(size)
    return readGraphFile(content, crc32, (from, to) => {
      // A file that has become shorter meanwhile leaves bytes that are not its own, and the checksum tells.
      for (let at = from, bytes = 1; at < to && bytes > 0; at += bytes) bytes = readSync(file, content, at, to - at, at)
    })
  })
}

function edgeListAt(path: string): EdgeListRead {
  return opened(path, (file, size) =>
    readEdgeList({ size, pull: (into) => readSync(file, into, 0, into.length, null) }),
  )
}

/** Does something with a file that is opened for it. */
function opened<Made>(path: string, act: (file: number, size: number) => Made): Made {
  const file = openSync(path, 'r')
  try {
    return act(file, fstatSync(file).size)
  } finally {
    closeSync(file)
  }
}

/** Says that a file cannot be read, and why. */
export function cannotRead(file: string, { en, zh }: Words): Problem {
  const message = { en: `cannot read ${file}: ${en}`, zh: `无法读取 ${file}：${zh}` }
  return fault(file, 1, 1, message, {
    en: 'name a file that is there; a path starts from the folder you are in',
    zh: '请写一个存在的文件；路径从当前文件夹算起',
  })
}

const made: Words = {
  en: `copy it again, or make it anew:  kfactor graph SCENARIO --out ties${graphEnding} ; any other file of ties must end differently`,
  zh: `请重新复制，或重新生成：kfactor graph 场景 --out ties${graphEnding}；别的关系表请勿以 ${graphEnding} 结尾`,
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
