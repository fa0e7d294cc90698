import { expect, test } from 'vitest'
import { costOf, slowed } from '../../src/node/cost.ts'
import { costText } from '../../src/node/costText.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

const market = (people: number) => scenarioFields.parse({ clock: { days: 30 }, market: { people } })

test('a small market is not tried: it takes a few seconds', async () => {
  expect(await costOf(market(10_000))).toEqual({ memory: { bytes: 204e6, longest: 0 }, seconds: null })
})

test('ten times the people take ten times the memory, the program aside', async () => {
  const [once, tenTimes] = [await costOf(market(200_000)), await costOf(market(2_000_000))]
  expect((tenTimes.memory.bytes - 200e6) / (once.memory.bytes - 200e6)).toBeGreaterThan(9.5)
  expect((tenTimes.memory.bytes - 200e6) / (once.memory.bytes - 200e6)).toBeLessThan(10.5)
  expect(once.seconds).toBeGreaterThan(0)
})

test('opening the program and drawing a report take twelve times what was spent until the command was understood', async () => {
  const { user, system } = process.cpuUsage()
  expect((await costOf(market(200_000))).seconds).toBeGreaterThan((12 * (user + system)) / 1e6)
})

test('a person takes half as long again with each tenfold of a market above 100,000 people', () => {
  expect([1000, 1e5, 1e6, 1e7].map(slowed)).toEqual([1, 1, 1.5, 2])
})

const said = (bytes: number, seconds: number | null) => costText({ memory: { bytes, longest: 0 }, seconds }, 'en')

test('sizes and times are said in two digits, in the unit that fits', () => {
  expect(said(204e6, null)).toBe('about 200 MB and a few seconds')
  expect(said(568e6, 32.25)).toBe('about 570 MB and 32 s')
  expect(said(999e6, 99.9)).toBe('about 1 GB and 2 min')
  expect(said(5.44e9, 12_000)).toBe('about 5.4 GB and 3.3 h')
})
