import { describe, expect, test } from 'vitest'
import type { Marks } from '../../src/output/marks.ts'
import { terminal } from '../../src/output/terminal/terminal.ts'
import type { Result } from '../../src/results/result.ts'
import { displayWidth } from '../../src/text/displayWidth.ts'
import { emptyResult, sampleResult } from '../charts/sampleResult.ts'
import { hostileResult, hostileTexts } from './hostileResult.ts'
import { overRuns } from './manyRuns.ts'

const same = (text: string) => text
const plain: Marks = { heading: same, good: same, bad: same, soft: same }
const linesOf = (result: Result, width?: number) => terminal(result, plain, width).split('\n')

/** The sample with every number as long as numbers get. */
function vast(): Result {
  const sample = sampleResult()
  return {
    ...sample,
    scenario: '裂变营销'.repeat(30),
    readings: sample.readings.map((each) => ({ ...each, label: `${each.label} 很长的名称`.repeat(3), value: 1e12 })),
    verdicts: sample.verdicts.map((each) => ({ ...each, reached: 1e12, value: 1e12 })),
  }
}

describe('the summary on a terminal', () => {
  test.each<[string, Result]>([
    ['the sample', sampleResult()],
    ['a run in which nothing happened', emptyResult()],
    ['long names and vast numbers', vast()],
    ['many runs', overRuns(sampleResult(), [1, 1.1, 1.3])],
    ['many runs with vast numbers', overRuns(vast(), [1, 7, 11])],
    ...hostileTexts.map((text): [string, Result] => [text, hostileResult(text)]),
  ])('keeps within its columns: %j', (_, result) => {
    for (const width of [40, 60, 80]) {
      for (const line of linesOf(result, width)) expect(displayWidth(line), line).toBeLessThanOrEqual(width)
    }
  })

  test('puts verdict and targets before the measures, in the order of the report', () => {
    const headings = linesOf(sampleResult()).filter((line) => /^[A-Z][^.;,]*$/.test(line))
    expect(headings.map((line) => line.replace(/ {2}.*/, ''))).toEqual([
      'First campaign 首次裂变',
      'Targets: 1 of 3 met',
      'Score 53 of 100',
      'Growth',
      'Activity',
      'Conversion',
      'Money',
      'With the campaign and without it',
      'Why',
      'Spread',
      'Quality of those who came',
      'What the plays add to each other',
      'What could go wrong',
    ])
  })

  test('tells of many runs the mean, its interval, and how many of them meet each target', () => {
    const lines = linesOf(overRuns(sampleResult(), [0.5, 1, 1.5]))
    expect(lines.slice(1, 4).join(' ')).toContain('Means of 3 runs, with 95% intervals. New users: 1,346 people')
    expect(lines.find((line) => line.startsWith('  Profit  '))).toMatch(/¥52,315\.00 +-¥12,664 to ¥117,294$/)
    expect(lines).toContain('    67% of runs meet it')
    expect(lines).toContain('Score of the first run 53 of 100')
  })

  test('aligns values to the right and units to the left', () => {
    const lines = linesOf(sampleResult())
    const line = (label: string) => lines.find((each) => each.startsWith(`  ${label} `)) ?? ''
    const end = (label: string, value: string) => line(label).indexOf(value) + value.length
    expect(end('Members', '1,432')).toBe(end('Churn rate, monthly', '11.9%'))
    expect(end('Members', '1,432')).toBe(end('Profit', '¥52,315.00'))
    expect(line('Members').indexOf('people')).toBe(line('Login frequency').indexOf('a week'))
  })

  test('ends with what the plays add to each other and with the risks, each as a table and a sentence', () => {
    const lines = linesOf(sampleResult(), 80)
    const at = lines.indexOf('What the plays add to each other')
    expect(lines.slice(at + 1)).toEqual([
      '                              New users  Orders    Profit  Share rate  Nothing',
      '  Without any play                  150   3,624  ¥148,856       10.0%        –',
      '  Bring a friend 老带新 alo…       +150    +443  +¥15,762    +5.0 pts        –',
      '  my ritual alone                  +202     -80   -¥2,784     0.0 pts        –',
      '  Sum of each alone                +352    +363  +¥12,978    +5.0 pts        –',
      '  All together                     +312    +363  +¥10,076    +4.0 pts        –',
      '  Difference                        -40       0   -¥2,902    -1.0 pts        –',
      'Together the plays bring 312 new members: 40 fewer than the sum of each alone.',
      '',
      'What could go wrong',
      '                           Class     Family  Chance    Impact  Expected  Guarded',
      '  The links are blocked …   high      legal   35.0%  -¥40,000  -¥14,000  -¥2,900',
      '  The service goes down …    low  technical    5.0%   -¥1,200      -¥60  -¥1,806',
      '  Impact: profit if it happens. Expected: × chance. Guarded: with the',
      '  counter-measure and its cost.',
      'The gravest risk is “The links are blocked 链接被封”: 35.0% likely × ¥40,000 =',
      '¥14,000 of profit; its counter-measure, spreadOverChannels, is worth ¥11,100',
      'more than it costs.',
      '',
      'Credibility: 1 of 4 facts pass, 1 want a look, 1 fail; of 1 this run cannot',
      'tell.',
      '',
    ])
  })

  test('gives the reason under a measure or a target without a value', () => {
    const lines = linesOf(sampleResult())
    const at = lines.findIndex((line) => line.startsWith('  Participation in activities'))
    expect(lines[at]?.endsWith(' –')).toBe(true)
    expect(lines[at + 1]).toBe('    no activity was held')
    const target = lines.findIndex((line) => line.startsWith('  Cost of an extra member ≤ ¥40.00'))
    expect(lines[target]).toMatch(/– {2}✗ missed$/)
    expect(lines[target + 1]).toBe('    needs a run of the same world without the campaign')
  })

  test.each(hostileTexts)('lets no control character of a scenario through: %j', (text) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(terminal(hostileResult(text), plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2066]/)
  })

  test('marks headings, good and bad by the functions it is given', () => {
    const marks: Marks = {
      heading: (text) => `#${text}`,
      good: (text) => `+${text}`,
      bad: (text) => `-${text}`,
      soft: same,
    }
    const text = terminal(sampleResult(), marks)
    expect(text).toContain('#Growth')
    expect(text).toContain('+✓ met')
    expect(text).toContain('-✗ missed')
  })
})
