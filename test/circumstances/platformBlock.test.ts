import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { smallModel } from '../model/smallWorld.ts'

const run = (more: object) => {
  const words = {
    clock: { days: 3 },
    community: { members: 1 },
    behaviour: { logIn: { base: 1 }, share: { base: 1, feedBase: 1, mostTimes: 200 }, answer: { base: 0 } },
    circumstances: [{ circumstance: 'platformBlock', start: 1, days: 2, ...more }],
  }
  return simulate(smallModel(2, [[0, 1]], words)).world.dayRows
}

describe('a block by the platform', () => {
  test('keeps invitations, posts, or both from going out on its days', () => {
    const sent = (channel: string) =>
      [run({ channel }).invitationsSent, run({ channel }).postsSeen].map((each) => [...each])
    expect(sent('both')).toEqual([
      [0, 0, 1],
      [0, 0, 1],
    ])
    expect(sent('feed')).toEqual([
      [1, 1, 1],
      [0, 0, 1],
    ])
    expect(sent('privateChat')).toEqual([
      [0, 0, 1],
      [1, 1, 1],
    ])
  })

  test('keeps none where sharing is spread so that its size is nothing', () => {
    const counterMeasure = { on: true, sizeCut: 1 }
    expect([...run({ counterMeasure }).invitationsSent]).toEqual([1, 1, 1])
  })

  test('keeps about half of the members from getting through where half is blocked', () => {
    const words = {
      clock: { days: 1 },
      community: { members: 2000 },
      behaviour: { logIn: { base: 1 }, share: { feedBase: 1 } },
      circumstances: [{ circumstance: 'platformBlock', start: 1, blocked: 0.5 }],
    }
    const { sharers } = simulate(smallModel(2000, [], words)).world.dayRows
    // 4.9 standard errors: fails by chance once in a million.
    expect(Math.abs(sharers[0] - 1000)).toBeLessThan(4.9 * Math.sqrt(2000 * 0.25))
  })
})
