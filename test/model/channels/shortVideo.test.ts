import { expect, test } from 'vitest'
import { nobody } from '../../../src/model/nobody.ts'
import { byReferral } from '../../../src/model/route.ts'
import { onChannel, toldIn } from './onChannel.ts'

const strangers = { people: 6, ties: [], words: { clock: { days: 1 }, content: { piecesPerWeek: 7 } } }
const video = { quality: 1, qualitySpread: 0, wearOut: 0, pieceCost: 0, piecesPerWeek: 7 }

test('a video reaches people who know nobody, across no tie', () => {
  const world = onChannel('shortVideo', {
    ...strangers,
    words: { clock: { days: 1 }, content: { ...video, formats: { article: 0, shortVideo: 1 } } },
  })
  // 1,000 views of 6 people miss one of them with a chance of 1e-79.
  expect(toldIn(world)).toEqual([1, 2, 3, 4, 5])
  expect([...world.dayRows.videosSeen]).toEqual([5])
  expect([...world.dayRows.newByShortVideo]).toEqual([5])
  expect([...world.route.slice(1)]).toEqual(Array(5).fill(byReferral))
  expect(world.referrer[0]).toBe(nobody)
  expect([...world.referrer.slice(1)]).toEqual(Array(5).fill(0))
  expect([...world.invitations.strong.slice(0, 5)]).toEqual([0, 0, 0, 0, 0])
  expect([...world.senders]).toEqual(Array(6).fill(0))
})

/** Views paid for in a world whose content is like this. */
const viewsOf = (content: object, channel = {}) =>
  onChannel('shortVideo', {
    ...strangers,
    joins: 0,
    channel: { cost: 0.01, ...channel },
    words: { clock: { days: 1 }, content: { ...video, ...content } },
  }).dayRows.channelCost[0]

test('views, which are paid for, go with the part of content that is short video, and with its quality', () => {
  // Poisson counts: 5 standard deviations of the largest are 158, a false alarm in about 2 million.
  expect(Math.abs(viewsOf({ formats: { article: 0, shortVideo: 1 } }) - 1000)).toBeLessThan(158)
  expect(Math.abs(viewsOf({ quality: 0.5, formats: { article: 0, shortVideo: 1 } }) - 500)).toBeLessThan(112)
  expect(viewsOf({ formats: { article: 1, shortVideo: 0 } })).toBe(0)
})

test('without content there is no video to pass on, and nobody shares', () => {
  const { dayRows } = onChannel('shortVideo', { ...strangers, words: { content: { piecesPerWeek: 0 } } })
  expect([...dayRows.sharers]).toEqual([0, 0, 0, 0, 0])
})

test('a limit of no messages closes the channel', () => {
  expect(viewsOf({ formats: { article: 0, shortVideo: 1 } }, { policy: { maxPerDay: 0 } })).toBe(0)
})
