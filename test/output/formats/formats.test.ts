import { MultiGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { folder } from '../../../src/output/folder.ts'
import { type FormatName, formats } from '../../../src/output/formats/index.ts'
import { communityTables } from '../../../src/results/communityTables.ts'
import type { Result } from '../../../src/results/result.ts'
import { sampleResult } from '../../charts/sampleResult.ts'
import { sixPeople } from '../../metrics/sixPeople.ts'

const ties = { ties: 1, duplicates: 0, selfEdges: 0 }
const png = async (svg: string) => new TextEncoder().encode(`painted ${svg.length}`)

/** The texts of a folder in some formats, by path. */
async function written(asked: readonly FormatName[], result: Result = sampleResult(), language: 'en' | 'zh' = 'en') {
  const about = { result, scenario: 'name: x\n', ties, hash: () => '' }
  const files = await folder({ ...about, formats: asked, language, png, community: () => communityTables(sixPeople()) })
  return new Map(files.map(({ path, text }) => [path, text]))
}

const text = (files: ReadonlyMap<string, string | Uint8Array>, path: string) => String(files.get(path))

describe('the formats of a folder', () => {
  test.each(Object.keys(formats) as FormatName[])(
    '%s alone has the scenario first and the receipt last',
    async (name) => {
      const paths = [...(await written([name])).keys()]
      expect(paths[0]).toBe('scenario.yaml')
      expect(paths.at(-1)).toBe('receipt.json')
      expect(paths.length).toBeGreaterThan(2)
    },
  )

  test('each of two that share a picture has it, and it is written once', async () => {
    const files = await written(['html', 'md'])
    expect(files.has('report.html') && files.has('report.md')).toBe(true)
    for (const [, picture] of text(files, 'report.md').matchAll(/\]\((charts\/[^)]*)\)/g))
      expect(files.has(picture ?? '')).toBe(true)
  })

  test('every chart is painted as it is drawn', async () => {
    const files = await written(['html', 'png'])
    const drawn = [...files.keys()].filter((path) => path.endsWith('.svg'))
    expect(drawn).toHaveLength(21)
    for (const path of drawn) {
      const painted = new TextDecoder().decode(files.get(path.replace('.svg', '.png')) as Uint8Array)
      expect(painted).toBe(`painted ${text(files, path).length}`)
    }
  })

  test('Parquet holds every table with the numbers of the result', async () => {
    const result = sampleResult()
    const files = await written(['parquet'], result)
    for (const [name, { columns }] of Object.entries(result.tables)) {
      const bytes = files.get(`tables/${name}.parquet`) as Uint8Array
      const rows = await parquetReadObjects({ file: bytes.slice().buffer })
      expect(rows).toHaveLength(columns[0]?.values.length ?? 0)
    }
  })
})

describe('GEXF', () => {
  test('has everybody who was ever a member, arrows from referrer to friend, and lines between those who know each other', async () => {
    const graph = parse(MultiGraph, text(await written(['gexf']), 'community.gexf'))
    expect(graph.nodes()).toEqual(['0', '1', '2', '3', '4'])
    expect(graph.getNodeAttributes('2')).toMatchObject({ route: 'referral', joined: 4, brought: 1, orders: 2 })
    expect(graph.getNodeAttributes('4')).toMatchObject({ route: 'search', left: 9 })
    const ends = (kind: string) =>
      graph.filterEdges((_, attributes) => attributes.kind === kind).map((edge) => graph.extremities(edge).join(' '))
    expect(ends('referral')).toEqual(['0 2', '2 3'])
    expect(ends('tie')).toEqual(['0 1', '0 2', '2 3', '3 4', '3 0'])
  })
})

describe('JUnit', () => {
  test('has a case a target, and a failure where it was missed, with what was reached', async () => {
    const junit = text(await written(['junit']), 'junit.xml')
    const { verdicts } = sampleResult()
    expect(junit.match(/<testcase /g)).toHaveLength(verdicts.length)
    expect(junit.match(/<failure /g) ?? []).toHaveLength(verdicts.filter(({ met }) => !met).length)
    expect(junit).toContain(`failures="${verdicts.filter(({ met }) => !met).length}"`)
  })

  test('holds no character that XML cannot, and no word of a scenario as a mark', async () => {
    const junit = text(await written(['junit'], { ...sampleResult(), scenario: 'a"<b>&\u0000\u001b[2J' }), 'junit.xml')
    expect(junit).toContain('name="a&quot;&lt;b&gt;&amp;\ufffd\ufffd[2J"')
  })

  test('says in Chinese what was reached', async () => {
    const [verdict] = sampleResult().verdicts
    if (verdict === undefined) throw new Error('missing target')
    const missed = { ...sampleResult(), verdicts: [{ ...verdict, met: false }] }
    expect(text(await written(['junit'], missed, 'zh'), 'junit.xml')).toMatch(/message="实际为 .*，目标为 /)
  })
})

describe('Markdown', () => {
  test('takes no mark from a scenario: neither HTML, nor a link, a heading or a row of a table', async () => {
    const hostile = '# <img src=x onerror=alert(1)> [a](javascript:alert(1)) | `b` *c*\n## d'
    const markdown = text(
      await written(['md'], { ...sampleResult(), scenario: hostile, question: hostile }),
      'report.md',
    )
    const [first, , second] = markdown.split('\n')
    const safe = '\\# \\<img src=x onerror=alert\\(1\\)\\> \\[a\\]\\(javascript:alert\\(1\\)\\) \\| \\`b\\` \\*c\\*'
    expect(first?.startsWith(`# ${safe}`)).toBe(true)
    expect(second?.startsWith(`*${safe}`)).toBe(true)
  })

  test('has every measure of the result with a reason where it has no value', async () => {
    const result = sampleResult()
    const markdown = text(await written(['md'], result), 'report.md')
    for (const { label } of result.readings) expect(markdown).toContain(`| ${label.replaceAll(/[()&]/g, '\\$&')}`)
  })
})
