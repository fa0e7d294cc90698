import { expect, test } from 'vitest'
import { sortRows } from '../../src/graph/sortRows.ts'

/** Rows one after the other, sorted in place, and whether every entry was found once in its row. */
function sorted(...rows: readonly (readonly number[])[]): readonly [readonly (readonly number[])[], boolean] {
  const offsets = Int32Array.from({ length: rows.length + 1 }, (_, row) => rows.slice(0, row).flat().length)
  const arcs = Int32Array.from(rows.flat())
  const once = sortRows(rows.length, offsets, arcs)
  return [rows.map((_, row) => [...arcs.subarray(offsets[row], offsets[row + 1])]), once]
}

test('rows in order stay as they are, whether the next begins with less, the same or more', () => {
  const rows = [[1, 4, 9], [], [2, 3], [3, 7], [0, 5], [6], []]
  expect(sorted(...rows)).toEqual([rows, true])
  expect(sorted()).toEqual([[], true])
  expect(sorted([], [])).toEqual([[[], []], true])
})

test.each([0, 1, 2, 3, 4, 5, 6, 7])('two entries the wrong way round are found at place %i of nine', (place) => {
  const row = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  const swapped = row.with(place, row[place + 1]).with(place + 1, row[place])
  expect(sorted([8], swapped, [0])).toEqual([[[8], row, [0]], true])
  expect(sorted([8], row.with(place, row[place + 1]), [0])[1]).toBe(false)
})
