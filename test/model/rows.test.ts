import { expect, test } from 'vitest'
import { addRow, firstCapacity, makeRoom, type Rows, roomFor } from '../../src/model/rows.ts'

interface Table extends Rows {
  /** A number that is not a column. */
  seen: number
  once: Int32Array
  /** Three values a row. */
  thrice: Float32Array
}

const table = (rows: number): Table => ({
  count: 0,
  capacity: rows,
  seen: 7,
  once: new Int32Array(rows),
  thrice: new Float32Array(3 * rows),
})

test('a table that is full grows, each row with what stood in it', () => {
  const full = table(2)
  for (let row = 0; row < 2; row++) {
    expect(addRow(full)).toBe(row)
    full.once[row] = row + 1
    full.thrice.set([row, row + 0.25, row + 0.5], 3 * row)
  }
  makeRoom(full, 3000)
  expect(full.capacity).toBe(3002)
  expect(addRow(full)).toBe(2)
  expect(full).toMatchObject({ count: 3, seen: 7 })
  expect([full.once.length, full.thrice.length]).toEqual([3002, 9006])
  expect([...full.once.subarray(0, 3)]).toEqual([1, 2, 0])
  expect([...full.thrice.subarray(0, 7)]).toEqual([0, 0.25, 0.5, 1, 1.25, 1.5, 0])
})

test('a large table grows by a quarter, a small one to twice its rows, and their room is foretold', () => {
  const large = { ...table(65_536), count: 65_536 }
  addRow(large)
  const small = { ...table(32_768), count: 32_768 }
  addRow(small)
  expect([small.capacity, large.capacity, large.once.length]).toEqual([65_536, 81_920, 81_920])
  expect([1, 1500, 65_536, 65_537, 81_921].map(roomFor)).toEqual([firstCapacity, 2048, 65_536, 81_920, 102_400])
})

test('a table without room has some once it has a row, a value a row in each column', () => {
  const empty = table(0)
  expect(addRow(empty)).toBe(0)
  expect([empty.capacity, empty.once.length, empty.thrice.length]).toEqual([
    firstCapacity,
    firstCapacity,
    firstCapacity,
  ])
})
