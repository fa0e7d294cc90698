/** Which tests answer for which code: a mutant of a room must be killed by the quick tests of that room. */
export interface Room {
  /** What is mutated. */
  readonly code: readonly string[]
  readonly tests: readonly string[]
  /** Tests left out, since they are long. */
  readonly without?: readonly string[]
}

/** The rooms whose tests are tried by mutation, by name. */
export const rooms: Readonly<Record<string, Room>> = {
  stats: { code: ['src/stats/**/*.ts'], tests: ['test/stats/**/*.test.ts'] },
  random: {
    code: ['src/random/**/*.ts'],
    tests: ['test/random/**/*.test.ts'],
    without: ['test/random/battery.test.ts'],
  },
  graph: { code: ['src/graph/**/*.ts'], tests: ['test/graph/**/*.test.ts'] },
  metrics: { code: ['src/metrics/**/*.ts'], tests: ['test/metrics/**/*.test.ts'] },
  model: {
    code: ['src/model/**/*.ts'],
    tests: ['test/model/**/*.test.ts', 'test/plays/**/*.test.ts', 'test/circumstances/**/*.test.ts'],
  },
}
