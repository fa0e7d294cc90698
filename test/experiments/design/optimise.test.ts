import { describe, expect, test } from 'vitest'
import { type Choice, designAt } from '../../../src/experiments/design/choice.ts'
import { type DesignJob, optimise } from '../../../src/experiments/design/optimise.ts'
import { standings } from '../../../src/experiments/design/standings.ts'
import { normalFrom } from '../../../src/random/normalFrom.ts'
import { stream, uniform } from '../../../src/random/stream.ts'

/** A case with a known optimum, elsewhere in every study: the choices and the profit expected of a design, 0 at best. */
interface Case {
  readonly choices: readonly Choice[]
  readonly expected: (point: readonly number[]) => number
}

const away = (u: number, from: number) => (u - from) ** 2
const places = (study: string, many: number) => {
  const luck = stream(study, 'optimum')
  return Array.from({ length: many }, (_, at) => uniform(luck, at))
}

function bowl(study: string): Case {
  const [a, b, c] = places(study, 3)
  return {
    choices: [{}, {}, {}],
    expected: ([x, y, z]) => -100 * (away(x!, a!) + away(y!, b!) + 2 * away(z!, c!)),
  }
}

/** An amount in eleven steps, one of four plays that changes how much the last choice matters, and two ranges. */
function mixed(study: string): Case {
  const choices: readonly Choice[] = [{}, { levels: 11 }, { levels: 4, ordered: false }, {}]
  const [a, b, c, d] = designAt(places(study, 4), choices)
  return {
    choices,
    expected: ([x, y, play, z]) => {
      const right = play === c
      return -100 * (away(x!, a!) + away(y!, b!) + (right ? 0 : 0.1) + (right ? 1 : 3) * away(z!, d!))
    },
  }
}

/** Choices that make up for each other, and one of which there is best none. */
function ridge(study: string): Case {
  const [a, b] = places(study, 2)
  return {
    choices: [{}, {}, {}, {}, {}, {}],
    expected: ([x, y, z, u, v, w]) => {
      return -200 * (away(x! + y!, 0.5 + a!) + away(z!, u! * u!)) - 20 * Math.abs(v! - b!) - 5 * w!
    },
  }
}

/** Luck that all designs share in a replicate, three times as large as their own. */
function noisy({ expected }: Case, study: string) {
  const luck = stream(study, 'market')
  return ({ point, replicate }: DesignJob) => {
    const own = point.reduce((hash, u) => (Math.imul(hash, 31) + Math.floor(u * 1e9)) | 0, 7)
    const shared = normalFrom(uniform(luck, replicate), 0, 10)
    return expected(point) + shared + normalFrom(uniform(luck, replicate, own, 1), 0, 3)
  }
}

const found = async (world: Case, runs: number, study: string) => {
  const profit = noisy(world, study)
  const evaluate = (jobs: readonly DesignJob[]) => jobs.map((job) => [profit(job)])
  const [first] = await optimise({ choices: world.choices, evaluate, runs, luck: stream(study, 'search') })
  return -world.expected(first!.point)
}

/** The best of given designs, each on the same number of replicates. */
function bestOf(world: Case, points: readonly (readonly number[])[], replicates: number, study: string) {
  const profit = noisy(world, study)
  const tried = points.map((point) => {
    return { point, values: Array.from({ length: replicates }, (_, replicate) => [profit({ point, replicate })]) }
  })
  return -world.expected(points[standings(tried).order[0]!]!)
}

function randomSearch(world: Case, runs: number, replicates: number, study: string) {
  const luck = stream(study, 'search')
  const points = Array.from({ length: Math.floor(runs / replicates) }, (_, at) => {
    return designAt(
      world.choices.map((_, axis) => uniform(luck, at, axis)),
      world.choices,
    )
  })
  return bestOf(world, points, replicates, study)
}

function gridSearch(world: Case, runs: number, replicates: number, study: string) {
  const sides = world.choices.map(() => 1)
  const size = () => sides.reduce((product, side) => product * side, 1)
  // One more step for each choice in turn, while the runs allow.
  for (let axis = 0, stuck = 0; stuck < sides.length; axis = (axis + 1) % sides.length) {
    const more = sides[axis]! < (world.choices[axis]!.levels ?? Infinity)
    sides[axis]! += more ? 1 : 0
    const fits = more && size() * replicates <= runs
    if (more && !fits) sides[axis]!--
    stuck = fits ? 0 : stuck + 1
  }
  const grid = sides.reduce<readonly (readonly number[])[]>(
    (points, side) => points.flatMap((point) => Array.from({ length: side }, (_, at) => [...point, (at + 0.5) / side])),
    [[]],
  )
  const points = grid.map((point) => designAt(point, world.choices))
  return bestOf(world, points, replicates, study)
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const studies = Array.from({ length: 24 }, (_, study) => `${study}`)

describe('a search for the best design', () => {
  test.each([
    ['a bowl of three ranges', bowl, 200],
    ['a bowl of three ranges', bowl, 600],
    ['amounts and plays', mixed, 200],
    ['amounts and plays', mixed, 600],
    ['a bent ridge of six ranges', ridge, 200],
    ['a bent ridge of six ranges', ridge, 600],
  ])(
    'loses less than two thirds on %s of what random search and grids do at as many runs, however they split them (%#)',
    async (_, world, runs) => {
      const ours = mean(await Promise.all(studies.map((study) => found(world(study), runs, study))))
      const others = [1, 2, 4].flatMap((replicates) => [
        mean(studies.map((study) => randomSearch(world(study), runs, replicates, study))),
        mean(studies.map((study) => gridSearch(world(study), runs, replicates, study))),
      ])
      expect(ours).toBeLessThan((2 / 3) * Math.min(...others))
    },
  )

  test('without luck comes within a twentieth of the range of the known optimum of three ranges in 300 runs', async () => {
    for (const study of studies) {
      const { choices, expected } = bowl(study)
      const evaluate = (jobs: readonly DesignJob[]) => jobs.map(({ point }) => [expected(point)])
      const [first] = await optimise({ choices, evaluate, runs: 300, luck: stream(study, 'search') })
      for (const [at, u] of places(study, 3).entries()) expect(Math.abs(first!.point[at]! - u)).toBeLessThan(0.05)
    }
  })

  test('keeps limits: of two things that pull apart it finds the corner, and shows the trade-off', async () => {
    // Profit 100a, and a rate that must stay above 30%: 0.8 − a + b/10. The optimum under the limit is a = 0.6, b = 1.
    const luck = stream('limits', 'market')
    const evaluate = (jobs: readonly DesignJob[]) => {
      return jobs.map(({ point: [a, b], replicate }) => {
        const shared = normalFrom(uniform(luck, replicate), 0, 5)
        const own = normalFrom(uniform(luck, replicate, Math.floor(a! * 1e9), Math.floor(b! * 1e9)))
        return [100 * a! + shared + own, 0.5 - a! + b! / 10 + own / 100]
      })
    }
    const designs = await optimise({ choices: [{}, {}], evaluate, runs: 400, luck: stream('limits', 'search') })
    const [best] = designs
    expect(best!.keeps).toBe('yes')
    expect(best!.point[0]! - best!.point[1]! / 10).toBeLessThan(0.5)
    expect(100 * best!.point[0]!).toBeGreaterThan(54)
    const front = designs.filter(({ pareto }) => pareto)
    expect(front).toContain(best)
    expect(front.every(({ finalist }) => finalist)).toBe(true)
    expect(front.length).toBeGreaterThan(1)
  })

  test('makes no more runs than allowed, no replicate twice, and the same designs every time', async () => {
    const profit = noisy(mixed('once'), 'once')
    const seen: string[] = []
    const evaluate = async (jobs: readonly DesignJob[]) => {
      seen.push(...jobs.map(({ point, replicate }) => `${replicate} ${point}`))
      return jobs.map((job) => [profit(job)])
    }
    const wanted = { choices: mixed('once').choices, evaluate, runs: 150, luck: stream('once', 'search') }
    const designs = await optimise(wanted)
    expect(seen.length).toBe(150)
    expect(new Set(seen).size).toBe(150)
    expect(designs.reduce((sum, { replicates }) => sum + replicates, 0)).toBe(150)
    expect(await optimise(wanted)).toEqual(designs)
  })

  test('drops the hopeless early: two in three designs are run once, finalists at least five times', async () => {
    const profit = noisy(ridge('early'), 'early')
    const evaluate = (jobs: readonly DesignJob[]) => jobs.map((job) => [profit(job)])
    const designs = await optimise({
      choices: ridge('early').choices,
      evaluate,
      runs: 300,
      luck: stream('early', 'search'),
    })
    expect(designs.filter(({ replicates }) => replicates === 1).length).toBeGreaterThan((2 / 3) * designs.length)
    const promising = designs.filter(({ finalist, replicates }) => !finalist && replicates > 1)
    expect(new Set(promising.map(({ replicates }) => replicates))).toEqual(new Set([2, 4, 8]))
    for (const { finalist, replicates } of designs.slice(0, 6)) {
      expect(finalist).toBe(true)
      expect(replicates).toBeGreaterThanOrEqual(5)
    }
  })

  test('of a handful of designs it tries all, and spends the rest on telling them apart', async () => {
    const choices: readonly Choice[] = [{ levels: 3, ordered: false }, { levels: 1 }]
    const evaluate = (jobs: readonly DesignJob[]) => jobs.map(({ point: [a] }) => [a === 0.5 ? 1 : 0])
    const designs = await optimise({ choices, evaluate, runs: 30, luck: stream('few', 'search') })
    expect(designs.map(({ point, replicates, pareto }) => [point[0], replicates, pareto])).toEqual([
      [0.5, 10, true],
      [expect.anything(), 10, false],
      [expect.anything(), 10, false],
    ])
    expect(designs[0]!.outcomes).toEqual([{ estimate: 1, low: 1, high: 1 }])
  })

  test('refuses what has no meaning', async () => {
    const wanted = { choices: [{}], evaluate: () => [], runs: 20, luck: stream('x', 'search') }
    await expect(optimise({ ...wanted, choices: [] })).rejects.toThrow('invalid choices: 0')
    await expect(optimise({ ...wanted, runs: 19 })).rejects.toThrow('invalid runs: 19')
    await expect(optimise(wanted)).rejects.toThrow('invalid outcomes: 0 for 4 jobs')
    const unknown = (jobs: readonly DesignJob[]) => jobs.map(() => [1, Number.NaN])
    await expect(optimise({ ...wanted, evaluate: unknown })).rejects.toThrow('invalid outcomes: 1, NaN')
  })
})
