import { replicate } from '../../../src/experiments/replicate.ts'
import type { Run } from '../../../src/model/run.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { build } from '../../../src/scenario/build.ts'
import { readScenario } from '../../../src/scenario/read.ts'
import type { Reading, Skipped } from '../measurement.ts'
import { scenarioText } from '../workload.ts'
import { held, peak } from './memory.ts'
import { repeated } from './repeated.ts'

/**
 * A campaign of the benchmark on the engine, from its scenario file: read, checked and built, then run with ever new luck.
 *
 * Timed is what follows the building of the graph: people, days, daily rows and the checks of every day.
 */
export function measure({ name, people, times }: { name: string; people: number; times: number }): Reading | Skipped {
  const idle = peak()
  const { scenario, problems } = readScenario({ file: `${name}.yaml`, content: scenarioText(name, people) })
  if (scenario === undefined) return { skipped: `the scenario does not read: ${problems[0]?.message}` }
  const model = build(scenario)
  const before = held()
  let last: Run | undefined
  const { first, again } = repeated(times, (time) => {
    last = undefined
    last = simulate(replicate(model, time))
  })
  const after = held()
  if (last === undefined) throw new Error('missing run')
  const { dayRows } = last.world
  const memberDays = sum(dayRows.members)
  return {
    first,
    again,
    pace: memberDays / again,
    joined: (dayRows.members.at(-1)! + dayRows.former.at(-1)!) / people,
    memberDays,
    held: (after - before) / people,
    peak: peak() - idle,
  }
}

function sum(column: ArrayLike<number>): number {
  return Array.from(column).reduce((sum, each) => sum + each, 0)
}
