import { replicate } from '../../../src/experiments/replicate.ts'
import type { Model } from '../../../src/model/model.ts'
import type { Run } from '../../../src/model/run.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { build } from '../../../src/scenario/build.ts'
import { readScenario } from '../../../src/scenario/read.ts'
import type { Reading, Skipped } from '../measurement.ts'
import { scenarioText } from '../workload.ts'
import { bytesOfTies } from './bytesOfTies.ts'
import { held, settled } from './memory.ts'
import { repeated } from './repeated.ts'

/**
 * A campaign of the benchmark on the engine, from its scenario file: read, checked and built, then run with ever new luck.
 *
 * Timed is what follows the building of the graph: people, days, daily rows and the checks of every day. Held is what goes
 * when the last run and all that was kept for the next go, which is not what the compiler has made meanwhile.
 */
export async function measure(told: { name: string; people: number; times: number }): Promise<Reading | Skipped> {
  const { name, people, times } = told
  const { scenario, problems } = readScenario({ file: `${name}.yaml`, content: scenarioText(name, people) })
  if (scenario === undefined) return { skipped: `the scenario does not read: ${problems[0]?.message}` }
  const used: { model?: Model; last?: Run } = { model: build(scenario) }
  let joined = 0
  const { first, again, done } = repeated(times, (time) => {
    delete used.last
    if (used.model === undefined) throw new Error('missing model')
    used.last = simulate(replicate(used.model, time))
    const { members, former } = used.last.world.dayRows
    joined += members.at(-1)! + former.at(-1)!
  })
  const ties = bytesOfTies(used.model)
  await settled()
  const full = held()
  delete used.last
  delete used.model
  await settled()
  return { first, again, joined: joined / done / people, held: (full - held() - ties) / people }
}
