import { describe, expect, test } from 'vitest'
import { logistic } from '../../src/arithmetic/logistic.ts'
import { logit } from '../../src/arithmetic/logit.ts'
import { populate } from '../../src/model/populate.ts'
import { publish } from '../../src/model/processes/publish.ts'
import { share } from '../../src/model/processes/share.ts'
import { takePart } from '../../src/model/processes/takePart.ts'
import { emptyShelf, readComments, type Shelf } from '../../src/model/shelf.ts'
import { simulate } from '../../src/model/simulate.ts'
import { setStages } from '../../src/model/stage.ts'
import { member } from '../../src/model/status.ts'
import type { World } from '../../src/model/world.ts'
import { smallModel, starOf } from '../model/smallWorld.ts'

const piecesOn = ({ pieces }: Shelf) => pieces.reduce((all, each) => all + each, 0)

/** A piece a day, members who come every day and always comment, and a prompt on every piece that they always heed. */
const words = (play: object, more: object = {}) => ({
  content: { piecesPerWeek: 7, qualitySpread: 0, quality: 0.8, wearOut: 0, topics: { a: 1 } },
  behaviour: { logIn: { base: 1 }, takePart: { comment: 1 } },
  plays: [{ play: 'commentPrompt', part: 1, tags: 1, weight: 0, ...play }],
  ...more,
})
const hub = (play: object, more: object = {}) =>
  smallModel(6, starOf(6), { ...words(play, more), community: { members: 1 }, ...more })

describe('a prompt to share in the comments', () => {
  test('has each who comments tag one friend outside, who gets an invitation', () => {
    // The hub of a star is the founder; whoever joins through it knows nobody outside.
    const seeds = Array.from({ length: 30 }, (_, at) => simulate(hub({}, { seed: `tag ${at}` })).world)
    const world = seeds.find(({ joinDay }) => joinDay[0] === 0 && joinDay.subarray(1).every((day) => day >= 0))
    if (world === undefined) throw new Error('missing seed')
    expect([...world.dayRows.invitationsSent]).toEqual([1, 1, 1, 1, 1])
    expect([...world.dayRows.newByReferral]).toEqual([1, 1, 1, 1, 1])
    expect([...world.dayRows.sharers]).toEqual([1, 1, 1, 1, 1])
    expect([...world.dayRows.comments]).toEqual([1, 2, 3, 4, 5])
    expect([...world.dayRows.rewardsPaid]).toEqual([0, 0, 0, 0, 0])
  })

  test('tags nobody where nothing is at work, on other days, or for those whom it is not for', () => {
    const sent = (play: object, more: object = {}) =>
      [
        ...simulate(smallModel(40, starOf(40), { ...words(play, more), community: { members: 20 } })).world.dayRows
          .invitationsSent,
      ].map((each) => each > 0)
    expect(sent({})).toEqual([true, true, true, true, true])
    expect(sent({ start: 2, days: 2 })).toEqual([false, true, true, false, false])
    expect(sent({ tags: 0 })).toEqual([false, false, false, false, false])
    expect(sent({}, { content: { piecesPerWeek: 0 } })).toEqual([false, false, false, false, false])
  })

  test('makes members comment more, by the part of the pieces that ask', () => {
    const people = 20_000
    const rate = (part: number) => {
      const model = smallModel(people, [], {
        ...words({ part, effect: 1.2 }),
        clock: { days: 1 },
        community: { members: people },
        behaviour: { logIn: { base: 1 }, takePart: { comment: 0.1 } },
      })
      return simulate(model).world.dayRows.comments[0] / people
    }
    for (const part of [0, 0.5, 1]) {
      const chance = logistic(logit(0.1) + 1.2 * part)
      // 5 standard errors: fails by chance less than once in a million.
      expect(Math.abs(rate(part) - chance)).toBeLessThan(5 * Math.sqrt((chance * (1 - chance)) / people))
    }
  })

  test('has a strong tie tagged more readily than a weak one', () => {
    const [stars, size, weakTie] = [400, 6, 0.25]
    const ties = Array.from({ length: stars }, (_, star) =>
      starOf(size).map(([a, b]) => [a + star * size, b + star * size] as const),
    )
    const model = smallModel(stars * size, ties.flat(), {
      ...words({}),
      clock: { days: 1 },
      market: { strongTies: 0.5 },
      community: { members: 600 },
      behaviour: { logIn: { base: 1 }, takePart: { comment: 1 }, share: { weakTie } },
    })
    const { status } = populate(model)
    const { invitations } = simulate(model).world
    const { offsets, neighbours } = model.graph
    let surplus = 0
    let variance = 0
    for (let row = 0; row < invitations.count; row++) {
      const inviter = invitations.inviter[row]
      let strong = 0
      let weak = 0
      for (let arc = offsets[inviter]; arc < offsets[inviter + 1]; arc++) {
        if (status[neighbours[arc]] === member) continue
        if (model.strength[arc] === 1) strong += 1
        else weak += weakTie
      }
      const expected = strong / (strong + weak)
      surplus += invitations.strong[row] - expected
      variance += expected * (1 - expected)
    }
    // 5 standard deviations: fails by chance less than once in a million.
    expect(variance).toBeGreaterThan(8)
    expect(Math.abs(surplus)).toBeLessThan(5 * Math.sqrt(variance))
  })

  test('leaves whoever asks friends in private to that', () => {
    const behaviour = { logIn: { base: 1 }, takePart: { comment: 1 }, share: { base: 1 } }
    const asked = (play: object) =>
      simulate(hub(play, { channels: { privateChat: { friends: 2 } }, behaviour })).world.dayRows.invitationsSent
    expect(asked({})).toEqual(asked({ tags: 0 }))
  })

  test('has whoever posts in the feed tag a friend as well', () => {
    const behaviour = { logIn: { base: 1 }, takePart: { comment: 1 }, share: { feedBase: 1 } }
    const channels = { feed: { reach: 0 } }
    expect(simulate(hub({}, { channels, behaviour })).world.dayRows.invitationsSent[0]).toBe(1)
  })

  test('of whom the platform lets nothing out tags nobody, which counts as blocked', () => {
    const circumstances = [{ circumstance: 'platformBlock', start: 1, days: 1 }]
    const { dayRows } = simulate(hub({}, { circumstances })).world
    expect([dayRows.invitationsSent[0], dayRows.sharesBlocked[0]]).toEqual([0, 1])
  })

  test('of which no piece makes use leaves the same world as no play at all', () => {
    expect(simulate(hub({ part: 0 })).world.dayRows).toEqual(simulate(hub({}, { plays: [] })).world.dayRows)
  })
})

describe('a good comment', () => {
  /** The state of the content on the second morning, after a day on which all of so many members commented. */
  function secondMorning(play: object, members = 10): World {
    const model = smallModel(members, [], { ...words({ tags: 0, ...play }), community: { members } })
    const world = populate(model)
    setStages(model, world)
    publish(model, world, 0)
    for (let at = 0; at < world.memberCount; at++) world.roll.here[world.hereCount++] = world.roll.members[at]
    takePart(model, world, 0)
    share(model, world, 0)
    publish(model, world, 1)
    return world
  }

  test('is content the day after, on a topic at work, as so much of a fresh piece of its quality', () => {
    const [shelf] = secondMorning({ quality: 0.7, good: 0.6, weight: 0.05 }).content.shelves
    const kept = 2 ** (-1 / 4)
    expect(piecesOn(shelf)).toBeCloseTo(1 + kept + 10 * 0.05)
    expect([...shelf.pullByTopic]).toEqual([expect.closeTo(0.8 * (1 + kept) + 10 * 0.05 * 0.7), 0])
    expect([shelf.comments, ...shelf.commentPull]).toEqual([0, 0, 0])
  })

  test('costs nothing, and leaves the parts of the formats as they are', () => {
    const [with_, without] = [
      secondMorning({ quality: 1, weight: 0.05 }),
      secondMorning({ quality: 0.1, weight: 0.05 }),
    ]
    expect(with_.dayRows.contentCost).toEqual(without.dayRows.contentCost)
    const shelf = { ...emptyShelf(1), comments: 1, commentPull: Float64Array.of(0.8) }
    shelf.pieces.set([1.5, 0.5, 0])
    shelf.prompting.set([0.5, 0, 0])
    readComments(shelf)
    expect([...shelf.pieces]).toEqual([2.25, 0.75, 0])
    expect([...shelf.prompting]).toEqual([0.75, 0, 0])
    expect([...shelf.pull]).toEqual([expect.closeTo(0.6), expect.closeTo(0.2), 0])
  })

  test('that is not good enough is no content', () => {
    const [shelf] = secondMorning({ quality: 0.5, good: 0.6, weight: 0.05 }).content.shelves
    expect(piecesOn(shelf)).toBeCloseTo(1 + 2 ** (-1 / 4))
  })
})
