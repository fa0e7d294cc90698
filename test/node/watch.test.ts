import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { servePages } from '../../src/node/servePages.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'kfactor-watch-'))
afterAll(() => rmSync(folder, { recursive: true }))

const scenario = (name: string, people = 300) =>
  `name: ${name}\nseed: s\nclock: { days: 5 }\nmarket: { people: ${people} }\n`

describe('kfactor run --watch', { timeout: 60_000 }, () => {
  test('runs again after each save, prints faults and goes on, and has the page show itself anew', async () => {
    const file = join(folder, 'one.yaml')
    writeFileSync(file, scenario('first'))
    const args = [join(root, 'src/node/kfactor.mjs'), 'run', file, '--watch', '--quiet', '--out', join(folder, 'out')]
    const child = spawn(process.execPath, args)
    let said = ''
    const waiting: { readonly words: string; readonly heard: () => void }[] = []
    child.stderr.on('data', (text) => {
      said += text
      for (const each of [...waiting]) {
        if (!said.includes(each.words)) continue
        waiting.splice(waiting.indexOf(each), 1)
        said = ''
        each.heard()
      }
    })
    const until = (words: string) => new Promise<void>((heard) => waiting.push({ words, heard }))
    const report = () => readFileSync(join(folder, 'out/one/report.html'), 'utf8')

    await until('Ctrl-C ends.')
    expect(report()).toContain('<h1>first</h1>')
    writeFileSync(file, `${scenario('faulty', -1)}# longer\n`)
    await until('Nothing was run.')
    expect(report()).toContain('<h1>first</h1>')
    writeFileSync(file, scenario('mended'))
    await until('Ctrl-C ends.')
    expect(report()).toContain('<h1>mended</h1>')
    child.kill('SIGINT')
    expect(await new Promise((ended) => child.on('close', ended))).toBe(130)
  })
})

describe('the pages that are served', () => {
  const fetched = (address: string, host?: string) =>
    new Promise<{ readonly status: number | undefined; readonly text: string }>((done) => {
      get(address, host === undefined ? {} : { headers: { host } }, (response) => {
        let text = ''
        response.on('data', (part) => {
          text += part
        })
        response.on('end', () => done({ status: response.statusCode, text }))
      })
    })

  test('are those of the folders, to this machine alone; they listen, and the files do not', async () => {
    const page = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"></body>`
    writeFileSync(join(folder, 'report.html'), page)
    writeFileSync(join(folder, '..', 'kfactor-outside.html'), 'secret')
    const pages = await servePages([folder])
    const address = pages.address(folder)
    const { status, text } = await fetched(address)
    expect(status).toBe(200)
    expect(text).toMatch(
      /default-src 'none'; connect-src 'self'; script-src 'sha256-[^']+'; style-src .*<script>new EventSource/,
    )
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe(page)
    const base = address.replace('report.html', '')
    expect((await fetched(`${base}..%2Fkfactor-outside.html`)).status).toBe(404)
    expect((await fetched(`${base}%2Fetc%2Fpasswd`)).status).toBe(404)
    expect((await fetched(`${base}nothing.html`)).status).toBe(404)
    expect((await fetched(address, 'elsewhere.example')).status).toBe(403)
    pages.close()
    rmSync(join(folder, '..', 'kfactor-outside.html'))
  })
})
