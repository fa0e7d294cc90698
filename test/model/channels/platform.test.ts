import { describe, expect, test } from 'vitest'
import { type MemberWord, memberWords } from '../../../src/model/channels.ts'
import { inducingOn } from '../../../src/model/inducing.ts'
import { occasion } from '../../../src/model/invitations.ts'
import { offerOf } from '../../../src/model/offer.ts'
import { share } from '../../../src/model/processes/share.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { playing, worldOf } from '../byHand.ts'
import { smallModel, starOf } from '../smallWorld.ts'
import { onChannel } from './onChannel.ts'

const told = {
  privateChat: 'invitationsSent',
  group: 'groupPostsSeen',
  feed: 'postsSeen',
  shortVideo: 'videosSeen',
} as const
const reward = { play: 'singleSidedReferral', reward: '¥5' }
const content = {
  quality: 1,
  qualitySpread: 0,
  wearOut: 0,
  pieceCost: 0,
  piecesPerWeek: 7,
  formats: { article: 0, shortVideo: 1 },
}

/** How many of three friends are told each day, of whom nobody joins. */
function toldBy(word: MemberWord, policy: object, words: object = {}) {
  const world = onChannel(word, {
    people: 4,
    ties: starOf(4),
    joins: 0,
    channel: { policy },
    words: { content, plays: [reward], ...words },
  })
  return { told: [...world.dayRows[told[word]]], blocked: [...world.dayRows.sharesBlocked], world }
}

describe.each(memberWords)('the platform of %s', (word) => {
  test('lets everything out as long as its policy says nothing', () => {
    expect(toldBy(word, {}).told).toEqual([3, 3, 3, 3, 3])
  })

  test('blocks sharing that a reward induces for some days from the day after it is found out', () => {
    const { told, blocked } = toldBy(word, { inducing: 'blocked', detection: 1, blockDays: 2 })
    expect(told).toEqual([3, 0, 0, 3, 0])
    expect(blocked).toEqual([0, 1, 1, 0, 1])
  })

  test('does not block what it never finds out, nor what nothing induces', () => {
    expect(toldBy(word, { inducing: 'blocked', detection: 0 }).told).toEqual([3, 3, 3, 3, 3])
    const sincere = toldBy(word, { inducing: 'blocked', detection: 1 }, { plays: [] })
    expect(sincere.told).toEqual([3, 3, 3, 3, 3])
  })

  test('takes their reach from messages that a reward induces, where they are demoted, and from no others', () => {
    const demoted = toldBy(word, { inducing: 'demoted', demotedTo: 0 }).world
    expect(demoted.answered.every((each) => each === 0)).toBe(true)
    const sincere = toldBy(word, { inducing: 'demoted', demotedTo: 0 }, { plays: [] }).world
    expect([...sincere.answered]).toEqual([0, 1, 1, 1])
  })

  test('can be told to block it, alone or with all others', () => {
    const during = (channel: string) =>
      toldBy(word, {}, { circumstances: [{ circumstance: 'platformBlock', start: 2, days: 2, channel }] }).told
    expect(during(word)).toEqual([3, 0, 0, 3, 3])
    expect(during('all')).toEqual([3, 0, 0, 3, 3])
    const other = word === 'privateChat' ? 'feed' : 'privateChat'
    expect(during(other)).toEqual([3, 3, 3, 3, 3])
  })
})

test('a play induces the sharing of those whom it is for, and what others share goes out all the same', () => {
  const segments = ['ours', 'others'].map((name) => ({ name, share: 0.5 }))
  const given = smallModel(
    4,
    [
      [0, 2],
      [1, 3],
    ],
    {
      market: { segments },
      behaviour: { share: { base: 1 } },
      channels: { privateChat: { policy: { inducing: 'blocked', detection: 1 } } },
    },
  )
  const offers = [offerOf({ to: 'referrer', form: 'cash', size: { kind: 'fixed', units: 500 } })]
  const model = playing(given, { offers, audience: Uint8Array.of(1, 0) })
  const world = worldOf(model, [0, 1])
  world.traits.segment.set([0, 1, 0, 1])
  for (const day of [0, 1]) share(model, world, day)
  expect([...world.dayRows.sharesBlocked.subarray(0, 2)]).toEqual([0, 1])
  expect([...world.invitations.inviter.subarray(0, world.invitations.count)]).toEqual([0, 1, 1])
})

describe('disclosure', () => {
  const weak = starOf(61)
  const friends = (disclosure: boolean) =>
    onChannel('feed', {
      people: 61,
      ties: starOf(61),
      weak,
      joins: 0.5,
      answer: { distrust: -20 },
      channel: { policy: { disclosure } },
      words: { clock: { days: 1 }, plays: [{ ...reward, reward: '¥10' }] },
    }).dayRows.newByFeed[0]

  test('makes people distrust a sender who gains', () => {
    // One of 60 joins all the same with a chance of 1.2e-7.
    expect(friends(true)).toBe(0)
  })

  test('is what they need for it: without, half of them join', () => {
    // Of 60, below 11 or above 49: a chance below 1e-6.
    expect(Math.abs(friends(false) - 30)).toBeLessThan(20)
  })
})

describe('inducing', () => {
  const induces = (play: object) => {
    const model = smallModel(2, [[0, 1]], { plays: [play] })
    return inducingOn(model, simulate(model).world, 0).length === 1
  }

  test.each([
    ['singleSidedReferral', {}],
    ['doubleSidedReferral', {}],
    ['redPacket', {}],
    ['commission', {}],
    ['milestone', {}],
    ['draw', {}],
    ['limitedTimeSale', { sharersOnly: true }],
  ])('is what %s does', (play, fields) => {
    expect(induces({ play, ...fields })).toBe(true)
  })

  test.each([
    ['topicChallenge', {}],
    ['limitedTimeSale', { sharersOnly: false }],
  ])('is not what %s does', (play, fields) => {
    expect(induces({ play, ...fields })).toBe(false)
  })

  test('ends with the play', () => {
    const model = smallModel(2, [[0, 1]], { plays: [{ ...reward, start: 2, days: 1 }] })
    const { world } = simulate(model)
    expect([0, 1, 2].map((day) => inducingOn(model, world, day))).toEqual([[], [0], []])
  })
})

test('the occasions of ten years and four channels are all different', () => {
  const keys = new Set<number>()
  for (let day = 0; day < 3650; day++) for (let channel = 0; channel < 4; channel++) keys.add(occasion(day, channel))
  expect(keys.size).toBe(3650 * 4)
})
