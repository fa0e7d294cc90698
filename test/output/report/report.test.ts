import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { drawCharts } from '../../../src/charts/drawCharts.ts'
import { folder } from '../../../src/output/folder.ts'
import { replayScript, replayScriptHash } from '../../../src/output/report/replayScript.ts'
import { report } from '../../../src/output/report/report.ts'
import type { Result } from '../../../src/results/result.ts'
import { emptyResult, sampleResult } from '../../charts/sampleResult.ts'
import { hostileResult, hostileTexts } from '../hostileResult.ts'

const ties = { ties: 49_985, duplicates: 0, selfEdges: 0 }

/** The page without pictures. */
const textOf = (result: Result, of = ties) =>
  report(result, drawCharts(result), new Map(), { ties: of, command: 'kfactor run scenario.yaml', assumptions: [] })

async function pageOf(result: Result): Promise<string> {
  const files = await folder({ result, scenario: 'name: x\n', ties, hash: () => '' })
  return String(files.find(({ path }) => path === 'report.html')?.text)
}

const page = await pageOf(sampleResult())

describe('the report', () => {
  test('lets its own script run and no other, and asks the network for nothing', () => {
    const hash = `sha256-${createHash('sha256').update(replayScript).digest('base64')}`
    expect(replayScriptHash).toBe(hash)
    expect(page).toContain(`content="default-src 'none'; script-src '${hash}'; style-src 'unsafe-inline'`)
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="application/json" id="replay-data">', '<script>'])
    expect(page).not.toMatch(/<iframe|<link|@import|url\((?!#)|\son\w+=/i)
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses).toEqual(['scenario.yaml', 'summary.json', 'series.csv'])
    expect([...new Set(page.match(/https?:\/\/[^"' <]*/g))]).toEqual([
      'http://www.w3.org/2000/svg',
      'http://www.w3.org/1999/xlink',
    ])
  })

  test('says its language, and gives every picture a name with its finding', () => {
    expect(page).toContain('<html lang="en">')
    const drawn = drawCharts(sampleResult())
    const names = [...page.matchAll(/<svg role="img" aria-label="([^"]*)"/g)].map(([, name]) => name)
    expect(names).toHaveLength(drawn.length)
    expect(names[0]).toBe(`${drawn[0]?.title}: ${drawn[0]?.spec === null ? '' : drawn[0]?.finding}`)
  })

  test('has every id once', () => {
    const ids = [...page.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('prints every measure, and the reason where there is no value', () => {
    for (const { label } of sampleResult().readings) expect(page).toContain(label)
    expect(page).toContain('<span class="reason">no activity was held</span></th><td class="value none">–</td>')
  })

  test('prints each target with its rule, what was reached, and whether it was met', () => {
    expect(page).toContain('Targets: 1 of 3 met')
    expect(page).toContain('<td class="rule">≥ 25%</td><td class="value">21.3%</td><td class="missed">✗ missed</td>')
    expect(page).toContain(
      '<td class="rule">≥ 1,000 people</td><td class="value">1,346 people</td><td class="met">✓ met</td>',
    )
  })

  test('opens with the verdict, before the targets and the measures', () => {
    const places = [
      'class="verdict"',
      'id="targets"',
      'id="measures"',
      'id="money-first"',
      'id="pictures"',
      'id="trust"',
    ]
    const found = places.map((place) => page.indexOf(place))
    expect(found).toEqual([...found].sort((one, other) => one - other))
    expect(found[0]).toBeGreaterThan(0)
  })

  test('says how many lines of an edge list were dropped', () => {
    expect(textOf(sampleResult(), { ties: 5, duplicates: 1200, selfEdges: 3 })).toContain(
      '1,200 lines repeated a tie and 3 tied someone to themselves',
    )
  })

  test('of a run in which nothing happened is whole, with reasons in place of pictures', async () => {
    const empty = await pageOf(emptyResult())
    expect(empty).toContain('Not drawn: nobody joined during the run.')
    expect(empty).toContain('There was no campaign.')
    expect(empty).toContain('no score')
    expect(empty.replace(replayScript, '')).not.toMatch(/NaN|undefined|null|<svg/)
  })

  test.each(hostileTexts)('lets no words of a scenario out of their place: %j', (text) => {
    const tags = (html: string) => html.match(/<\/?[a-z][a-z0-9]*/gi)
    const hostile = textOf(hostileResult(text))
    expect(tags(hostile)).toEqual(tags(textOf(hostileResult('harmless'))))
    expect(hostile.match(/<script[^>]*>|<img/gi)).toEqual([
      '<script type="application/json" id="replay-data">',
      '<script>',
    ])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(hostile).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/)
    const attributes = (html: string) => html.match(/ [a-z-]+="/g)
    expect(attributes(hostile)).toEqual(attributes(textOf(hostileResult('harmless'))))
  })
})
