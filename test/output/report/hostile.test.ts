import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compare } from '../../../src/experiments/compare.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { comparisonFolder } from '../../../src/output/comparisonFolder.ts'
import { folder } from '../../../src/output/folder.ts'
import type { Result } from '../../../src/results/result.ts'
import { resultOf } from '../../../src/results/resultOf.ts'
import type { Cell } from '../../../src/results/table.ts'
import { build } from '../../../src/scenario/build.ts'
import { readScenario } from '../../../src/scenario/read.ts'
import { writeScenario } from '../../../src/scenario/write.ts'
import { printable } from '../../../src/text/printable.ts'
import { sampleResult } from '../../charts/sampleResult.ts'
import { hostileStrings } from '../hostileStrings.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
if (executablePath === undefined) console.warn('no Chromium here: no hostile page is opened in one')

const place = mkdtempSync(join(tmpdir(), 'kfactor-hostile-'))
const ties = { ties: 1, duplicates: 0, selfEdges: 0 }

function addressOf(name: string, html: string): string {
  const path = join(place, `${name}.html`)
  writeFileSync(path, html)
  return pathToFileURL(path).href
}

/** The sample with each of many texts in a place of its own: as a play, an event, what two plays add, and a reason. */
function withTexts(texts: readonly string[]): Result {
  const sample = sampleResult()
  const { risks, stack } = sample.tables
  if (risks === undefined || stack === undefined) throw new Error('missing tables')
  const rows = (values: readonly Cell[]) => texts.map((_, at) => values[at % values.length])
  const reasons = [...texts]
  return {
    ...sample,
    ...{ scenario: texts[0], question: texts.join(' '), seed: texts[1] },
    plays: texts.map((name) => ({ ...sample.plays[0], name })),
    readings: sample.readings.map((reading) => ({
      ...reading,
      ...(reading.value === null ? { reason: reasons.pop() ?? '' } : {}),
    })),
    tables: {
      ...sample.tables,
      risks: {
        ...risks,
        columns: risks.columns.map((each) => ({ ...each, values: each.name === 'risk' ? texts : rows(each.values) })),
      },
      stack: {
        ...stack,
        columns: stack.columns.map((each) => (each.name === 'adds.1' ? { ...each, label: texts[2] } : each)),
      },
    },
  }
}

async function pageOf(result: Result, scenario: string): Promise<string> {
  const files = await folder({ result, scenario, ties, formats: ['html'], hash: () => '' })
  return String(files.find(({ path }) => path === 'report.html')?.text)
}

/** A small scenario whose every name is a text, read from its file and run. */
function runOf(texts: readonly string[]): { readonly result: Result; readonly scenario: string } {
  const short = texts.filter((text) => text.length <= 60 && text.trim() !== '')
  const part = (first: number, count: number) => short.slice(first, first + count)
  const words = {
    ...{ name: short[0], question: texts.join(' ').slice(0, 1900), seed: short[1] },
    clock: { days: 40 },
    market: {
      people: 300,
      topics: part(2, 20),
      segments: part(22, 20).map((name) => ({ name, share: '5%', fit: '50%', dealProneness: '50%' })),
    },
    product: { name: short[42], price: '¥100', unitCost: '¥50' },
    community: { members: 60 },
    content: { calendar: part(43, 25).map((name) => ({ name, start: 3, days: '9 days' })) },
    plays: part(68, 15).map((name) => ({
      ...{ play: 'singleSidedReferral', name, start: 2, days: '20 days', reward: '¥5' },
    })),
    circumstances: part(83, 25).map((name) => ({ circumstance: 'outage', name, start: 5, days: '2 days' })),
  }
  const { scenario, problems } = readScenario({ file: 'a.yaml', content: JSON.stringify(words) })
  if (scenario === undefined) throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  const { name, question } = scenario
  const result = resultOf(simulate(build(scenario)), { scenario: name, question, version: '0', targets: [] })
  return { result, scenario: writeScenario(scenario) }
}

/** Designs called by texts, with a legend, axes and tables that show their names. */
async function comparisonOf(texts: readonly string[]): Promise<string> {
  const arms = texts.map((name, at) => {
    return { name, readings: [500, 700, 600].map((fen) => ({ values: { 'economics.profit': fen + at }, reasons: {} })) }
  })
  const asked = { metric: 'economics.profit', smaller: false, guards: [], cap: 100, matters: 100 } as const
  const comparison = compare(arms, asked, [[], [], []])
  const about = { scenarios: [], version: '0', seed: 's', command: '', hash: () => '' }
  const files = await comparisonFolder({ comparison, arms, results: texts.map(() => sampleResult()), ...about })
  return String(files.find(({ path }) => path === 'report.html')?.text)
}

/** A text as a page shows it: in one line, without what drives a terminal, in whole characters. */
const shown = (text: string) =>
  printable(text, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/\p{Cs}/gu, '\ufffd')

/** Where two lists part: what stands there in each, and how long they are; nothing where they are the same. */
function differing(one: readonly string[], other: readonly string[]): readonly string[] {
  const at = one.findIndex((each, place) => each !== other[place])
  if (at < 0 && one.length === other.length) return []
  return [one.slice(at - 5, at + 3), other.slice(at - 5, at + 3), [one.length, other.length]].map(String)
}

describe.skipIf(executablePath === undefined)(`${hostileStrings.length} hostile texts in Chromium`, () => {
  let browser: Browser
  let page: Page
  const events: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })
    // Without the page's own policy, so that a script that slipped in would run.
    page = await browser.newPage({ bypassCSP: true })
    page.on('dialog', (dialog) => {
      events.push(`dialog ${dialog.message()}`)
      dialog.dismiss().catch(() => undefined)
    })
    page.on('request', (request) => events.push(`request ${request.url()}`))
    page.on('console', (message) => events.push(`console ${message.text()}`))
    page.on('pageerror', (error) => events.push(`error ${error.message}`))
  }, 60_000)
  afterAll(async () => browser?.close())

  /** Opens a page, touches all of it, and gives its elements with the names of their attributes, and its text. */
  async function opened(address: string): Promise<{ elements: readonly string[]; text: string }> {
    events.length = 0
    await page.goto(address)
    await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true })')
    if ((await page.locator('.replay input').count()) > 0) await page.locator('.replay input').press('Home')
    for (const each of ['focus', 'click', 'mouseover', 'pointerenter'])
      await page.evaluate(
        `document.querySelectorAll('main *').forEach((element) => element.tagName !== 'A' && element.dispatchEvent(new Event('${each}')))`,
      )
    expect(events).toEqual([`request ${address}`])
    // In pictures names move axes and their lines: there it is kinds that count, elsewhere each element in its turn.
    const elements = await page.evaluate(
      `(() => {
        const said = (each) => [each.tagName, ...each.getAttributeNames()].join(' ')
        const drawn = new Set([...document.querySelectorAll('svg *')].map(said))
        return [...[...document.querySelectorAll(':not(svg *)')].map(said), ...[...drawn].sort()]
      })()`,
    )
    const text = await page.evaluate('document.body.textContent.replace(/[\\s\\u00a0]+/g, " ")')
    return { elements, text } as { elements: readonly string[]; text: string } // as the page was asked
  }

  test('are each another, and more than two hundred', () => {
    expect(new Set(hostileStrings).size).toBe(hostileStrings.length)
    expect(hostileStrings.length).toBeGreaterThan(200)
  })

  test('are shown as they are written, and change no element of the page', async () => {
    const hostile = await opened(addressOf('texts', await pageOf(withTexts(hostileStrings), 'name: x\n')))
    const harmless = hostileStrings.map((_, at) => `text ${at}`)
    const plain = await opened(addressOf('plain', await pageOf(withTexts(harmless), 'name: x\n')))
    expect(differing(hostile.elements, plain.elements)).toEqual([])
    expect(hostileStrings.filter((text) => !hostile.text.includes(shown(text)))).toEqual([])
  })

  test.each([0, 108])('do nothing as the names of a scenario that is read and run, from number %i', async (first) => {
    const texts = [...hostileStrings.slice(first), ...hostileStrings]
    const { result, scenario } = runOf([...new Set(texts)])
    const { elements, text } = await opened(addressOf(`scenario${first}`, await pageOf(result, scenario)))
    const names = new Set(elements.map((each) => each.split(' ')[0]))
    for (const name of ['IMG', 'IFRAME', 'OBJECT', 'EMBED', 'LINK', 'BASE', 'MATH', 'FORM', 'VIDEO'])
      expect(names.has(name)).toBe(false)
    expect(elements.filter((each) => each.startsWith('SCRIPT'))).toEqual(['SCRIPT type id', 'SCRIPT'])
    expect(elements.filter((each) => / on/.test(each))).toEqual([])
    for (const { name } of result.plays) expect(text).toContain(shown(name))
    expect(text).toContain(shown(result.scenario))
  })

  test('do nothing as the names of designs, in legends and on axes', async () => {
    const chosen = [
      '</text><svg/onload=alert(1)>',
      '"><img src=x onerror=alert(1)>',
      "datum.constructor.constructor('alert(1)')()",
    ]
    const hostile = await opened(addressOf('designs', await comparisonOf(chosen)))
    const plain = await opened(addressOf('plainDesigns', await comparisonOf(['one', 'two', 'three'])))
    expect(differing(hostile.elements, plain.elements)).toEqual([])
    for (const name of chosen) expect(hostile.text).toContain(name)
  })
})
