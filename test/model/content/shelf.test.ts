import { describe, expect, test } from 'vitest'
import {
  article,
  emptyShelf,
  fade,
  livestream,
  put,
  readComments,
  shortVideo,
  total,
} from '../../../src/model/shelf.ts'

const halfLives = [4, 2, 0.5]
const piece = (topic: number, format: number, quality = 0.8) => ({ topic, format, quality, prompting: false })

describe('adstock', () => {
  test('of one piece halves every half-life of its format', () => {
    const shelf = emptyShelf(2)
    put(shelf, piece(0, article), 0)
    put(shelf, piece(1, shortVideo), 0)
    put(shelf, piece(1, livestream), 0)
    for (let day = 0; day < 4; day++) fade(shelf, halfLives)
    total(shelf)
    expect(shelf.pieces[article]).toBeCloseTo(1 / 2, 12)
    expect(shelf.pieces[shortVideo]).toBeCloseTo(1 / 4, 12)
    expect(shelf.pieces[livestream]).toBeCloseTo(1 / 256, 12)
    expect(shelf.pullByTopic[0]).toBeCloseTo(0.8 / 2, 12)
    expect(shelf.pullByTopic[1]).toBeCloseTo(0.8 / 4 + 0.8 / 256, 12)
  })

  test('of a piece a day is the geometric sum, and tends to 1 / (1 − what a night keeps)', () => {
    const shelf = emptyShelf(1)
    const kept = 2 ** (-1 / 4)
    let worst = 0
    for (let day = 0; day < 200; day++) {
      fade(shelf, halfLives)
      put(shelf, piece(0, article, 0.5), 0)
      total(shelf)
      const closed = (1 - kept ** (day + 1)) / (1 - kept)
      worst = Math.max(worst, Math.abs(shelf.pieces[article] - closed), Math.abs(shelf.pullByTopic[0] - closed / 2))
    }
    expect(worst).toBeLessThan(1e-10)
    expect(shelf.pieces[article]).toBeCloseTo(1 / (1 - kept), 10)
    expect(shelf.strength).toBeCloseTo(0.5, 12)
    expect(shelf.fullness).toBeCloseTo(1 / (1 - kept) / (1 / (1 - kept) + 0.5), 10)
  })
})

describe('comments', () => {
  test('join what is at work on the next day, and are read once', () => {
    const shelf = emptyShelf(2)
    put(shelf, { ...piece(0, article), prompting: true }, 0)
    put(shelf, piece(0, shortVideo), 0)
    shelf.comments = 1
    shelf.commentPull[1] = 0.6
    readComments(shelf)
    total(shelf)
    expect([...shelf.pieces]).toEqual([1.5, 1.5, 0])
    expect(shelf.asking).toBeCloseTo(1 / 2, 12)
    expect([...shelf.pullByTopic]).toEqual([1.6, 0.6])
    readComments(shelf)
    expect([...shelf.pieces]).toEqual([1.5, 1.5, 0])
  })

  test('are nothing where no piece is at work that they stand under', () => {
    const shelf = emptyShelf(2)
    shelf.comments = 2
    shelf.commentPull[0] = 1
    readComments(shelf)
    total(shelf)
    expect([...shelf.pieces, ...shelf.pull, shelf.strength, shelf.comments]).toEqual(Array(3 + 6 + 2).fill(0))
  })
})

describe('freshness', () => {
  /*
   * All on one day, wear-out 1: sameness is r / (1 + n), with n pieces before and r of them alike.
   *
   *   piece      n  r  freshness
   *   food, art  0  0  1
   *   food, art  1  1  1 − 1/2
   *   food, vid  2  0  1
   *   home, art  3  0  1
   *   food, art  4  2  1 − 2/5
   *   home, art  5  1  1 − 1/6
   */
  test('falls with the part of the recent pieces that have the same topic and the same format', () => {
    const shelf = emptyShelf(2)
    const published = [
      [0, article],
      [0, article],
      [0, shortVideo],
      [1, article],
      [0, article],
      [1, article],
    ]
    const freshness = published.map(([topic, format]) => {
      put(shelf, piece(topic, format), 1)
      return shelf.freshness
    })
    const expected = [1, 1 / 2, 1, 1, 3 / 5, 5 / 6]
    freshness.forEach((each, at) => {
      expect(each).toBeCloseTo(expected[at], 12)
    })
  })

  test('comes back by half in 14 days without a piece', () => {
    const shelf = emptyShelf(1)
    put(shelf, piece(0, article), 1)
    for (let day = 0; day < 14; day++) fade(shelf, halfLives)
    put(shelf, piece(0, article), 1)
    expect(shelf.freshness).toBeCloseTo(1 - 0.5 / 1.5, 12)
  })

  test('is not lost at a wear-out of 0, and half of the loss is felt at a wear-out of 50%', () => {
    const losses = [0, 0.5, 1].map((wearOut) => {
      const shelf = emptyShelf(1)
      for (let at = 0; at < 3; at++) put(shelf, piece(0, article), wearOut)
      return 1 - shelf.freshness
    })
    expect(losses[0]).toBe(0)
    expect(losses[1]).toBeCloseTo(losses[2] / 2, 12)
    expect(losses[2]).toBeCloseTo(2 / 3, 12)
  })

  test('weighs on the pull of the piece that has it, and on no other', () => {
    const shelf = emptyShelf(1)
    put(shelf, piece(0, article), 1)
    put(shelf, piece(0, article), 1)
    total(shelf)
    expect(shelf.pullByTopic[0]).toBeCloseTo(0.8 + 0.8 / 2, 12)
    expect(shelf.strength).toBeCloseTo(0.6, 12)
  })
})

describe('a shelf', () => {
  test('with nothing on it has no strength, no fullness and no parts, and is fresh', () => {
    const shelf = emptyShelf(3)
    total(shelf)
    expect([shelf.strength, shelf.fullness, shelf.asking, shelf.freshness]).toEqual([0, 0, 0, 1])
    expect([...shelf.parts]).toEqual([0, 0, 0])
  })

  test('knows the parts of its formats, and of those that ask to be shared', () => {
    const shelf = emptyShelf(1)
    put(shelf, { ...piece(0, article), prompting: true }, 0)
    put(shelf, piece(0, article), 0)
    put(shelf, piece(0, shortVideo), 0)
    put(shelf, piece(0, livestream), 0)
    total(shelf)
    expect([...shelf.parts]).toEqual([1 / 2, 1 / 4, 1 / 4])
    expect(shelf.asking).toBe(1 / 4)
  })

  test('has a livestream on the air on its day alone, the best of each topic', () => {
    const shelf = emptyShelf(2)
    put(shelf, piece(1, livestream, 0.4), 0)
    put(shelf, piece(1, livestream, 0.6), 0)
    put(shelf, piece(1, livestream, 0.5), 0)
    expect(shelf.live).toBe(true)
    expect([...shelf.onAir]).toEqual([0, 0.6])
    fade(shelf, halfLives)
    expect(shelf.live).toBe(false)
    expect([...shelf.onAir]).toEqual([0, 0])
  })
})

test('a livestream draws on its day by its quality and freshness, and of two on a topic the better counts', () => {
  const onAir = (first: number, second: number) => {
    const shelf = emptyShelf(2)
    put(shelf, piece(1, livestream, first), 1)
    // The second is half as fresh: of the one piece and itself, one had its topic and format.
    put(shelf, piece(1, livestream, second), 1)
    return [...shelf.onAir]
  }
  expect(onAir(0.75, 1)).toEqual([0, 0.75])
  expect(onAir(0.25, 1)).toEqual([0, 0.5])
})
