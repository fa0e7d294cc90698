import { expect, test } from 'vitest'
import { eventShareBy, kaplanMeier, kaplanMeierOfDays } from '../../src/stats/kaplanMeier.ts'

/** Weeks of remission of leukaemia patients on 6-mercaptopurine (Freireich et al. 1963); false: still in remission. */
const remission: [number, boolean][] = [
  [6, true],
  [6, true],
  [6, true],
  [6, false],
  [7, true],
  [9, false],
  [10, true],
  [10, false],
  [11, false],
  [13, true],
  [16, true],
  [17, false],
  [19, false],
  [20, false],
  [22, true],
  [23, true],
  [25, false],
  [32, false],
  [32, false],
  [34, false],
  [35, false],
]
const weeks = remission.map(([week]) => week)
const relapsed = remission.map(([, seen]) => seen)

test('kaplanMeier gives the published curve and standard errors of the remission trial', () => {
  const { times, atRisk, events, survival, standardError, longest } = kaplanMeier(weeks, relapsed)
  expect(times).toEqual([6, 7, 10, 13, 16, 22, 23])
  expect(atRisk).toEqual([21, 17, 15, 12, 11, 7, 6])
  expect(events).toEqual([3, 1, 1, 1, 1, 1, 1])
  expect(survival.map((share) => share.toFixed(3))).toEqual([
    '0.857',
    '0.807',
    '0.753',
    '0.690',
    '0.627',
    '0.538',
    '0.448',
  ])
  expect(standardError.map((error) => error.toFixed(4))).toEqual([
    '0.0764',
    '0.0869',
    '0.0963',
    '0.1068',
    '0.1141',
    '0.1282',
    '0.1346',
  ])
  expect(longest).toBe(35)
})

test('the curve does not depend on the order of people', () => {
  expect(kaplanMeier([...weeks].reverse(), [...relapsed].reverse())).toEqual(kaplanMeier(weeks, relapsed))
})

test('people counted by their days give the curve of the same people one by one', () => {
  const count = (those: readonly (readonly [number, boolean])[]) =>
    Int32Array.from({ length: 50 }, (_, day) => those.filter(([week]) => week === day).length)
  const counted = kaplanMeierOfDays(count(remission), count(remission.filter(([, seen]) => seen)))
  expect(counted).toEqual(kaplanMeier(weeks, relapsed))
  expect(kaplanMeierOfDays(new Int32Array(3), new Int32Array(3))).toEqual(kaplanMeier([], []))
  expect(kaplanMeierOfDays(Int32Array.of(2, 1), Int32Array.of(2, 0))).toEqual(kaplanMeier([0, 1, 0], [1, 0, 1]))
})

test('without censoring the share with the event is the plain share, its error the binomial one', () => {
  const share = eventShareBy(kaplanMeier([1, 2, 2, 5, 9], [1, 1, 1, 1, 1]), 4)
  expect(share).toEqual({ share: expect.closeTo(0.6, 14), standardError: expect.closeTo(Math.sqrt(0.24 / 5), 14) })
})

test('before the first event the share is 0, and at an event it includes it', () => {
  const table = kaplanMeier(weeks, relapsed)
  expect(eventShareBy(table, 5.9)).toEqual({ share: 0, standardError: 0 })
  expect(eventShareBy(table, 6)).toMatchObject({ share: expect.closeTo(3 / 21, 14) })
  expect(eventShareBy(table, 35)).toMatchObject({ share: expect.closeTo(1 - 0.4481793, 6) })
})

test('nobody watched so long gives no share, unless all had the event before', () => {
  expect(eventShareBy(kaplanMeier(weeks, relapsed), 36)).toEqual({
    share: null,
    reason: 'nobody was watched longer than 35',
  })
  expect(eventShareBy(kaplanMeier([], []), 1)).toEqual({ share: null, reason: 'nobody was watched' })
  expect(eventShareBy(kaplanMeier([3, 4], [true, true]), 100)).toEqual({ share: 1, standardError: 0 })
})

test('with no event seen the table has no rows and the share is 0 as long as someone was watched', () => {
  const table = kaplanMeier([3, 8], [false, false])
  expect(table.times).toEqual([])
  expect(eventShareBy(table, 8)).toEqual({ share: 0, standardError: 0 })
  expect(eventShareBy(table, 8.1)).toMatchObject({ share: null })
})

test('kaplanMeier refuses what has no meaning', () => {
  expect(() => kaplanMeier([1, 2], [true])).toThrow('invalid observed: 1 for 2 durations')
  expect(() => kaplanMeier([1, -2], [true, true])).toThrow('invalid duration: -2')
  expect(() => kaplanMeier([Number.NaN], [false])).toThrow('invalid duration: NaN')
  expect(() => eventShareBy(kaplanMeier([1], [true]), -1)).toThrow('invalid t: -1')
})
