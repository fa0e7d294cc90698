import { replicate } from '../../../src/experiments/replicate.ts'
import type { Run } from '../../../src/model/run.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { build } from '../../../src/scenario/build.ts'
import { readScenario } from '../../../src/scenario/read.ts'
import type { Reading, Skipped } from '../measurement.ts'
import { scenarioText } from '../workload.ts'
import { held } from './memory.ts'
import { repeated } from './repeated.ts'

/**
 * A campaign of the benchmark on the engine, from its scenario file: read, checked and built, then run with ever new luck.
 *
 * Timed is what follows the building of the graph: people, days, daily rows and the checks of every day.
 */
export function measure({ name, people, times }: { name: string; people: number; times: number }): Reading | Skipped {
  const { scenario, problems } = readScenario({ file: `${name}.yaml`, content: scenarioText(name, people) })
  if (scenario === undefined) return { skipped: `the scenario does not read: ${problems[0]?.message}` }
  const model = build(scenario)
  const before = held()
  let last: Run | undefined
  let joined = 0
  const { first, again, done } = repeated(times, (time) => {
    last = undefined
    last = simulate(replicate(model, time))
    const { members, former } = last.world.dayRows
    joined += members.at(-1)! + former.at(-1)!
  })
  const after = held()
  if (last === undefined) throw new Error('missing run')
  return {
    first,
    again,
    joined: joined / done / people,
    held: (after - before) / people,
  }
}
