import { describe, expect, test } from 'vitest'
import { readPrecisions } from '../../src/experiments/precision.ts'

describe('how well something is to be known', () => {
  test.each([
    ['±5 % on growth.newUsers', [{ metric: 'growth.newUsers', half: 0.05, relative: true }]],
    ['+-¥500 on economics.profit', [{ metric: 'economics.profit', half: 50_000, relative: false }]],
    ['+/- 0.01 on referral.shareRate', [{ metric: 'referral.shareRate', half: 0.01, relative: false }]],
    [
      '10% on growth.newUsers, growth.members; ±2 days on referral.cycleTime',
      [
        { metric: 'growth.newUsers', half: 0.1, relative: true },
        { metric: 'growth.members', half: 0.1, relative: true },
        { metric: 'referral.cycleTime', half: 2, relative: false },
      ],
    ],
  ])('reads %j', (text, expected) => {
    expect(readPrecisions(text)).toEqual(expected)
  })

  test.each([
    ['', 'bad-option', 0],
    ['5%', 'bad-option', 0],
    ['±5% on growth.newUser', 'unknown-metric', 7],
    ['±5% on growth.newUsers; ±much on growth.members', 'bad-option', 25],
    ['±0% on growth.newUsers', 'bad-option', 1],
    ['±5% on growth.newUsers, growth.membrs', 'unknown-metric', 24],
  ])('says what is wrong with %j, and where', (text, code, offset) => {
    expect(readPrecisions(text)).toMatchObject({ code, offset, help: { en: expect.stringMatching(/\S/) } })
  })
})
