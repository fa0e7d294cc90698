import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folder } from '../../../src/output/folder.ts'
import type { Result } from '../../../src/results/result.ts'
import { emptyResult, sampleResult } from '../../charts/sampleResult.ts'
import { hostileResult, hostileTexts } from '../hostileResult.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
if (executablePath === undefined) console.warn('no Chromium here: the report is not looked at in one')

const ties = { ties: 49_985, duplicates: 0, selfEdges: 0 }
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
const place = mkdtempSync(join(tmpdir(), 'kfactor-page-'))

async function written(name: string, result: Result): Promise<string> {
  const files = await folder({ result, scenario: 'name: x\n', ties, formats: ['html'], hash: () => '' })
  const path = join(place, `${name}.html`)
  writeFileSync(path, String(files.find((file) => file.path === 'report.html')?.text))
  return pathToFileURL(path).href
}

describe.skipIf(executablePath === undefined)('the report in Chromium', () => {
  let browser: Browser
  let page: Page
  const requests: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })
    page = await browser.newPage({ viewport: { width: 1100, height: 900 }, bypassCSP: true })
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('dialog', (dialog) => complaints.push(dialog.message()))
    page.on('pageerror', (error) => complaints.push(error.message))
  }, 60_000)
  afterAll(async () => browser?.close())

  /** What axe-core finds that is serious or worse, with where. */
  async function serious(): Promise<readonly string[]> {
    await page.addScriptTag({ content: axe })
    const found = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')
    const { violations } = found as { violations: readonly Violation[] } // as axe-core reports
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' … ')}`)
  }

  test('asks for nothing but itself and complains of nothing', async () => {
    const address = await written('sample', sampleResult())
    requests.length = 0
    await page.goto(address)
    expect(requests).toEqual([address])
    expect(complaints).toEqual([])
  })

  test.each([
    ['of a campaign', sampleResult],
    ['of a run in which nothing happened', emptyResult],
  ])('%s shuts nobody out: axe-core finds nothing serious, folded or open', async (name, make) => {
    await page.goto(await written(name.replaceAll(' ', '-'), make()))
    expect(await serious()).toEqual([])
    await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true })')
    expect(await serious()).toEqual([])
  })

  test.each([390, 820, 1100])('fits a screen of %i px without scrolling sideways', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(await written('sample', sampleResult()))
    await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true })')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  })

  test('opens the table of a picture from the keyboard, and scrolls it', async () => {
    await page.goto(await written('sample', sampleResult()))
    const summary = page.locator('figure summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    const table = page.locator('figure details[open] .wide').first()
    expect(await table.isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('wide')
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(5)
  })

  test('has a text for each day where the pointer is', async () => {
    await page.goto(await written('sample', sampleResult()))
    const titles = await page.locator('figure svg title').allTextContents()
    expect(titles).toContain('2026-03-01\nmembers: 304\nactive in the last 7 days: 176')
  })

  test('prints as pages of A4 on which nothing is cut off at the right', async () => {
    await page.goto(await written('sample', sampleResult()))
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 703, height: 1000 }) // A4 less its margins, at 96 dots an inch
    const wider = await page.evaluate(
      '[...document.querySelectorAll("main *")].filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > 704).map((each) => each.outerHTML.slice(0, 80))',
    )
    expect(wider).toEqual([])
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
    await page.emulateMedia({ media: 'screen' })
  })

  test.each(hostileTexts)('runs no script that a scenario smuggles in: %j', async (text) => {
    complaints.length = 0
    await page.goto(await written('hostile', hostileResult(text)))
    expect(complaints).toEqual([])
    expect(await page.locator('main > *').count()).toBeGreaterThan(5)
  })
})

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string }[]
}
