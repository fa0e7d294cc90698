import { describe, expect, test } from 'vitest'
import { exp } from '../../src/arithmetic/exp.ts'
import { adopters, alarm, copies, reducedRun, roots } from './reducedRun.ts'

// Where not exact, each figure must lie within 4.9 standard errors, computed from the law itself: a false alarm in 1e6.

describe('Bass on a complete graph of 100,000', () => {
  const series = [
    [
      0.03,
      0.38,
      [
        [5, 0.3312],
        [10, 0.8128],
        [20, 0.9963],
      ],
      6.193,
    ],
    [
      0.028,
      0.25,
      [
        [5, 0.2329],
        [10, 0.6036],
        [20, 0.9631],
      ],
      7.875,
    ],
    [
      0.017,
      0.36,
      [
        [5, 0.2012],
        [10, 0.6565],
        [20, 0.9883],
      ],
      8.098,
    ],
  ] as const
  test.each(series)('p %d, q %d follows the equation', (p, q, points, peak) => {
    const period = 40
    const { world } = reducedRun(`
clock: { start: 2026-01-01, days: 840 }
market: { people: 100000, graph: { generator: complete } }
reduced: { seeds: { people: 0 }, spread: { law: bass, innovation: ${p}, imitation: ${q}, period: ${period} days } }`)
    // Above the binomial error: one step's length, which shifts the curve by at most about half a day's growth.
    for (const [t, part] of points) {
      const slope = (p + q * part) * (1 - part)
      const tolerance = alarm * 3 * Math.sqrt((part * (1 - part)) / 100_000) + slope / period
      expect(Math.abs(world.dayRows.members[t * period - 1] / 100_000 - part)).toBeLessThan(tolerance)
    }
    let best = 0
    let at = 0
    for (let day = 10; day < 830; day++) {
      let week = 0
      for (let near = day - 10; near <= day + 10; near++) week += world.dayRows.newMembers[near]
      if (week > best) [best, at] = [week, day]
    }
    expect(Math.abs((at + 0.5) / period - peak)).toBeLessThan(0.6)
  })
})

describe('independent cascade is bond percolation', () => {
  const cascade = (count: number, edges: readonly (readonly [number, number])[], chance: number) =>
    adopters(
      reducedRun(
        `
clock: { start: 2026-01-01, days: 30 }
market: { graph: { file: made.csv } }
reduced: { seeds: { labels: ${roots(count)} }, spread: { law: cascade, chance: ${chance} } }`,
        copies(count, edges),
      ),
    ) / count
  const p = 0.5
  const path = Array.from({ length: 6 }, (_, at) => [at, at + 1] as const)
  const star = Array.from({ length: 10 }, (_, at) => [0, at + 1] as const)
  const tree = Array.from({ length: 14 }, (_, at) => [Math.floor(at / 2), at + 1] as const)
  test.each([
    ['a path of 7: Σ p^d', path, p, 1.984375, 1.35],
    ['a star of 11 from its hub: 1 + 10p', star, 0.3, 4, 1.45],
    [
      'a triangle: 1 + 2(p + p² − p³)',
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ] as const,
      p,
      2.25,
      0.83,
    ],
    ['a binary tree of depth 3: Σ (2p)^i', tree, 0.4, 1 + 0.8 + 0.64 + 0.512, 2.3],
  ])('%s', (_, edges, chance, mean, deviation) => {
    expect(Math.abs(cascade(2000, edges, chance) - mean)).toBeLessThan((alarm * deviation) / Math.sqrt(2000))
  })
  test.each([
    [1.5, 0.58281],
    [2, 0.79681],
    [3, 0.94048],
  ])('giant outbreak on a random graph with pc = %d is %d', (pc, part) => {
    const n = 20_000
    const size = adopters(
      reducedRun(`
clock: { start: 2026-01-01, days: 200 }
market: { people: ${n}, graph: { generator: erdosRenyi, meanDegree: 6 } }
reduced: { seeds: { people: 30 }, spread: { law: cascade, chance: ${pc / 6} } }`),
    )
    // Variance of the giant component, n·S(1−S)/(1−pc(1−S))², and the seeds outside it with their small components.
    const error = Math.sqrt(n * part * (1 - part)) / (1 - pc * (1 - part))
    expect(Math.abs(size - n * part)).toBeLessThan(alarm * error + 30 * 4)
  })
  test('below the threshold a seed reaches 1/(1 − pc) people', () => {
    const size = adopters(
      reducedRun(`
clock: { start: 2026-01-01, days: 200 }
market: { people: 200000, graph: { generator: erdosRenyi, meanDegree: 5 } }
reduced: { seeds: { people: 500 }, spread: { law: cascade, chance: 10% } }`),
    )
    // Poisson offspring of mean ½: variance ½/(½)³ = 4; meetings of two cascades take at most 500 · 2 · 500 · 2 / 200,000.
    expect(Math.abs(size / 500 - 2)).toBeLessThan(alarm * Math.sqrt(4 / 500) + 0.01)
  })
})

describe('Galton–Watson', () => {
  const run = (offspring: string, people: number, days: number, answering = '{ law: fixed, mean: 1 day }') =>
    reducedRun(`
clock: { start: 2026-01-01, days: ${days} }
market: { people: 400000 }
reduced: { seeds: { people: ${people} }, spread: { law: branching, ${offspring} }, answering: ${answering} }`)

  test.each([1, 2, 3, 4])('generation %d has mⁿ a seed', (n) => {
    const { world } = run('offspring: poisson, mean: 1.5', 4000, 6)
    let variance = 0
    for (let k = 0; k < n; k++) variance = 1.5 ** 2 * variance + 1.5 * 1.5 ** k
    const each = world.dayRows.newMembers[n] / 4000
    expect(Math.abs(each - 1.5 ** n)).toBeLessThan(alarm * Math.sqrt((variance * 2) / 4000))
  })

  test.each([
    ['offspring: poisson, mean: 0.6', 0.6, 0.6],
    ['offspring: geometric, mean: 0.6', 0.6, 0.6 + 0.36],
    ['offspring: binomial, mean: 0.6, trials: 3', 0.6, 0.6 * 0.8],
    ['offspring: negativeBinomial, mean: 0.6, shape: 2', 0.6, 0.6 + 0.18],
    ['offspring: list, chances: [60%, 20%, 20%]', 0.6, 1 - 0.36],
  ])('%s: total progeny has mean 1/(1 − m)', (offspring, m, variance) => {
    const all = adopters(run(offspring, 20_000, 120)) / 20_000
    expect(Math.abs(all - 1 / (1 - m))).toBeLessThan(alarm * Math.sqrt(variance / (1 - m) ** 3 / 20_000))
  })

  const extinction = [
    ['poisson', 1.2, 0.6863],
    ['poisson', 1.5, 0.41719],
    ['poisson', 2, 0.20319],
    ['poisson', 3, 0.05952],
    ['geometric', 1.5, 1 / 1.5],
    ['geometric', 2, 1 / 2],
  ] as const
  test.each(extinction)('%s offspring of mean %d die out with the smallest root of x = G(x), %d', (law, m, root) => {
    const seeds = 1000
    const { model, world } = run(
      `offspring: ${law}, mean: ${m}`,
      seeds,
      m === 3 ? 6 : m === 2 ? 8 : m === 1.5 ? 12 : 22,
    )
    const alive = new Set<number>()
    for (let person = 0; person < model.people; person++) {
      if (world.joinDay[person] !== model.days - 1) continue
      let root = person
      while (world.referrer[root] >= 0) root = world.referrer[root]
      alive.add(root)
    }
    // Lines that will die out later are still alive: the chance of dying by the last generation, by iterating G.
    const G = (x: number) => (law === 'poisson' ? exp(m * (x - 1)) : 1 / (1 + m * (1 - x)))
    let dead = 0
    for (let n = 1; n < model.days; n++) dead = G(dead)
    expect(Math.abs(G(root) - root)).toBeLessThan(1e-4)
    expect(Math.abs(root - dead)).toBeLessThan(0.02)
    expect(world.dayRows.prospects[model.days - 1]).toBeGreaterThan(0)
    expect(Math.abs(1 - alive.size / seeds - dead)).toBeLessThan(alarm * Math.sqrt((dead * (1 - dead)) / seeds))
  })

  const K = 2
  const c = 5
  test.each([
    ['{ law: fixed, mean: 5 days }', Math.log(K) / c],
    ['{ law: exponential, mean: 5 days }', (K - 1) / c],
    ['{ law: gamma, mean: 5 days, shape: 3 }', (3 / c) * (Math.cbrt(K) - 1)],
    ['{ law: logNormal, mean: 5 days, spread: 0.8 }', logNormalRate(K, c, 0.8)],
  ])('with answering %s it grows at the rate of the Euler–Lotka equation', (answering, rate) => {
    const { world } = run('offspring: poisson, mean: 2', 1000, 20, answering)
    const joined = (from: number) => world.dayRows.newMembers.slice(from, from + 5).reduce((a, b) => a + b, 0)
    const measured = Math.log(joined(15) / joined(10)) / 5
    // Fixed delays are the noisiest: 4,000 in the second generation bring 8,000 ± 89, an error of 1.6% in the rate.
    expect(Math.abs(measured / rate - 1)).toBeLessThan(alarm * 0.016)
  })
})

function logNormalRate(K: number, mean: number, spread: number): number {
  const transform = (r: number) => {
    let sum = 0
    for (let z = -8; z <= 8; z += 0.01) {
      sum += Math.exp(-r * mean * Math.exp(spread * z - (spread * spread) / 2) - (z * z) / 2) * 0.01
    }
    return (K * sum) / Math.sqrt(2 * Math.PI)
  }
  let low = 0
  let high = 5
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (transform(middle) > 1) low = middle
    else high = middle
  }
  return low
}

describe("Granovetter's hundred people", () => {
  const adopted = (thresholds: readonly number[]) =>
    adopters(
      reducedRun(`
clock: { start: 2026-01-01, days: 120 }
market: { people: 100, graph: { generator: complete } }
reduced: { seeds: { people: 0 }, spread: { law: threshold, thresholds: [${thresholds.join(', ')}] } }`),
    )
  const ladder = Array.from({ length: 100 }, (_, at) => at)
  test('all adopt at thresholds 0, 1, …, 99', () => expect(adopted(ladder)).toBe(100))
  test('one adopts when the threshold 1 is a 2', () => expect(adopted(ladder.with(1, 2))).toBe(1))
})
