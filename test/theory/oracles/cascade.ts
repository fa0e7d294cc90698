import { metrics } from '../../../src/metrics/index.ts'
import type { Run } from '../../../src/model/run.ts'
import { type Figures, meanOf, type Oracle, once } from '../oracle.ts'
import { adopters, copies, reducedRun, roots } from '../reducedRun.ts'

type Edges = readonly (readonly [number, number])[]

const many = 2000

/** The sizes of cascades on so many copies of a small graph, each from its node 0. */
function sizes(edges: Edges, chance: number): readonly number[] {
  const { world, model } = reducedRun(
    `
clock: { start: 2026-01-01, days: 30 }
market: { graph: { file: made.csv } }
reduced: { seeds: { labels: ${roots(many)} }, spread: { law: cascade, chance: ${chance} } }`,
    copies(many, edges),
  )
  const nodes = model.people / many
  return Array.from({ length: many }, (_, copy) =>
    Array.from({ length: nodes }, (_, at) => copy * nodes + at).reduce(
      (sum, person) => sum + Number(world.joinDay[person] >= 0),
      0,
    ),
  )
}

const path: Edges = Array.from({ length: 6 }, (_, at) => [at, at + 1] as const)
const star: Edges = Array.from({ length: 10 }, (_, at) => [0, at + 1] as const)
const tree: Edges = Array.from({ length: 14 }, (_, at) => [Math.floor(at / 2), at + 1] as const)
const triangle: Edges = [
  [0, 1],
  [1, 2],
  [0, 2],
]

const small: readonly (readonly [string, Edges, number, number])[] = [
  ['a path of 7, p = ½: Σ p^d', path, 0.5, 1.984375],
  ['a star of 11 from its hub, p = 0.3: 1 + 10p', star, 0.3, 4],
  ['a triangle, p = ½: 1 + 2(p + p² − p³)', triangle, 0.5, 2.25],
  ['a binary tree of depth 3, p = 0.4: Σ (2p)^i', tree, 0.4, 1 + 0.8 + 0.64 + 0.512],
]

/** Outbreaks on a random graph of mean degree c solve S = 1 − e^(−pcS). */
const outbreaks = [
  [1.5, 0.58281],
  [2, 0.79681],
  [3, 0.94048],
] as const

function outbreak(pc: number, part: number): Figures {
  const people = 20_000
  const seeds = 40
  const size = adopters(
    reducedRun(`
clock: { start: 2026-01-01, days: 200 }
market: { people: ${people}, graph: { generator: erdosRenyi, meanDegree: 6 } }
reduced: { seeds: { people: ${seeds} }, spread: { law: cascade, chance: ${pc / 6} } }`),
  )
  // Seeds outside the giant part reach small parts of their own, of mean size 1 / (1 − pc(1 − S)).
  const small = 1 / (1 - pc * (1 - part))
  const expected = part + (seeds * (1 - part) * small) / people
  return { expected, got: size / people, error: (Math.sqrt(part * (1 - part)) * small) / Math.sqrt(people) }
}

/** A star and a path that everybody on them joins: their structural virality is that of the tree. */
function virality(edges: Edges): number {
  const run: Run = reducedRun(
    `
clock: { start: 2026-01-01, days: 30 }
market: { graph: { file: made.csv } }
reduced: { seeds: { labels: ${roots(1)} }, spread: { law: cascade, chance: 100% } }`,
    copies(1, edges),
  )
  return metrics['referral.structuralVirality'].take(run).value ?? Number.NaN
}

const belowThreshold = once(() =>
  reducedRun(`
clock: { start: 2026-01-01, days: 200 }
market: { people: 200000, graph: { generator: erdosRenyi, meanDegree: 5 } }
reduced: { seeds: { people: 500 }, spread: { law: cascade, chance: 10% } }`),
)

/** The part who adopt on a graph of given degrees, a little below and a little above T_c = ⟨k⟩ / (⟨k²⟩ − ⟨k⟩). */
function aroundThreshold(times: number): number {
  const words = `
clock: { start: 2026-01-01, days: 300 }
market: { people: 40000, graph: { generator: configurationModel, degrees: logNormal, meanDegree: 6, degreeSpread: 0.8 } }`
  const spread = (chance: number) =>
    reducedRun(`${words}\nreduced: { seeds: { people: 20 }, spread: { law: cascade, chance: ${chance} } }`)
  const { offsets } = spread(0).model.graph
  let first = 0
  let second = 0
  for (let node = 0; node < 40_000; node++) {
    const degree = offsets[node + 1] - offsets[node]
    first += degree
    second += degree * degree
  }
  return adopters(spread((times * first) / (second - first))) / 40_000
}

/** Independent cascade = bond percolation (Kempe, Kleinberg & Tardos 2003). */
export const cascade: readonly Oracle[] = [
  ...small.map(([name, edges, chance, expected]) => ({
    name: `cascade on ${name}`,
    take: () => ({ expected, ...meanOf(sizes(edges, chance)) }),
  })),
  ...outbreaks.map(([pc, part]) => ({
    name: `giant outbreak on a random graph, pc = ${pc}: S = 1 − e^(−pcS)`,
    take: () => outbreak(pc, part),
  })),
  {
    name: 'outbreak of a random node below the threshold, pc = ½: 1/(1 − pc)',
    // Poisson offspring of mean ½: variance ½/(½)³ = 4; meetings of two cascades take at most 500 · 2 · 500 · 2 / 200,000.
    take: () => ({ expected: 2, got: adopters(belowThreshold()) / 500, error: Math.sqrt(4 / 500), beyond: 0.01 }),
  },
  {
    name: 'given degrees: at half the threshold ⟨k⟩/(⟨k²⟩ − ⟨k⟩) nearly nobody adopts',
    take: () => ({ expected: 0, got: aroundThreshold(0.5), error: 0, beyond: 0.01 }),
  },
  {
    name: 'given degrees: at twice the threshold a large part does',
    take: () => ({ expected: 1, got: Number(aroundThreshold(2) > 0.15), error: 0 }),
  },
  {
    name: 'structural virality of a star of 11: 2(n − 1)/n',
    take: () => ({ expected: 20 / 11, got: virality(star), error: 0, beyond: 1e-12 }),
  },
  {
    name: 'structural virality of a path of 7: (n + 1)/3',
    take: () => ({ expected: 8 / 3, got: virality(path), error: 0, beyond: 1e-12 }),
  },
]
