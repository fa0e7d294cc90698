import { describe, expect, test } from 'vitest'
import { printProblems } from '../../src/scenario/printProblems.ts'
import { readScenario } from '../../src/scenario/read.ts'

function printed(content: string): string {
  const { problems, sources } = readScenario({ file: 'a.yaml', content })
  return printProblems(problems, sources, 'en')
}

describe('a printed problem', () => {
  test('says where, which, what, shows the line with a caret, and what to write instead', () => {
    expect(printed('name: a\nproduct:\n  prise: ¥3\n')).toBe(
      [
        'a.yaml:3:3: error unknown-key',
        '  product.prise: no field is called prise here',
        '  3 |   prise: ¥3',
        '    |   ^',
        '  → did you mean price?',
      ].join('\n'),
    )
  })

  test('has its caret below the place though Chinese takes two columns and a tab one', () => {
    const [, , line, caret] = printed('product: { name: "护肤\tset", prise: 3 }').split('\n')
    expect(line).toBe('  1 | product: { name: "护肤 set", prise: 3 }')
    // Two characters before the key take a column more each.
    expect(caret.indexOf('^')).toBe(line.indexOf('prise') + 2)
  })

  test('cuts a long line around the caret', () => {
    const [, , line, caret] = printed(
      `product: { name: ${'very '.repeat(15)}, prise: 3, ${'unitCost: 1, '.repeat(1)} quality: 10% ${' '.repeat(60)} }`,
    ).split('\n')
    expect(line.length).toBeLessThanOrEqual(80)
    expect(line).toContain('…')
    expect(line.slice(caret.indexOf('^'))).toMatch(/^prise: 3/)
  })

  test('sends no control character of the file to the terminal', () => {
    expect(printed('"\\e[31mred": 1\n')).not.toContain('\u001b')
  })

  test('is one of fifty at most', () => {
    const content = Array.from({ length: 60 }, (_, at) => `zz${at}: 1`).join('\n')
    expect(printed(content)).toMatch(/… and 10 more$/)
  })

  test('is nothing where there is none', () => {
    expect(printProblems([], [], 'en')).toBe('')
  })
})
