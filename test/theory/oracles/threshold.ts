import type { Oracle } from '../oracle.ts'
import { adopters, reducedRun } from '../reducedRun.ts'

const ladder = Array.from({ length: 100 }, (_, at) => at)

const adopted = (thresholds: readonly number[]) =>
  adopters(
    reducedRun(`
clock: { start: 2026-01-01, days: 120 }
market: { people: 100, graph: { generator: complete } }
reduced: { seeds: { people: 0 }, spread: { law: threshold, thresholds: [${thresholds.join(', ')}] } }`),
  )

/** A hundred people who all know each other (Granovetter 1978). */
export const threshold: readonly Oracle[] = [
  {
    name: 'linear threshold: thresholds 0, 1, …, 99 of 100 people: all adopt',
    take: () => ({ expected: 100, got: adopted(ladder), error: 0 }),
  },
  {
    name: 'linear threshold: the threshold 1 made a 2: one adopts',
    take: () => ({ expected: 1, got: adopted(ladder.with(1, 2)), error: 0 }),
  },
]
