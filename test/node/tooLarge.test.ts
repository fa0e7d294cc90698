import { expect, test } from 'vitest'
import { roomHere, tooLarge } from '../../src/node/tooLarge.ts'

const memory = (bytes: number, longest = 0) => ({ bytes, longest })
const room = (bytes: number, anyway = false) => ({ bytes, anyway })

test('what fits is no problem, and what does not says how much would', () => {
  expect(tooLarge('a.yaml', memory(4e9), room(4e9))).toBeUndefined()
  expect(tooLarge('a.yaml', memory(8e9), room(4e9))).toEqual({
    code: 'out-of-memory',
    severity: 'error',
    file: 'a.yaml',
    line: 1,
    column: 1,
    path: 'market.people',
    message: expect.objectContaining({ en: 'a run takes about 8 GB of memory, and 4 GB is free here' }),
    help: expect.objectContaining({ en: 'take 50% of the people, or free memory; --anyway runs it all the same' }),
  })
})

test('what does not fit is run anyway where that is asked for, but not what cannot be numbered', () => {
  expect(tooLarge('a.yaml', memory(8e9), room(4e9, true))).toBeUndefined()
  expect(tooLarge('a.yaml', memory(1e9, 2 ** 31 - 1), room(4e9))).toBeUndefined()
  expect(tooLarge('a.yaml', memory(1e9, 2 ** 31), room(4e9, true))).toMatchObject({
    code: 'too-many-rows',
    message: expect.objectContaining({
      en: 'a run would have 2.1 billion ties or rows in one table, and can have 2.1 billion',
    }),
  })
})

test('this machine has room for this process', () => {
  expect(roomHere(false).bytes).toBeGreaterThan(process.memoryUsage.rss())
})
