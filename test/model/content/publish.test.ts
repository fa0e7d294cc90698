import { describe, expect, test } from 'vitest'
import type { Model } from '../../../src/model/model.ts'
import { populate } from '../../../src/model/populate.ts'
import { publish } from '../../../src/model/processes/publish.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { smallModel } from '../smallWorld.ts'

const halves = [
  { name: 'left', share: 0.5 },
  { name: 'right', share: 0.5 },
]

/** How many new pieces each segment meets on each day of the run; nothing lasts a night. */
function piecesOf(model: Model): number[][] {
  const world = populate(model)
  return Array.from({ length: model.days }, (_, day) => {
    publish(model, world, day)
    return [...world.content.shelfOf].map((at) =>
      world.content.shelves[at].pieces.reduce((a, b) => a + Math.round(b), 0),
    )
  })
}

const shortLived = { memory: 0.1, qualitySpread: 0, quality: 0.8, wearOut: 0 }

describe('the content calendar', () => {
  /*
   *   day                       1  2  3  4  5  6  7  8  9  10
   *   every 3 days from 2             .  x  .  .  x  .  .  x  .   (from day 2, 8 days)
   */
  test.each([
    ['every 3 days from day 2 for 8 days', { start: 2, days: 8, every: 3 }, [0, 1, 0, 0, 1, 0, 0, 1, 0, 0]],
    ['a single piece', { start: 4, days: 1 }, [0, 0, 0, 1, 0, 0, 0, 0, 0, 0]],
    ['up to an end', { start: 3, end: 5, every: 1 }, [0, 0, 1, 1, 1, 0, 0, 0, 0, 0]],
    ['by dates', { start: '2026-03-03', end: '2026-03-05', every: 1 }, [0, 0, 1, 1, 1, 0, 0, 0, 0, 0]],
    ['twice a day', { start: 9, days: 2, every: 0.5 }, [0, 0, 0, 0, 0, 0, 0, 0, 2, 2]],
    ['3 a week from day 1', { start: 1, days: 10, piecesPerWeek: 3 }, [1, 0, 1, 0, 1, 0, 0, 1, 0, 1]],
    [
      '3 a week, whatever else it says',
      { start: 1, days: 10, piecesPerWeek: 3, every: 1 },
      [1, 0, 1, 0, 1, 0, 0, 1, 0, 1],
    ],
    ['none a week', { start: 1, days: 10, piecesPerWeek: 0 }, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ])('publishes %s on its days', (_, series, expected) => {
    const model = smallModel(4, [], { clock: { days: 10 }, content: { ...shortLived, calendar: [series] } })
    expect(piecesOf(model).map(([all]) => all)).toEqual(expected)
  })

  test('comes on top of the steady stream, and each piece is paid for', () => {
    const content = {
      ...shortLived,
      piecesPerWeek: 7,
      pieceCost: '¥2',
      calendar: [
        { start: 2, days: 1 },
        { start: 3, days: 1, pieceCost: '¥5' },
      ],
    }
    const model = smallModel(4, [], { content })
    expect(piecesOf(model).map(([all]) => all)).toEqual([1, 2, 2, 1, 1])
    expect([...simulate(model).world.dayRows.contentCost]).toEqual([200, 400, 700, 200, 200])
  })

  test('takes what it leaves out from the steady stream: topics, quality and prompt', () => {
    const content = { ...shortLived, topics: { b: 1 }, promptToShare: 1, calendar: [{ start: 1, days: 1 }] }
    const model = smallModel(4, [], { content })
    const world = populate(model)
    publish(model, world, 0)
    const [shelf] = world.content.shelves
    expect([...shelf.pullByTopic]).toEqual([0, 0.8])
    expect(shelf.asking).toBe(1)
  })

  test('goes by its own topic, format, quality and prompt where they are given', () => {
    const series = { start: 1, days: 1, topic: 'a', format: 'shortVideo', quality: 0.5, promptToShare: 0 }
    const content = { ...shortLived, topics: { b: 1 }, promptToShare: 1, calendar: [series] }
    const model = smallModel(4, [], { content })
    const world = populate(model)
    publish(model, world, 0)
    const [shelf] = world.content.shelves
    expect([...shelf.pullByTopic]).toEqual([0.5, 0])
    expect([...shelf.parts]).toEqual([0, 1, 0])
    expect(shelf.asking).toBe(0)
  })

  test('draws the same luck for a series whatever else is published', () => {
    const series = { start: 1, days: 5, every: 1, topics: { a: 0.5, b: 0.5 } }
    const qualities = [0, 7].map((piecesPerWeek) => {
      const content = { ...shortLived, memory: 365, qualitySpread: 0.2, topics: { b: 1 }, piecesPerWeek }
      const model = smallModel(4, [], { content: { ...content, calendar: [{ ...series, topic: 'a' }] } })
      const world = populate(model)
      for (let day = 0; day < 5; day++) publish(model, world, day)
      return world.content.shelves[0].pullByTopic[0]
    })
    expect(qualities[0]).toBe(qualities[1])
  })
})

test('the luck of a piece goes with its place in its series, whether a day has one of them or eight', () => {
  const publishing = (every: number) => {
    const series = { start: 1, days: 16 * every, every, topics: { a: 0.5, b: 0.5 }, promptToShare: 0.5 }
    const content = { memory: 365, qualitySpread: 0.2, quality: 0.5, wearOut: 0, calendar: [series] }
    const model = smallModel(2, [], { clock: { days: 16 }, content })
    const world = populate(model)
    for (let day = 0; day < 16; day++) publish(model, world, day)
    return world.content.shelves[0]
  }
  const [daily, quickly] = [publishing(1), publishing(1 / 8)]
  const asking = ({ prompting }: typeof daily) => prompting.reduce((a, b) => a + b)
  // Of 16 pieces a quarter of one fades away in 16 days, at a half-life of a year, so that the rest are counted right.
  expect(asking(quickly)).toBeCloseTo(asking(daily), 0)
  for (const topic of [0, 1]) expect(quickly.pullByTopic[topic]).toBeCloseTo(daily.pullByTopic[topic], 0)
})

describe("segments' own content", () => {
  test('is met by their people alone, and everybody else meets the rest', () => {
    const calendar = [
      { start: 1, days: 1, for: ['left'] },
      { start: 2, days: 1, for: ['left', 'right'] },
      { start: 3, days: 1, for: ['right'] },
      { start: 4, days: 1 },
    ]
    const model = smallModel(6, [], { market: { segments: halves }, content: { ...shortLived, calendar } })
    expect(piecesOf(model)).toEqual([
      [1, 0],
      [1, 1],
      [0, 1],
      [1, 1],
      [0, 0],
    ])
  })

  test('is paid for once, however many segments it is for', () => {
    const calendar = [{ start: 1, days: 1, pieceCost: '¥3', for: ['left', 'right'] }]
    const model = smallModel(6, [], { market: { segments: halves }, content: { ...shortLived, calendar } })
    expect([...simulate(model).world.dayRows.contentCost]).toEqual([300, 0, 0, 0, 0])
  })

  test('wears out among those who have met it', () => {
    const calendar = [
      { start: 1, days: 1, topic: 'a', for: ['left'] },
      { start: 2, days: 1, topic: 'a' },
    ]
    const content = { ...shortLived, wearOut: 1, calendar }
    const model = smallModel(6, [], { market: { segments: halves }, content })
    const world = populate(model)
    publish(model, world, 0)
    publish(model, world, 1)
    const kept = 2 ** (-1 / 14)
    expect(world.content.shelves[0].freshness).toBeCloseTo(1 - kept / (1 + kept), 12)
    expect(world.content.shelves[1].freshness).toBe(1)
    expect(world.dayRows.freshness[1]).toBeCloseTo(1 - kept / (1 + kept) / 2, 12)
  })

  test('cannot be for a segment that the market does not have', () => {
    expect(() => smallModel(2, [], { content: { calendar: [{ for: ['nobody'] }] } })).toThrow('unknown segment: nobody')
  })

  test('stands on one shelf for all while no piece is for some', () => {
    const model = smallModel(6, [], { market: { segments: halves }, content: { calendar: [{ start: 1 }] } })
    expect(populate(model).content.shelves).toHaveLength(1)
  })

  test('for every segment comes to the same run as the same content for everybody', () => {
    const words = (own: object) => ({
      clock: { days: 20 },
      market: { segments: halves },
      community: { members: 4 },
      content: { piecesPerWeek: 3, calendar: [{ start: 2, days: 15, every: 2, format: 'livestream', ...own }] },
      behaviour: { logIn: { base: 0.5, content: 0.5, livestream: 1 }, share: { base: 0.3, content: 1 } },
    })
    const ties: [number, number][] = Array.from({ length: 39 }, (_, at) => [at, at + 1])
    const all = simulate(smallModel(40, ties, words({}))).world
    const each = simulate(smallModel(40, ties, words({ for: ['left', 'right'] }))).world
    expect(each.joinDay).toEqual(all.joinDay)
    expect(each.dayRows.logins).toEqual(all.dayRows.logins)
    expect(all.dayRows.logins.reduce((a, b) => a + b)).toBeGreaterThan(20)
  })
})
