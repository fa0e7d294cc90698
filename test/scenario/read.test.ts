import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printProblems } from '../../src/scenario/printProblems.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'
import { shippedNames, warningsOf } from '../shipped.ts'

const root = join(import.meta.dirname, '..', '..')

function read(content: string | Uint8Array) {
  return readScenario({ file: 'a.yaml', content })
}

function faults(content: string | Uint8Array) {
  return read(content).problems.map(({ code, line, column }) => `${code} ${line}:${column}`)
}

describe('a scenario file', () => {
  test.for([...shippedNames])('%s, as shipped, has no problem beyond what it teaches', (name) => {
    const content = readFileSync(join(root, 'scenarios', `${name}.yaml`))
    const { scenario, problems } = readScenario({ file: `scenarios/${name}.yaml`, content })
    expect(problems.map(({ code }) => code)).toEqual(warningsOf(name))
    expect(scenario?.name).not.toBe('Untitled scenario')
  })

  test('that says one thing has every default besides', () => {
    expect(read('name: a').scenario).toEqual(scenarioFields.parse({ name: 'a' }))
  })

  test('means the same with a byte order mark, with CRLF, and as bytes', () => {
    const text = 'name: 护肤 🧴\nclock:\n  days: 30\n'
    const meant = read(text).scenario
    expect(meant?.name).toBe('护肤 🧴')
    expect(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`).scenario).toEqual(meant)
    expect(read(new TextEncoder().encode(`\uFEFF${text}`)).scenario).toEqual(meant)
  })

  test('may give its seed as a number; the command line has the last word', () => {
    expect(read('seed: 7').scenario?.seed).toBe('7')
    expect(readScenario({ file: 'a.yaml', content: 'seed: 7' }, { seed: 'x' }).scenario?.seed).toBe('x')
  })

  test('names an edge list that stands beside it', () => {
    const graphFile = (file: string, path: string) =>
      readScenario({ file, content: `market: { graph: { file: "${path}" } }` }).graphFile
    expect(graphFile('plans/a.yaml', 'data/b.csv')).toBe('plans/data/b.csv')
    expect(graphFile('a.yaml', 'b.csv')).toBe('b.csv')
    expect(graphFile('plans/a.yaml', '/data/b.csv')).toBe('/data/b.csv')
  })

  test('has its targets in the unit of each metric', () => {
    const { targets } = read(
      'targets:\n  growth.churnRate: "≤ 25 %"\n  economics.cac.blended: "<¥30"\n  referral.cycleTime: "< 1 week"\n  referral.kFactor: "= 0.5"\n',
    )
    expect(targets).toEqual([
      { metric: 'growth.churnRate', comparison: '<=', value: 0.25 },
      { metric: 'economics.cac.blended', comparison: '<', value: 3000 },
      { metric: 'referral.cycleTime', comparison: '<', value: 7 },
      { metric: 'referral.kFactor', comparison: '=', value: 0.5 },
    ])
  })

  test('with faults of every sort is told all of them at once, in the order of the file', () => {
    const text = `name: 3
prise: ¥3
market:
  people: none
  segments:
    - { name: a, share: 40% }
    - { name: a, share: 40%, fitt: 1 }
plays:
  - play: lottery
    start: 2026-03-20
    end: 2026-03-10
  - play: doubleSidedReferral
    friendForm: gift
targets:
  growth.newUser: "> 3"
`
    expect(faults(text)).toEqual([
      'wrong-type 1:7',
      'unknown-key 2:1',
      'wrong-unit 4:11',
      'shares-sum 6:5',
      'duplicate-name 7:15',
      'unknown-key 7:30',
      'unknown-kind 9:11',
      'ends-before-start 11:10',
      'unknown-word 13:17',
      'unknown-metric 15:3',
    ])
  })
})

describe('a file that is no scenario', () => {
  test('is refused for its size before it is read', () => {
    expect(faults(new Uint8Array(11_000_000))).toEqual(['too-large 1:1'])
    expect(faults('#'.repeat(11_000_000))).toEqual(['too-large 1:1'])
  })

  test('is refused for what it holds, where a small file holds very much', () => {
    expect(faults('a: 1\n'.repeat(200_000))).toEqual(['too-large 60001:1'])
  })

  test('is refused where it is empty, binary or not UTF-8', () => {
    expect(faults('')).toEqual(['empty 1:1'])
    expect(faults(' \n\n')).toEqual(['empty 1:1'])
    expect(faults('name: a\0b')).toEqual(['not-text 1:8'])
    expect(faults(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toEqual(['not-text 1:1'])
    expect(faults(Uint8Array.of(0x61, 0x0a, 0x6e, 0x3a, 0x20, 0xe9, 0x0a))).toEqual(['not-text 2:4'])
  })

  test.for([
    ['brackets', '['.repeat(10_000), '1:65'],
    ['braces', '{a: '.repeat(10_000), '1:257'],
    ['dashes', `${'- '.repeat(10_000)}a`, '1:129'],
    ['question marks', `${'? '.repeat(10_000)}a`, '1:129'],
    ['colons', 'a: '.repeat(10_000), '1:194'],
    ['spaces', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), '402:1'],
  ] as const)('is refused where %s nest it too deep for a parser', ([, text, place]) => {
    expect(faults(text)).toEqual([`too-deep ${place}`])
  })

  test('cannot grow by aliases', () => {
    const bomb = `name: a\nmarket:\n  topics: &a [x, x]\nquestion: [*a, *a]\nseed: [*a, *a]\n`
    const { problems } = read(bomb)
    expect(problems.filter(({ code }) => code === 'yaml-alias').map(({ line }) => line)).toEqual([4, 4, 5, 5])
  })
})

describe('any damage to a file', () => {
  const whole = readFileSync(join(root, 'scenarios', 'firstCampaign.yaml'), 'utf8')
  const sign = fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    ':',
    '- ',
    '? ',
    '"',
    '*a',
    '&a ',
    '!t ',
    '|',
    '>',
    '%',
    '#',
    '\n',
    '\t',
    '¥',
    '~',
  )
  const damage = fc.tuple(fc.nat(whole.length), fc.nat(20), fc.oneof(sign, fc.string({ maxLength: 5 })))

  test('gives a scenario or problems that stand in the file, and never an exception', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const text = damages.reduce((now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length), whole)
        const { scenario, problems, sources } = read(text)
        const lines = text.split('\n')
        expect(problems.filter(({ line, column }) => column < 1 || column > lines[line - 1].length + 1)).toEqual([])
        expect(scenario === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
        expect(printProblems(problems, sources, 'en') === '').toBe(problems.length === 0)
      }),
      { numRuns: 300 },
    )
  })
})
