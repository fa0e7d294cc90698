import { expect, test } from 'vitest'
import type { ByDay } from '../../src/model/byDay.ts'
import { inTurns } from '../../src/node/inTurns.ts'

/** Three days, each longer than the rest of the program waits for its turn; says at the end what it was told by then. */
function* slowly(told: () => string): ByDay<string> {
  for (let day = 1; day <= 3; day++) {
    for (const until = performance.now() + 25; performance.now() < until; );
    yield day
  }
  return told()
}

test('the rest of the program has its turn between the days of long work', async () => {
  let heard = 'nothing'
  setImmediate(() => {
    heard = 'a signal'
  })
  const days: number[] = []
  const work = slowly(() => heard)
  expect(
    await inTurns(
      work,
      () => false,
      (done) => days.push(done),
    ),
  ).toBe('a signal')
  expect(days).toEqual([1, 2, 3])
})

test('work that is given up waits after a day that is done, and can be taken up again', async () => {
  const work = slowly(() => 'done')
  expect(await inTurns(work, () => true)).toBeUndefined()
  expect(work.next()).toEqual({ value: 2, done: false })
})
