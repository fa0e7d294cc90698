import { expect, test } from 'vitest'
import { isOpen } from '../../src/model/play.ts'
import { smallModel } from './smallWorld.ts'

/** The days of ten, from 1 March, on which a play is open that starts on the 2nd. */
function openDays(until: object): readonly number[] {
  const plays = [{ play: 'singleSidedReferral', start: '2026-03-02', ...until }]
  const [play] = smallModel(1, [], { clock: { days: 10 }, plays }).plays
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((day) => isOpen(play, day))
}

test('a play is open from its start for so many days, or to its end and on that day too', () => {
  expect(openDays({ days: 2 })).toEqual([1, 2])
  expect(openDays({ end: '2026-03-05' })).toEqual([1, 2, 3, 4])
  expect(openDays({ end: '2026-03-02' })).toEqual([1])
})
