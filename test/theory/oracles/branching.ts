import type { Run } from '../../../src/model/run.ts'
import { meanOf, type Oracle, once } from '../oracle.ts'
import { reducedRun } from '../reducedRun.ts'

const run = (offspring: string, seeds: number, days: number, answering = '{ law: fixed, mean: 1 day }') =>
  reducedRun(`
clock: { start: 2026-01-01, days: ${days} }
market: { people: 400000 }
reduced: { seeds: { people: ${seeds} }, spread: { law: branching, ${offspring} }, answering: ${answering} }`)

/** The founder of each person who has adopted, or -1. */
function rootsOf({ model, world }: Run): Int32Array {
  return Int32Array.from({ length: model.people }, (_, person) => {
    if (world.joinDay[person] < 0) return -1
    let root = person
    while (world.referrer[root] >= 0) root = world.referrer[root]
    return root
  })
}

/** How many each founder's line holds, itself included. */
function lines(of: Run): readonly number[] {
  const sizes = new Map<number, number>()
  for (const root of rootsOf(of)) if (root >= 0) sizes.set(root, (sizes.get(root) ?? 0) + 1)
  return [...sizes.values()]
}

const growing = once(() => run('offspring: poisson, mean: 1.5', 4000, 6))

const progeny: readonly (readonly [string, number, number])[] = [
  ['offspring: poisson, mean: 0.6', 0.6, 0.6],
  ['offspring: geometric, mean: 0.6', 0.6, 0.6 + 0.36],
  ['offspring: binomial, mean: 0.6, trials: 3', 0.6, 0.6 * 0.8],
  ['offspring: negativeBinomial, mean: 0.6, shape: 2', 0.6, 0.6 + 0.18],
  ['offspring: list, chances: [60%, 20%, 20%]', 0.6, 1 - 0.36],
]

/** Lines that are extinct after so many generations; the chance by iterating G, which the roots are the limits of. */
const extinctions = [
  ['poisson', 1.2, 22],
  ['poisson', 1.5, 12],
  ['poisson', 2, 8],
  ['poisson', 3, 6],
  ['geometric', 1.5, 12],
  ['geometric', 2, 8],
] as const

function extinct(law: 'poisson' | 'geometric', mean: number, days: number) {
  const seeds = 1000
  const made = run(`offspring: ${law}, mean: ${mean}`, seeds, days)
  const roots = rootsOf(made)
  const alive = new Set(roots.filter((_, person) => made.world.joinDay[person] === days - 1))
  const G = (x: number) => (law === 'poisson' ? Math.exp(mean * (x - 1)) : 1 / (1 + mean * (1 - x)))
  let expected = 0
  for (let generation = 1; generation < days; generation++) expected = G(expected)
  return { expected, got: 1 - alive.size / seeds, error: Math.sqrt((expected * (1 - expected)) / seeds) }
}

const K = 2
const c = 5
/** The rate r that solves K · E[e^(−r · delay)] = 1. */
const rates: readonly (readonly [string, number])[] = [
  ['{ law: fixed, mean: 5 days }', Math.log(K) / c],
  ['{ law: exponential, mean: 5 days }', (K - 1) / c],
  ['{ law: gamma, mean: 5 days, shape: 3 }', (3 / c) * (K ** (1 / 3) - 1)],
  ['{ law: logNormal, mean: 5 days, spread: 0.8 }', logNormalRate(0.8)],
]

function logNormalRate(spread: number): number {
  const transform = (r: number) => {
    let sum = 0
    for (let z = -8; z <= 8; z += 0.01) {
      sum += Math.exp(-r * c * Math.exp(spread * z - (spread * spread) / 2) - (z * z) / 2) * 0.01
    }
    return (K * sum) / Math.sqrt(2 * Math.PI)
  }
  let low = 0
  let high = 5
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2
    if (transform(middle) > 1) low = middle
    else high = middle
  }
  return low
}

function growth(answering: string, rate: number) {
  const { world } = run('offspring: poisson, mean: 2', 1000, 20, answering)
  const joined = (from: number) => world.dayRows.newMembers.slice(from, from + 5).reduce((a, b) => a + b, 0)
  const [before, after] = [joined(10), joined(15)]
  // Newcomers of five days have K · 5/c times as many a cycle on, each count Poisson around that: the error of ln(after/before)/5.
  // The first generations bend the course away from e^rt by less than 3%.
  return {
    expected: rate,
    got: Math.log(after / before) / 5,
    error: Math.sqrt(1 / before + 1 / after) / 5,
    beyond: 0.03 * rate,
  }
}

/** Galton–Watson: each brings newcomers by an offspring law of mean m and variance s². */
export const branching: readonly Oracle[] = [
  ...[1, 2, 3, 4].map((n) => ({
    name: `Galton–Watson, Poisson 1.5: generation ${n} has mⁿ a founder`,
    take: () => {
      let variance = 0
      for (let k = 0; k < n; k++) variance = 1.5 ** 2 * variance + 1.5 * 1.5 ** k
      return {
        expected: 1.5 ** n,
        got: growing().world.dayRows.newMembers[n] / 4000,
        error: Math.sqrt(variance / 4000),
      }
    },
  })),
  ...progeny.flatMap(([law, m, variance]) => {
    const sizes = once(() => lines(run(law, 20_000, 150)))
    const spread = variance / (1 - m) ** 3
    return [
      {
        name: `Galton–Watson, ${law}: a line has 1/(1 − m) people on average`,
        take: () => ({ expected: 1 / (1 - m), got: meanOf(sizes()).got, error: Math.sqrt(spread / 20_000) }),
      },
      {
        name: `Galton–Watson, ${law}: variance s²/(1 − m)³`,
        take: () => ({ expected: spread, ...meanOf(sizes().map((size) => (size - 1 / (1 - m)) ** 2)) }),
      },
    ]
  }),
  ...extinctions.map(([law, mean, days]) => ({
    name: `Galton–Watson, ${law} ${mean}: lines extinct after ${days - 1} generations`,
    take: () => extinct(law, mean, days),
  })),
  ...rates.map(([answering, rate]) => ({
    name: `growth rate of K = 2 where answers take ${answering}`,
    take: () => growth(answering, rate),
  })),
]
