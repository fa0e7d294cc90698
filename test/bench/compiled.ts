import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { program } from './inChild.ts'
import type { Reading, Skipped } from './measurement.ts'

let built: string | undefined | null = null

/** Runs the reference, `reference/campaign.c`, which is compiled at the first call where there is a compiler. */
export async function compiled(words: readonly (string | number)[]): Promise<Reading | Skipped> {
  if (built === null) built = compile()
  return built === undefined ? { skipped: 'no compiler' } : program(built, words.map(String))
}

/** The first of the usual compilers that makes a program of it. */
function compile(): string | undefined {
  const made = join(mkdtempSync(join(tmpdir(), 'kfactor-bench-')), 'campaign')
  const source = join(import.meta.dirname, 'reference', 'campaign.c')
  const compilers = ['gcc', 'clang', 'cc']
  return compilers.some((each) => spawnSync(each, ['-O3', '-march=native', '-o', made, source]).status === 0)
    ? made
    : undefined
}
