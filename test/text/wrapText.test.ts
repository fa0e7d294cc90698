import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/text/displayWidth.ts'
import { wrapText } from '../../src/text/wrapText.ts'

describe('the width of a text', () => {
  test.each([
    ['abc', 3],
    ['', 0],
    ['裂变', 4],
    ['老带新 ok', 9],
    ['é', 1],
    ['e\u0301', 1],
    ['¥10', 3],
    ['，', 2],
    ['🎁', 2],
  ])('%j takes %d columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })
})

describe('a text cut into lines', () => {
  test('breaks at spaces, and between Chinese characters', () => {
    expect(wrapText('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrapText('用户增长率', 4)).toEqual(['用户', '增长', '率'])
    expect(wrapText('K 因子 up', 6)).toEqual(['K 因子', 'up'])
  })

  test('keeps a closing mark with what stands before it, and an opening one with what follows', () => {
    expect(wrapText('裂变，很快', 4)).toEqual(['裂', '变，', '很快'])
    expect(wrapText('用户（新）多', 6)).toEqual(['用户', '（新）', '多'])
    expect(wrapText('见 list、run', 7)).toEqual(['见', 'list、', 'run'])
  })

  test('cuts a word that is longer than a line', () => {
    expect(wrapText('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij'])
  })

  test('has no lines when it is empty', () => {
    expect(wrapText('  ', 10)).toEqual([])
  })

  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '裂', '变', '，', '.') })
  property.prop([texts, fc.integer({ min: 2, max: 20 })])(
    'keeps every letter and every line within',
    (text, columns) => {
      const lines = wrapText(text, columns)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
    },
  )
})
