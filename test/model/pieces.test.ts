import { expect, test } from 'vitest'
import { numbers, piece } from '../../src/model/pieces.ts'

test('small pieces are cut from a larger one, side by side, from multiples of 8 on, and all 0', () => {
  const first = piece(13)
  const second = numbers(4)
  second.fill(7)
  const third = piece(1)
  expect(first.from % 8).toBe(0)
  expect(second.byteOffset).toBe(first.from + 16)
  expect(third.from).toBe(second.byteOffset + 32)
  expect(new Set([first.buffer, second.buffer, third.buffer]).size).toBe(1)
  expect([...numbers(3)]).toEqual([0, 0, 0])
})

test('a large piece is got by itself, and leaves the one that small ones are cut from as it is', () => {
  const before = piece(8)
  const large = piece(40_000)
  expect([large.from, large.buffer.byteLength]).toEqual([0, 40_000])
  expect(piece(8)).toEqual({ buffer: before.buffer, from: before.from + 8 })
})

test('where one is used up another is got, so that no two pieces have a byte in common', () => {
  const pieces = Array.from({ length: 40 }, () => piece(9_000))
  const buffers = [...new Set(pieces.map(({ buffer }) => buffer))]
  expect(buffers.length).toBeGreaterThan(1)
  for (const whole of buffers) {
    const ends = pieces.filter(({ buffer }) => buffer === whole).map(({ from }) => from + 9_000)
    expect(Math.max(...ends)).toBeLessThanOrEqual(whole.byteLength)
    for (const [at, end] of ends.slice(1).entries()) expect(end - 9_000).toBeGreaterThanOrEqual(ends[at] ?? 0)
  }
})
