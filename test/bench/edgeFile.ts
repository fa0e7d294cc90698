import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { barabasiAlbert } from '../../src/graph/generators/barabasiAlbert.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { writeGraphFile } from '../../src/graph/writeGraphFile.ts'
import { tiesOf } from './inside/tiesOf.ts'

const written = new Map<string, string>()

/** The path of an edge list of so many people with five ties each, two numbers a line; written when first asked for. */
export function edgeFile(people: number): string {
  return fileOf('ties.txt', people, (graph) => {
    const ties = tiesOf(graph)
    const lines: string[] = []
    for (let at = 0; at < ties.length; at += 2) lines.push(`${ties[at]} ${ties[at + 1]}\n`)
    return lines.join('')
  })
}

/** The path of the same ties as a graph file. */
export function graphFile(people: number): string {
  return fileOf('ties.kfg', people, (graph) => writeGraphFile({ graph, duplicates: 0, selfEdges: 0 }, crc32))
}

function fileOf(name: string, people: number, content: (graph: Graph) => string | Uint8Array): string {
  const key = `${people} ${name}`
  const known = written.get(key)
  if (known !== undefined) return known
  const path = join(mkdtempSync(join(tmpdir(), 'kfactor-bench-')), name)
  writeFileSync(path, content(barabasiAlbert.make({ links: 5 }, { nodes: people, seed: 'bench', shares: [1] })))
  written.set(key, path)
  return path
}
