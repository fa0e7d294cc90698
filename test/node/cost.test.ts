import { expect, test } from 'vitest'
import { costOf } from '../../src/node/cost.ts'
import { costText } from '../../src/node/costText.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

const market = (people: number) => scenarioFields.parse({ clock: { days: 30 }, market: { people } })

test('a small market is not tried: it takes a few seconds', () => {
  expect(costOf(market(10_000))).toEqual({ bytes: 204e6, seconds: null })
})

test('ten times the people take ten times the memory, the program aside', () => {
  const [once, tenTimes] = [costOf(market(200_000)), costOf(market(2_000_000))]
  expect((tenTimes.bytes - 200e6) / (once.bytes - 200e6)).toBeGreaterThan(9.5)
  expect((tenTimes.bytes - 200e6) / (once.bytes - 200e6)).toBeLessThan(10.5)
  expect(once.seconds).toBeGreaterThan(0)
})

test('sizes and times are said in two digits, in the unit that fits', () => {
  expect(costText({ bytes: 204e6, seconds: null })).toBe('about 200 MB and a few seconds')
  expect(costText({ bytes: 568e6, seconds: 32.25 })).toBe('about 570 MB and 32 s')
  expect(costText({ bytes: 999e6, seconds: 99.9 })).toBe('about 1 GB and 2 min')
  expect(costText({ bytes: 5.44e9, seconds: 12_000 })).toBe('about 5.4 GB and 3.3 h')
})
