import { expect } from 'vitest'
import { stream, uniform } from '../../src/random/stream.ts'
import { meanScore } from './battery.ts'

const many = 20_000
const luck = stream('distributions', 'moments')

/** A score beyond which a good sample lies once in a million, with room for the skew of the squares. */
const alarming = 5.5

/**
 * Expects the mean and the variance of many draws to agree with the closed form.
 *
 * @param fourth fourth central moment, for the standard error of the variance
 */
export function expectMoments(draw: (u: number) => number, mean: number, variance: number, fourth: number): void {
  const values = Array.from({ length: many }, (_, i) => draw(uniform(luck, i)))
  expect(Math.abs(meanScore(values, mean, variance))).toBeLessThan(alarming)
  const squares = values.map((value) => (value - mean) ** 2)
  expect(Math.abs(meanScore(squares, variance, fourth - variance ** 2))).toBeLessThan(alarming)
}

/** Expects the draw to grow with u, over a grid that is dense in both tails. */
export function expectRising(draw: (u: number) => number): void {
  let last = -Infinity
  for (const u of grid()) {
    const value = draw(u)
    expect(value).not.toBeNaN()
    expect(value, `at u = ${u}`).toBeGreaterThanOrEqual(last)
    last = value
  }
}

/** The first sixteen draws at a fixed key. */
export function first(draw: (u: number) => number): number[] {
  return Array.from({ length: 16 }, (_, i) => draw(uniform(luck, i)))
}

function grid(): number[] {
  const tail = Array.from({ length: 53 }, (_, i) => 2 ** (i - 53))
  const middle = Array.from({ length: 997 }, (_, i) => (i + 1) / 998)
  return [...tail, ...middle, ...tail.map((u) => 1 - u)].sort((a, b) => a - b)
}
