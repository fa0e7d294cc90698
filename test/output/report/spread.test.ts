import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folder } from '../../../src/output/folder.ts'
import { sampleResult } from '../../charts/sampleResult.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
if (executablePath === undefined) console.warn('no Chromium here: the replay is not played in one')

const result = sampleResult()

async function written(): Promise<string> {
  const ties = { ties: 1, duplicates: 0, selfEdges: 0 }
  const files = await folder({ result, scenario: 'name: x\n', ties, formats: ['html'], hash: () => '' })
  const path = join(mkdtempSync(join(tmpdir(), 'kfactor-replay-')), 'report.html')
  writeFileSync(path, String(files.find((file) => file.path === 'report.html')?.text))
  return pathToFileURL(path).href
}

/** Strokes that a picture shows in a layer. */
const strokesIn = (layer: string) =>
  `[...document.querySelectorAll('.${layer}_marks > path')].map((each) => (each.getAttribute('d').match(/M/g) ?? []).length).reduce((sum, each) => sum + each, 0)`

describe.skipIf(executablePath === undefined)('the replay in Chromium, under the page’s own policy', () => {
  let browser: Browser
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })
    page = await browser.newPage({ viewport: { width: 1100, height: 900 } })
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(await written())
  }, 60_000)
  afterAll(async () => browser?.close())

  const number = (key: string) => page.locator(`[data-number="${key}"]`).innerText()
  const listed = (name: 'trees' | 'communityPeople', upTo: number) => {
    const days = result.tables[name].columns.find((column) => column.name === 'day')?.values ?? []
    return days.filter((day) => Number(day) <= upTo).length
  }
  const series = (name: string) => result.tables.series.columns.find((column) => column.name === name)?.values ?? []

  test('starts at the last day, complains of nothing, and shows everybody', async () => {
    expect(complaints).toEqual([])
    expect(await page.locator('.replay .day').innerText()).toBe('Day 90 of 90 · 2026-05-29')
    expect(await page.evaluate(strokesIn('forestDots'))).toBe(listed('trees', 90))
    expect(await number('members')).toBe(Number(series('members')[89]).toLocaleString('en-US'))
  })

  test('goes to the first day by Home and on by the arrow: both pictures show who had joined', async () => {
    await page.locator('.replay input').focus()
    await page.keyboard.press('Home')
    expect(await page.locator('.replay .day').innerText()).toBe('Day 1 of 90 · 2026-03-01')
    for (let step = 0; step < 19; step++) await page.keyboard.press('ArrowRight')
    expect(await page.locator('.replay input').getAttribute('aria-valuetext')).toBe('Day 20 of 90 · 2026-03-20')
    expect(await page.evaluate(strokesIn('forestDots'))).toBe(listed('trees', 20))
    expect(await page.evaluate(strokesIn('communityDots'))).toBe(listed('communityPeople', 20))
    expect(listed('trees', 20)).toBeLessThan(listed('trees', 90))
    const joined = series('newByReferral').slice(0, 20)
    expect(await number('newByReferral')).toBe(String(joined.reduce((sum: number, each) => sum + Number(each), 0)))
  })

  test('has circles whose area is the part of their members who had joined', async () => {
    const { communityDays, communities } = result.tables
    const [community, day, joined] = ['community', 'day', 'joined'].map(
      (name) => communityDays.columns.find((column) => column.name === name)?.values ?? [],
    )
    const members = Number(communities.columns.find(({ name }) => name === 'members')?.values[0])
    const there = community.reduce(
      (sum: number, each, at) => sum + (each === 1 && Number(day[at]) <= 20 ? Number(joined[at]) : 0),
      0,
    )
    const moved = await page.locator('.communityCircles_marks > path').first().getAttribute('transform')
    const scale = Number(/scale\((.*)\)/.exec(moved ?? '')?.[1])
    expect(scale * scale).toBeCloseTo(there / members, 9)
    expect(await page.locator('.communityNumbers_marks text').first().textContent()).toBe(String(there))
  })

  test('plays to the last day by the space bar, and stops there', async () => {
    const slider = page.locator('.replay input')
    const play = page.locator('.replay button')
    await slider.focus()
    await page.keyboard.press('End')
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft')
    await play.focus()
    await page.keyboard.press('Space')
    expect(await play.innerText()).toContain('Pause')
    await expect.poll(() => slider.inputValue(), { timeout: 20_000 }).toBe('90')
    await expect.poll(() => play.innerText()).toContain('Play')
  })

  test('does not glide where motion is not wanted: it jumps by a twelfth', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.locator('.replay input').focus()
    await page.keyboard.press('Home')
    await page.locator('.replay button').press('Enter')
    await expect.poll(() => page.locator('.replay input').inputValue()).toBe('9')
    await page.locator('.replay button').press('Enter')
    expect(await page.locator('.replay button').innerText()).toContain('Play')
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await page.locator('.replay input').press('End')
  })

  test.each(['forest', 'communityMap'])(
    'brings a part of %s nearer from the keyboard, and Escape leads back',
    async (name) => {
      const figure = page.locator(`[data-picture="${name}"]`)
      const box = () => figure.locator('svg').getAttribute('viewBox')
      const home = await box()
      await figure.locator('select').focus()
      await page.keyboard.press('ArrowDown')
      const [x, y, width] = String(await box())
        .split(' ')
        .map(Number)
      expect(width).toBeLessThan(200)
      expect(x).toBeGreaterThan(-100)
      expect(y).toBeGreaterThan(-100)
      expect(await figure.locator('output').innerText()).toMatch(/^\d+ (people in|members, \d+%)/)
      await page.keyboard.press('Escape')
      expect(await box()).toBe(home)
    },
  )

  test('brings the tree nearer that is clicked, and leads back by a click', async () => {
    const figure = page.locator('[data-picture="forest"]')
    const home = await figure.locator('svg').getAttribute('viewBox')
    const place = await figure.locator('svg').boundingBox()
    if (place === null) throw new Error('missing picture')
    await figure.locator('svg').click({ position: { x: place.width * 0.38, y: place.height * 0.24 } })
    expect(await figure.locator('select').inputValue()).toBe('1')
    await figure.locator('svg').click()
    expect(await figure.locator('svg').getAttribute('viewBox')).toBe(home)
  })

  test('is printed as of the last day, whole', async () => {
    await page.locator('.replay input').press('Home')
    await page.locator('[data-picture="forest"] select').selectOption('2')
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    expect(await page.evaluate(strokesIn('forestDots'))).toBe(listed('trees', 90))
    expect(await page.locator('figure.closer').count()).toBe(0)
  })

  test('is a picture of the last day where scripts are off', async () => {
    const without = await browser.newPage({ javaScriptEnabled: false })
    await without.goto(page.url())
    expect(await without.locator('.replay .controls').isVisible()).toBe(false)
    expect(await without.locator('.nearer').first().isVisible()).toBe(false)
    expect(await without.locator('.replay .day').innerText()).toBe('Day 90 of 90 · 2026-05-29')
    expect(await without.locator('.forestDots_marks > path').count()).toBe(3)
    await without.close()
  })
})
