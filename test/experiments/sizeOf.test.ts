import { expect, test } from 'vitest'
import { sizeOf } from '../../src/experiments/sizeOf.ts'
import type { Run } from '../../src/model/run.ts'
import { simulate } from '../../src/model/simulate.ts'
import { build } from '../../src/scenario/build.ts'
import { inSmall } from '../../src/scenario/inSmall.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

/** The bytes of a run, counted up to so many people. */
const bytesOf = (run: Run, people: number) => sizeOf(run, people).bytes

const scenario = scenarioFields.parse({
  clock: { days: 40 },
  market: { people: 24_000 },
  community: { members: 2400 },
  plays: [{ play: 'doubleSidedReferral', start: 5, days: 30 }],
})

/** What a run really holds: the bytes of all its columns, each once. */
function held(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0
  seen.add(value)
  if (ArrayBuffer.isView(value)) return value.byteLength
  return Object.values(value).reduce<number>((sum, part) => sum + held(part, seen), 0)
}

test('a run of as many people as it had holds the bytes of its columns', () => {
  const run = simulate(build(inSmall(scenario, 1000)))
  const lists = 200_000
  expect(Math.abs(bytesOf(run, 1000) - held(run))).toBeLessThan(lists)
})

test('a run in small tells what the whole will hold, within a tenth', () => {
  const small = simulate(build(inSmall(scenario, 3000)))
  const whole = held(simulate(build(scenario)))
  expect(bytesOf(small, 24_000) / whole).toBeGreaterThan(0.9)
  expect(bytesOf(small, 24_000) / whole).toBeLessThan(1.1)
})

test('twice the people and ties take twice the bytes, but for what is kept by day and by play', () => {
  const run = simulate(build(inSmall(scenario, 2000)))
  const [once, twice] = [bytesOf(run, 1e6), bytesOf(run, 2e6)]
  expect(twice / once).toBeGreaterThan(1.97)
  expect(twice / once).toBeLessThan(2.03)
})

test('the longest column is that of the ties, both ways, where there are more of them than rows of any table', () => {
  const run = simulate(build(inSmall(scenario, 2000)))
  expect(sizeOf(run, 1e8).longest).toBeCloseTo((run.model.graph.neighbours.length / 2000) * 1e8, -3)
})
