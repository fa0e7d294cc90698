import { join } from 'node:path'
import { exitCode } from '../../src/node/exitCode.ts'
import { program } from './inChild.ts'
import type { Reading, Skipped } from './measurement.ts'

/** A command of kfactor in a process of its own: processor seconds, seconds by the clock on the wall, peak of memory. */
export function kfactor(words: readonly string[]): Promise<Reading | Skipped> {
  const usage = join(import.meta.dirname, 'usage.mjs')
  return program(
    process.execPath,
    ['--import', usage, 'src/node/kfactor.mjs', ...words],
    [exitCode.done, exitCode.targetMissed],
  )
}
