import { describe, expect, test } from 'vitest'
import {
  couldTakePartOffline as couldOffline,
  couldTakePartOnline as couldOnline,
  tookPartOffline as didOffline,
  tookPartOnline as didOnline,
} from '../../../src/model/during.ts'
import { never } from '../../../src/model/never.ts'
import { publish } from '../../../src/model/processes/publish.ts'
import { takePart } from '../../../src/model/processes/takePart.ts'
import { playing, worldOf } from '../byHand.ts'
import { smallModel } from '../smallWorld.ts'

test('a challenge draws as its prize does on the terms of the day', () => {
  // A chance of 1e-4; ¥10 lifts the log-odds by 20 to 10.8, and ¥1 by 2.8 to −6.5. Everybody is as deal-prone as can be.
  const model = playing(smallModel(5, [], { behaviour: { takePart: { prize: 20 } } }), {
    challenge: { topic: undefined, participation: 1e-4, prize: 1000 },
  })
  const taking = (factor: number) => {
    const world = worldOf(model, [0, 1, 2, 3, 4])
    world.traits.dealProneness.fill(1)
    world.rewardFactor[0] = factor
    takePart(model, world, 0)
    return world.dayRows.posts[0]
  }
  expect([1, 0.1, 0].map(taking)).toEqual([5, 0, 0])
})

test('a challenge and a prompt are for those whom their play is for', () => {
  const segments = ['ours', 'others'].map((name) => ({ name, share: 0.5 }))
  const given = smallModel(4, [], {
    market: { segments },
    content: { piecesPerWeek: 7 },
    behaviour: { takePart: { comment: 1e-9 } },
  })
  const audience = Uint8Array.of(1, 0)
  const acts = (play: object) => {
    const model = playing(given, { audience, ...play })
    const world = worldOf(model, [0, 1, 2, 3])
    world.traits.segment.set([0, 1, 1, 1])
    publish(model, world, 0)
    takePart(model, world, 0)
    return [world.dayRows.posts[0], world.dayRows.comments[0]]
  }
  expect(acts({ challenge: { topic: undefined, participation: 1, prize: 0 } })).toEqual([1, 0])
  // An effect of 60 makes a chance of e⁻²¹ one of e³⁹ to 1.
  expect(acts({ prompt: { effect: 60, part: 1, tags: 0, quality: 0.5, good: 1, weight: 0 } })).toEqual([0, 1])
})

test('of those who comment anyway only they are asked to tag a friend whom the play that prompts is for', () => {
  const segments = ['ours', 'others'].map((name) => ({ name, share: 0.5 }))
  const given = smallModel(4, [], {
    market: { segments },
    content: { piecesPerWeek: 7 },
    behaviour: { takePart: { comment: 1 } },
  })
  const prompt = { effect: 0, part: 1, tags: 1, quality: 0.5, good: 1, weight: 0 }
  const model = playing(given, { audience: Uint8Array.of(1, 0), prompt })
  const world = worldOf(model, [0, 1, 2, 3])
  world.traits.segment.set([0, 1, 1, 0])
  publish(model, world, 0)
  takePart(model, world, 0)
  expect(world.dayRows.comments[0]).toBe(4)
  expect([...world.tagDay]).toEqual([0, never, never, 0])
})

test('the posts and the shares of the day before tire those who are here, a hundredth of a member each', () => {
  const model = smallModel(4, [], { behaviour: { takePart: { spam: 0.02 } } })
  const spammed = { ...model, community: { ...model.community, strictness: 0.25 } }
  const world = worldOf(spammed, [0, 1, 2, 3])
  world.hereCount = 3
  world.dayRows.members[0] = 4
  world.dayRows.posts[0] = 3
  world.dayRows.sharers[0] = 2
  takePart(spammed, world, 1)
  // 0.02 · ¾ · (3 + 2) / 4 · 100.
  for (const person of [0, 1, 2]) expect(world.roll.fatigue[person]).toBeCloseTo(1.875, 6)
  expect(world.roll.fatigue[3]).toBe(0)
})

describe('what is noted of members during the campaign', () => {
  const quiz = { kind: 'quiz' }
  const meetUp = { kind: 'meetUp' }

  /** What is noted of one who is here and of one who is not, of days that are all of the campaign unless a test says. */
  function noted(community: object, day = 0, campaign = { start: 0, end: 5, planned: true }) {
    const behaviour = { takePart: { online: 1, offline: 1 }, activities: { quiz: { base: 1 }, meetUp: { base: 1 } } }
    const model = { ...smallModel(2, [], { community, behaviour }), campaign }
    const world = worldOf(model, [0, 1])
    world.hereCount = 1
    takePart(model, world, day)
    return [...world.during]
  }

  test.each([
    ['nothing is held', {}, 0, 0],
    ['something is held online', { onlineActivities: 7 }, couldOnline, didOnline],
    ['something is held offline', { offlineActivities: 30 }, couldOffline, didOffline],
    ['there is a quiz', { activities: [quiz] }, couldOnline, didOnline],
    ['there is a meeting', { activities: [meetUp] }, couldOffline, didOffline],
    ['there are both', { activities: [quiz, meetUp] }, couldOnline | couldOffline, didOnline | didOffline],
  ])('is who could take part and who did: where %s', (_, community, could, did) => {
    expect(noted(community)).toEqual([could | did, could])
  })

  test('is nothing of the days before it and after it', () => {
    const campaign = { start: 2, end: 4, planned: true }
    const days = [1, 2, 3, 4].map((day) => noted({ offlineActivities: 30 }, day, campaign))
    const all = [couldOffline | didOffline, couldOffline]
    expect(days).toEqual([[0, 0], all, all, [0, 0]])
  })
})
