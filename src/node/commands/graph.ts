import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { crc32 } from 'node:zlib'
import type { EdgesTaken } from '../../graph/fromEdges.ts'
import { writeGraphFile } from '../../graph/writeGraphFile.ts'
import { tiesOf } from '../../scenario/build.ts'
import { printProblems } from '../../scenario/printProblems.ts'
import type { Language, Words } from '../../text/language.ts'
import { exitCode } from '../exitCode.ts'
import { fileFault } from '../fileFault.ts'
import { openScenario } from '../openScenario.ts'
import { graphEnding } from '../openTies.ts'
import { cannotWrite } from '../runFolder.ts'

/** What `graph` was called with. */
export interface GraphOptions {
  /** The file to write; the name of the scenario with the ending of graph files where it is left out. */
  readonly out?: string
  readonly seed?: string
  readonly set: readonly string[]
  /** What is said in. */
  readonly lang: Language
}

/** Makes the ties of a scenario, or reads those it names, and keeps them in a graph file. */
export function graph(file: string, { out, seed, set, lang }: GraphOptions): number {
  const place = out ?? `${basename(file, extname(file))}${graphEnding}`
  const { scenario, problems, sources, ties } = openScenario(file, {
    sets: set,
    ...(seed === undefined ? {} : { seed }),
  })
  if (problems.length > 0) console.error(`${printProblems(problems, sources, lang)}\n`)
  if (!place.endsWith(graphEnding)) console.error(otherEnding(place)[lang])
  if (scenario === undefined || !place.endsWith(graphEnding)) {
    console.error(nothingWritten[lang])
    return exitCode.yourFault
  }
  const taken = ties ?? { graph: tiesOf(scenario), duplicates: 0, selfEdges: 0 }
  try {
    writeWhole(place, writeGraphFile(taken, crc32))
  } catch (error) {
    const fault = fileFault(error)
    if (fault === undefined) throw error
    console.error(cannotWrite(place, fault)[lang])
    return exitCode.yourFault
  }
  console.log(wrote(place, taken)[lang])
  return exitCode.done
}

/** Writes a file beside its place first, so that nobody finds half of it. */
function writeWhole(place: string, bytes: Uint8Array): void {
  const partial = `${place}.partial`
  try {
    writeFileSync(partial, bytes)
    renameSync(partial, place)
  } finally {
    rmSync(partial, { force: true })
  }
}

function otherEnding(place: string): Words {
  return {
    en: `${place}: the name of a graph must end in ${graphEnding}, by which scenarios know it; choose another --out`,
    zh: `${place}：文件名须以 ${graphEnding} 结尾，场景据此识别；请换一个 --out`,
  }
}

const nothingWritten: Words = { en: 'Nothing was written.', zh: '什么也没有写。' }

function wrote(place: string, { graph: { nodes, neighbours } }: EdgesTaken): Words {
  const use = `--set market.graph.file=${place}`
  const ties = neighbours.length / 2
  return {
    en: `Wrote ${place}: ${ties} ties between ${nodes} people. To run on it:  ${use}`,
    zh: `已写出 ${place}：${nodes}人之间${ties}条关系。用它运行：${use}`,
  }
}
