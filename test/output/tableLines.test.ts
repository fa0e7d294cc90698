import { expect, test } from 'vitest'
import { tableLines } from '../../src/output/tableLines.ts'
import { displayWidth } from '../../src/text/displayWidth.ts'

test('names stand at the left and cells at the right of their columns, Chinese letters two columns wide', () => {
  expect(
    tableLines(
      ['One', 'Two'],
      [
        { name: '老带新', cells: ['1', '-¥22'] },
        { name: 'b', cells: ['333', ''] },
      ],
      80,
    ),
  ).toEqual(['          One   Two', '  老带新    1  -¥22', '  b       333      '])
})

test('where room is short names are cut first, then columns fall away from the right', () => {
  const rows = [{ name: 'a name of more than thirty letters', cells: ['11111111', '22222222', '33333333'] }]
  const heads = ['one', 'two', 'three']
  for (const width of [80, 50, 40, 30]) {
    for (const line of tableLines(heads, rows, width)) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  }
  expect(tableLines(heads, rows, 80)[1]).toBe('  a name of more than thirt…  11111111  22222222  33333333')
  expect(tableLines(heads, rows, 50)[1]).toBe('  a name of more th…  11111111  22222222  33333333')
  expect(tableLines(heads, rows, 30)[1]).toBe('  a name of more th…  11111111')
})

test('no control character of a name gets through', () => {
  expect(tableLines([], [{ name: 'a\u001b[31mb', cells: [] }], 80).join()).not.toContain('\u001b')
})
