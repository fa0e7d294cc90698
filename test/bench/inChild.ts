import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Reading, Skipped } from './measurement.ts'
import { packedChild } from './packedChild.ts'

const root = join(import.meta.dirname, '..', '..')

/** What a measurement of `inside/` reads off in a process of its own. */
export async function inChild(name: string, told: object): Promise<Reading | Skipped> {
  return program(process.execPath, ['--expose-gc', await packedChild(), name, JSON.stringify(told)])
}

/** What a program reads off, which is the JSON of the last line it prints; it ends well with 0 or what `well` says. */
export async function program(
  command: string,
  words: readonly string[],
  well: readonly number[] = [0],
): Promise<Reading | Skipped> {
  const { code, output, errors } = await ended(command, words)
  const line = output.trimEnd().split('\n').at(-1) ?? ''
  if (well.includes(Number(code)) && line.startsWith('{')) return JSON.parse(line)
  const said = errors.split('\n').find((each) => /error|invalid|missing|unknown/i.test(each)) ?? errors.split('\n')[0]
  return { skipped: `ended with ${code}: ${said?.trim() ?? ''}` }
}

function ended(command: string, words: readonly string[]) {
  return new Promise<{ code: number | string; output: string; errors: string }>((resolve, reject) => {
    const running = spawn(command, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let errors = ''
    running.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    running.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    running.on('error', reject)
    running.on('close', (code, signal) => resolve({ code: code ?? signal ?? '', output, errors }))
  })
}
