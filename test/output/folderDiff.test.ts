import { describe, expect, test } from 'vitest'
import { type FolderTexts, folderDiff } from '../../src/output/folderDiff.ts'
import { folderDiffText } from '../../src/output/folderDiffText.ts'
import { summaryJson } from '../../src/output/summaryJson.ts'
import type { Result } from '../../src/results/result.ts'
import { displayWidth } from '../../src/text/displayWidth.ts'
import { sampleResult } from '../charts/sampleResult.ts'
import { hostileTexts } from './hostileResult.ts'
import { overRuns } from './manyRuns.ts'

const same = (text: string) => text
const plain = { heading: same, good: same, bad: same, soft: same }
const ties = { ties: 5, duplicates: 0, selfEdges: 0 }
const folder = (name: string, scenario: string, result: Result = sampleResult()): FolderTexts => {
  return { name, scenario, summary: summaryJson(result, ties) }
}
/** The sample with one measure's value changed. */
const changed = (key: string, value: number | null): Result => {
  const sample = sampleResult()
  return { ...sample, readings: sample.readings.map((each) => (each.key === key ? { ...each, value } : each)) }
}

describe('two folders side by side', () => {
  const one = folder('out/one', 'name: one\nclock: { days: 90 }\nplays:\n  - { play: draw, budget: ¥100 }\n')
  const other = folder(
    'out/other',
    'name: one\nclock: { days: 60 }\nplays:\n  - { play: draw, budget: ¥100, on: true }\n',
    changed('economics.profit', 100),
  )

  test('show every field in which the scenarios differ, and no other', () => {
    expect(folderDiff(one, other).fields).toEqual([
      { path: 'clock.days', values: ['90', '60'] },
      { path: 'plays.0.on', values: [undefined, 'true'] },
    ])
  })

  test('show the measures that differ, with the difference, and say how many do not', () => {
    const text = folderDiffText(folderDiff(one, other), false, plain)
    expect(text).toMatch(/\n {2}Profit +¥52,315 +¥1 +-¥52,314\n/)
    expect(text).not.toContain('Members')
    expect(text).toContain(`${sampleResult().readings.length - 1} measures are the same in both; --all shows them.`)
    expect(folderDiffText(folderDiff(one, other), true, plain)).toMatch(/\n {2}Members .* 0\n/)
  })

  test('show means and their intervals where there are many runs', () => {
    const many = folder('out/many', one.scenario, overRuns(sampleResult(), [0.9, 1, 1.1]))
    const { measures, runs } = folderDiff(one, many)
    expect(runs).toEqual([1, 3])
    const profit = measures.find(({ key }) => key === 'economics.profit')
    expect(profit).toMatchObject({ unit: 'money', values: [5_231_500, expect.closeTo(5_231_500, 3)] })
    // Student's t at 97.5% with 2 degrees of freedom is 4.30265, and the deviation a tenth.
    expect(profit?.halves).toEqual([null, expect.closeTo((4.30265273 * 523_150) / Math.sqrt(3), 0)])
  })

  test('of the same run differ in nothing', () => {
    const text = folderDiffText(folderDiff(one, one), false, plain)
    expect(text).toContain('What differs in the scenarios\n  nothing\n')
  })

  test.each(hostileTexts)('keep within their columns, and print nothing that a terminal obeys: %j', (hostile) => {
    const long = folder(hostile, `name: ${JSON.stringify(hostile.repeat(9))}\n`, changed('growth.members', 1e15))
    for (const width of [60, 80]) {
      const text = folderDiffText(folderDiff(one, long), false, plain, width)
      for (const line of text.split('\n')) {
        expect(displayWidth(line), line).toBeLessThanOrEqual(width)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
        expect(line).not.toMatch(/[\u0000-\u001f\u202e\u2066]/)
      }
    }
  })

  test('that hold no summary are refused', () => {
    expect(() => folderDiff(one, { ...one, summary: '{}' })).toThrow('invalid summary: out/one')
  })
})
