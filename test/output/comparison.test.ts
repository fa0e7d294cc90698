import { describe, expect, test } from 'vitest'
import { type Asked, type Comparison, compare } from '../../src/experiments/compare.ts'
import type { Decision } from '../../src/experiments/decision.ts'
import { comparison } from '../../src/output/comparison.ts'
import { comparisonFolder } from '../../src/output/comparisonFolder.ts'
import { decisionSentence } from '../../src/output/comparisonText.ts'
import { displayWidth } from '../../src/text/displayWidth.ts'
import { sampleResult } from '../charts/sampleResult.ts'
import { hostileTexts } from './hostileResult.ts'

const same = (text: string) => text
const plain = { heading: same, good: same, bad: same, soft: same }

const guard = { metric: 'economics.campaignCost', comparison: '<=', value: 5_000_000 } as const
const asked: Asked = { metric: 'economics.profit', smaller: false, guards: [guard], cap: 100 }
const arm = (name: string, fen: readonly number[]) => ({
  name,
  readings: fen.map((value) => ({
    values: { 'economics.profit': value, 'economics.revenue': 1_000_000, 'economics.campaignCost': 1e6 },
    reasons: {},
  })),
})
const arms = (name = 'B') => [arm('A', [500_00, 700_00, 600_00]), arm(name, [702_00, 899_00, 801_00])]
const found = (name?: string): Comparison => compare(arms(name), asked, [[], []])

describe('a comparison', () => {
  test.each<[Decision, string]>([
    [
      { status: 'launch', arm: 1 },
      'Launch B: it gains ¥201 (¥197 to ¥204) in profit over A, in the mean of 3 pairs of runs.',
    ],
    [{ status: 'keep', arm: 0 }, 'Keep A: no other gains ¥100 or more in profit, with 95% confidence.'],
    [
      { status: 'more', arm: 1, runs: 1200 },
      'Need about 1,200 more runs: B may gain as much as ¥204 in profit, or not. Run it again with --runs 1203.',
    ],
    [
      { status: 'unsettled', arm: 1, runs: 9000 },
      'The runs cannot settle it: B and A lie so near each other that it would take about 9,000 more runs.',
    ],
    [{ status: 'none' }, 'Launch none of them: each is beyond a guard rail.'],
  ])('says in words what to do: %j', (decision, sentence) => {
    expect(decisionSentence({ ...found(), decision }, 'en')).toBe(sentence)
  })

  test('begins on a terminal with what to do, and then tells how each arm stands', () => {
    const lines = comparison(found(), plain).split('\n')
    expect(lines[0]).toMatch(/^Launch B: /)
    expect(lines).toContain('     Profit   Gain  95% interval  Best  Regret')
    expect(lines.find((line) => line.startsWith('  B  '))).toMatch(/¥801 +\+¥201 +¥197 to ¥204 +100% +¥0$/)
    expect(lines.find((line) => line.includes('Campaign cost ≤ ¥50,000'))).toMatch(/100% +¥10,000 +kept$/)
  })

  test.each(hostileTexts)('keeps within its columns, and its page and tables take no orders from %j', async (text) => {
    for (const width of [60, 80]) {
      for (const line of comparison(found(text.repeat(3)), plain, width).split('\n')) {
        expect(displayWidth(line), line).toBeLessThanOrEqual(width)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
        expect(line).not.toMatch(/[\u0000-\u001f\u202e\u2066]/)
      }
    }
    const files = await comparisonFolder({
      results: [sampleResult(), sampleResult()],
      ...{ comparison: found(text), arms: arms(text), scenarios: [], version: '0', seed: 's', command: 'c' },
      hash: () => '',
    })
    const page = String(files.find(({ path }) => path === 'report.html')?.text)
    expect(page).not.toMatch(/<(script|img|svg\/)/)
    if (/[<>"']/.test(text)) expect(page.replaceAll(/<svg.*?<\/svg>/gs, '')).not.toContain(text)
  })

  test('keeps what a spreadsheet would take for a formula from being one', async () => {
    const files = await comparisonFolder({
      results: [sampleResult(), sampleResult()],
      ...{ comparison: found('=1+1'), arms: arms('=1+1'), scenarios: [], version: '0', seed: 's', command: 'c' },
      hash: () => '',
    })
    const csv = String(files.find(({ path }) => path === 'replicates.csv')?.text)
    expect(csv).toContain("\n'=1+1,0,")
    expect(csv).not.toMatch(/^=/m)
  })
})
