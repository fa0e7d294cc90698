import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'kfactor-interrupt-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Presses Ctrl-C as soon as the program listens for it, and again when it no longer does, as often as said. */
const pressing = (times: number) =>
  `data:text/javascript,${encodeURIComponent(`
  let left = ${times}
  for (const change of ['newListener', 'removeListener'])
    process.on(change, (name) => {
      if (name === 'SIGINT' && left-- > 0) setImmediate(() => process.kill(process.pid, 'SIGINT'))
    })`)}`

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly error: string
}

function interrupted(out: string, times: number, ...words: readonly string[]): Promise<Ended> {
  const program = join(root, 'src/node/kfactor.mjs')
  const scenario = join(root, 'scenarios/balanced.yaml')
  const args = ['--import', pressing(times), program, 'run', scenario, '--out', join(folder, out), ...words]
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args)
    let error = ''
    child.stderr.on('data', (text) => {
      error += text
    })
    child.stdout.resume()
    child.on('close', (code, signal) => resolve({ code, signal, error }))
  })
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8')

describe('Ctrl-C', { timeout: 60_000 }, () => {
  test('ends a run after the day under way and keeps what is done: 130, and a folder that says so', async () => {
    const { code, error } = await interrupted('once', 1)
    expect(code).toBe(130)
    expect(error).toContain('Stopping after the day under way; Ctrl-C again ends at once')
    const place = 'once/balanced'
    const summary = JSON.parse(read(`${place}/summary.json`))
    expect(summary).toMatchObject({ partial: true, plannedDays: 120 })
    expect(summary.days).toBeLessThan(120)
    expect(read(`${place}/series.csv`).trimEnd().split('\n')).toHaveLength(summary.days + 1)
    const receipt = JSON.parse(read(`${place}/receipt.json`))
    expect(receipt).toMatchObject({ partial: true, days: summary.days, plannedDays: 120 })
    expect(receipt.command).toContain('--no-stack')
    expect(read(`${place}/report.html`)).toContain(`stopped after ${summary.days} of 120 days from`)
    expect(read(`${place}/report.html`)).toContain(`This run was stopped after day ${summary.days} of 120`)
    expect(error).toContain(`holds ${summary.days} of 120 days.`)
  })

  test('pressed twice ends it at once, and nothing is written', async () => {
    const { signal } = await interrupted('twice', 2)
    expect(signal).toBe('SIGINT')
    expect(existsSync(join(folder, 'twice/balanced'))).toBe(false)
  })
})
