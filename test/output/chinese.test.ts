import { describe, expect, test } from 'vitest'
import { drawCharts } from '../../src/charts/drawCharts.ts'
import { charts } from '../../src/charts/index.ts'
import { facts } from '../../src/credibility/index.ts'
import { diagnose } from '../../src/experiments/diagnose.ts'
import { diagnosesTable } from '../../src/experiments/diagnosesTable.ts'
import { readingOf } from '../../src/experiments/reading.ts'
import { replicate } from '../../src/experiments/replicate.ts'
import { withReplicates } from '../../src/experiments/replicates.ts'
import { riskRegister } from '../../src/experiments/riskRegister.ts'
import { risksOf } from '../../src/experiments/risksOf.ts'
import { stack } from '../../src/experiments/stack.ts'
import { twinFrom } from '../../src/experiments/twin.ts'
import { withPlays } from '../../src/experiments/withPlays.ts'
import { simulate } from '../../src/model/simulate.ts'
import { markdown } from '../../src/output/formats/markdown.ts'
import { report } from '../../src/output/report/report.ts'
import { terminal } from '../../src/output/terminal/terminal.ts'
import type { Result } from '../../src/results/result.ts'
import { resultOf } from '../../src/results/resultOf.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

/** A campaign whose every name is Chinese, with two plays, an event with a date, and one left to luck. */
const scenario = scenarioFields.parse({
  name: '春季拉新',
  question: '发奖励划算吗？',
  clock: { start: '2026-03-01', days: '60 days' },
  seed: '春',
  market: { people: 900, topics: ['美妆', '美食'], segments: [{ name: '所有人', share: '100%' }] },
  community: { members: 150 },
  plays: [
    { play: 'doubleSidedReferral', name: '老带新', start: '2026-03-05', days: '20 days' },
    { play: 'limitedTimeSale', name: '限时折扣', start: '2026-03-05', days: '20 days' },
  ],
  circumstances: [
    { circumstance: 'outage', name: '宕机', start: '2026-03-08', days: '3 days' },
    { circumstance: 'platformBlock', name: '封链接', start: '2026-03-08', until: '2026-03-12', likelihood: '30%' },
  ],
})

function resultInChinese(): Result {
  const model = build(scenario)
  const alone = simulate(model)
  const run = { ...alone, twin: twinFrom(simulate(withPlays(model, []))) }
  const targets = [
    { metric: 'growth.newUsers', comparison: '>=' as const, value: 10 },
    { metric: 'growth.winBackRate', comparison: '>=' as const, value: 0.1 },
  ]
  const result = resultOf(run, { scenario: scenario.name, question: scenario.question, version: '1', targets })
  return {
    ...result,
    tables: {
      ...result.tables,
      stack: stack(run),
      risks: riskRegister(risksOf(model)),
      diagnoses: diagnosesTable(diagnose(run, scenario)),
    },
  }
}

const result = resultInChinese()
const overRuns = withReplicates(result, [{ metric: 'growth.newUsers', comparison: '>=', value: 10 }], {
  readings: [0, 1, 2].map((number) => readingOf(simulate(replicate(build(scenario), number)))),
  levels: new Map(),
})

const plain = (text: string) => text
const marks = { heading: plain, good: plain, bad: plain, soft: plain }

/** Words of the Latin alphabet that stand in a text, but for what a Chinese text writes so, too. */
function latin(text: string): readonly string[] {
  const kept = /\bEsc\b|--[a-z-]+|kfactor( [a-z]+)?|[a-zA-Z]+\.(yaml|json|csv|html|svg)|charts\//g
  return [...new Set(text.replaceAll(kept, '').match(/[A-Za-z]{2,}/g) ?? [])]
}

describe('in Chinese', () => {
  test('the terminal has no Latin word', () => {
    expect(latin(terminal(result, marks, 80, 'zh'))).toEqual([])
    expect(latin(terminal(result, marks, 44, 'zh'))).toEqual([])
    expect(latin(terminal(overRuns, marks, 80, 'zh'))).toEqual([])
  })

  test.each(drawCharts(result, 'zh'))('the picture of $name has no Latin word', (chart) => {
    expect(chart.title).toMatch(/\p{Script=Han}/u)
    if (chart.spec === null) {
      expect(latin(chart.reason)).toEqual([])
      return
    }
    expect(latin(chart.finding)).toEqual([])
    const shown = textsOf(chart.spec).filter((text) => !/^#|^\d{4}-/.test(text))
    expect(latin(shown.join('\n'))).toEqual([])
  })

  test('the report has no Latin word but in sources, addresses and keys', () => {
    const ground = {
      ties: { ties: 1, duplicates: 0, selfEdges: 0 },
      command: 'kfactor run scenario.yaml',
      assumptions: [],
    }
    const page = report(result, drawCharts(result, 'zh'), new Map(), ground, 'zh')
    const sources = Object.values(facts).map(({ source }) => source.zh)
    const bare = sources.reduce<string>((text, source) => text.replaceAll(escaped(String(source)), ''), page)
    const text = bare
      .replace(/<(style|title|script)[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&[a-z#0-9]+;/g, ' ')
    expect(latin(text)).toEqual([])
  })

  test('the report as Markdown has none, either', async () => {
    const request = { result, charts: [], language: 'zh', svg: async () => '' }
    const [{ text }] = await markdown.files(request as never)
    const [told] = String(text).split('## 这个世界有多可信')
    expect(latin(told)).toEqual([])
  })

  test.each(['en', 'zh'] as const)('and in any language (%s) no object stands where words should', (language) => {
    const ground = {
      ties: { ties: 1, duplicates: 0, selfEdges: 0 },
      command: 'kfactor run scenario.yaml',
      assumptions: [],
    }
    const page = report(result, drawCharts(result, language), new Map(), ground, language)
    expect(page).not.toContain('[object')
    expect(terminal(overRuns, marks, 80, language)).not.toContain('[object')
  })

  test('every measure and every kind of chart has a name of its own', () => {
    for (const { label, chinese } of result.readings) expect(chinese, label).toMatch(/\p{Script=Han}/u)
    for (const [name, { title }] of Object.entries(charts))
      expect(JSON.stringify(title), name).toMatch(/\p{Script=Han}/u)
  })
})

/** Every text that a specification shows: titles, names, labels; not its keys, fields, kinds and colours. */
function textsOf(spec: unknown, key = ''): readonly string[] {
  const silent = [
    '$schema',
    'config',
    'type',
    'field',
    'mark',
    'align',
    'titleAlign',
    'baseline',
    'format',
    'color',
    'stack',
    'interpolate',
    'font',
    'contains',
    'name',
  ]
  if (typeof spec === 'string') return [spec]
  if (Array.isArray(spec)) return spec.flatMap((each) => textsOf(each, key))
  if (typeof spec !== 'object' || spec === null) return []
  return Object.entries(spec).flatMap(([name, value]) =>
    silent.includes(name) && !(name === 'name' && key === 'values') ? [] : textsOf(value, name),
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;')
}
