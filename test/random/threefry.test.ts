import { expect, test } from 'vitest'
import { threefry } from '../../src/random/threefry.ts'

const out = new Int32Array(2)

function hex(counter: [number, number], key: [number, number], rounds?: 13 | 20): string[] {
  threefry(...key, ...counter, out, rounds)
  return [...out].map((word) => (word >>> 0).toString(16).padStart(8, '0'))
}

test('threefry gives the known answers of the Random123 distribution, 20 rounds', () => {
  expect(hex([0, 0], [0, 0])).toEqual(['6b200159', '99ba4efe'])
  expect(hex([0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff])).toEqual(['1cb996fc', 'bb002be7'])
  expect(hex([0x243f6a88, 0x85a308d3], [0x13198a2e, 0x03707344])).toEqual(['c4923a9c', '483df7a0'])
})

test('threefry gives the known answers of 13 rounds', () => {
  expect(hex([0, 0], [0, 0], 13)).toEqual(['9d1c5ec6', '8bd50731'])
  expect(hex([0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], 13)).toEqual(['fd36d048', '2d17272c'])
  expect(hex([0x243f6a88, 0x85a308d3], [0x13198a2e, 0x03707344], 13)).toEqual(['ba3e4725', 'f27d669e'])
})

test('threefry reads signed and unsigned words alike', () => {
  expect(hex([-1, -1], [-1, -1])).toEqual(hex([0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff]))
})
