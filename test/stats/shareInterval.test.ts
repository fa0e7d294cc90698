import { expect, test } from 'vitest'
import { shareInterval } from '../../src/stats/shareInterval.ts'

test('shareInterval gives the published Wilson intervals of Newcombe (1998)', () => {
  const published: [number, number, string, string][] = [
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0.0000', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
  ]
  for (const [successes, trials, low, high] of published) {
    const interval = shareInterval(successes, trials)
    expect(interval.estimate).toBe(successes / trials)
    expect([interval.low!.toFixed(4), interval.high!.toFixed(4)]).toEqual([low, high])
  }
})

test('shareInterval of failures mirrors that of successes', () => {
  const [some, rest] = [shareInterval(3, 11), shareInterval(8, 11)]
  expect(some.low! + rest.high!).toBeCloseTo(1, 14)
  expect([shareInterval(5, 5).high, shareInterval(0, 5).low]).toEqual([1, 0])
})

test('shareInterval of no trials is none, with the reason', () => {
  expect(shareInterval(0, 0)).toEqual({ estimate: null, low: null, high: null, reason: 'there are no trials' })
})

test('shareInterval refuses what has no meaning', () => {
  expect(() => shareInterval(3, 2)).toThrow('invalid successes: 3')
  expect(() => shareInterval(1, 2.5)).toThrow('invalid trials: 2.5')
  expect(() => shareInterval(1, 2, 0)).toThrow('invalid level: 0')
})
