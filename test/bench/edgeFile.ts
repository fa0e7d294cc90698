import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { barabasiAlbert } from '../../src/graph/generators/barabasiAlbert.ts'
import { tiesOf } from './inside/tiesOf.ts'

const written = new Map<number, string>()

/** The path of an edge list of so many people with five ties each, two numbers a line; written when first asked for. */
export function edgeFile(people: number): string {
  const known = written.get(people)
  if (known !== undefined) return known
  const ties = tiesOf(barabasiAlbert.make({ links: 5 }, { nodes: people, seed: 'bench', shares: [1] }))
  const lines: string[] = []
  for (let at = 0; at < ties.length; at += 2) lines.push(`${ties[at]} ${ties[at + 1]}\n`)
  const path = join(mkdtempSync(join(tmpdir(), 'kfactor-bench-')), 'ties.txt')
  writeFileSync(path, lines.join(''))
  written.set(people, path)
  return path
}
