import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compare } from '../../../src/experiments/compare.ts'
import { comparisonFolder } from '../../../src/output/comparisonFolder.ts'
import { folder } from '../../../src/output/folder.ts'
import type { Result } from '../../../src/results/result.ts'
import { emptyResult, sampleResult } from '../../charts/sampleResult.ts'
import { overRuns } from '../manyRuns.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
if (executablePath === undefined) console.warn('no Chromium here: the report is not looked at in one')

const ties = { ties: 49_985, duplicates: 0, selfEdges: 0 }
const place = mkdtempSync(join(tmpdir(), 'kfactor-page-'))

/** Pages are written once, for however many tests. */
const pages = new Map<string, Promise<string>>()

function written(name: string, result: Result): Promise<string> {
  const found = pages.get(name) ?? write(name, result)
  pages.set(name, found)
  return found
}

async function write(name: string, result: Result): Promise<string> {
  const files = await folder({ result, scenario: 'name: x\n', ties, formats: ['html'], hash: () => '' })
  const path = join(place, `${name}.html`)
  writeFileSync(path, String(files.find((file) => file.path === 'report.html')?.text))
  return pathToFileURL(path).href
}

/** Three designs side by side, each with all that a result can have. */
async function writtenComparison(): Promise<string> {
  const named = ['A', 'B', 'C'].map((name, at) => ({ name, result: overRuns(sampleResult(), [1, 1.1, 1.2 + at]) }))
  const arms = named.map(({ name }, at) => {
    const fen = [500_00, 700_00, 600_00].map((each) => each + at * 100_00)
    return { name, readings: fen.map((profit) => ({ values: { 'economics.profit': profit }, reasons: {} })) }
  })
  const asked = { metric: 'economics.profit', smaller: false, guards: [], cap: 100, matters: 100 } as const
  const results = named.map(({ result }) => result)
  const comparison = compare(arms, asked, [[], [], []])
  const about = { scenarios: [], version: '0', seed: 's', command: '', hash: () => '' }
  const files = await comparisonFolder({ comparison, arms, results, ...about })
  const text = String(files.find(({ path }) => path === 'report.html')?.text)
  expect(text.length).toBeLessThan(5e6)
  const path = join(place, 'comparison.html')
  writeFileSync(path, text)
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
    await page.addScriptTag({ content: axe.source })
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
    ['of a campaign', () => written('sample', sampleResult())],
    ['of many runs', () => written('many', overRuns(sampleResult(), [1, 1.2, 1.3]))],
    ['of a run in which nothing happened', () => written('empty', emptyResult())],
    ['of three designs', writtenComparison],
  ])('%s shuts nobody out: axe-core finds nothing serious, folded or open', async (_, make) => {
    await page.goto(await make())
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

  test('of three designs fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 900 })
    await page.goto(await writtenComparison())
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
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
})

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string }[]
}
