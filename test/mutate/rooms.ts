/** Which tests answer for which code: a mutant of a room must be killed by the quick tests of that room. */
export interface Room {
  /** What is mutated. */
  readonly code: readonly string[]
  /** Folders of tests. */
  readonly tests: readonly string[]
  /** Beginnings of the paths of tests left out, since they are long. */
  readonly without?: readonly string[]
}

/** The rooms whose tests are tried by mutation, by name. */
export const rooms: Readonly<Record<string, Room>> = {
  stats: { code: ['src/stats/**/*.ts'], tests: ['test/stats'] },
  random: {
    code: ['src/random/**/*.ts'],
    tests: ['test/random'],
    without: ['test/random/battery.test.ts'],
  },
  graph: { code: ['src/graph/**/*.ts'], tests: ['test/graph'] },
  metrics: { code: ['src/metrics/**/*.ts'], tests: ['test/metrics'] },
  model: {
    code: ['src/model/**/*.ts'],
    tests: ['test/model', 'test/plays', 'test/golden'],
    without: ['test/model/encounters', 'test/model/facebook', 'test/model/shippedAddUp', 'test/golden/pictures'],
  },
}
