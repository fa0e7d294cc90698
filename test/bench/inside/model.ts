import { replicate } from '../../../src/experiments/replicate.ts'
import type { Model } from '../../../src/model/model.ts'
import type { Run } from '../../../src/model/run.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { build } from '../../../src/scenario/build.ts'
import { type Scenario, scenarioFields } from '../../../src/scenario/schema.ts'
import { everyPlay } from '../../plays/everyPlay.ts'
import { shipped } from '../../shipped.ts'
import type { Reading } from '../measurement.ts'
import { bytesOfTies } from './bytesOfTies.ts'
import { held, peak, settled } from './memory.ts'
import { repeated } from './repeated.ts'

const worlds = {
  balanced: (people: number) => shipped('balanced', { people }),
  everyPlay(people: number): Scenario {
    const { plays } = scenarioFields.parse({ plays: everyPlay(5, '90 days') })
    return { ...shipped('balanced', { people }), plays }
  },
  plainYear: (people: number) =>
    scenarioFields.parse({ clock: { start: '2026-01-01', days: '365 days' }, market: { people } }),
} as const

/** People of a market that is run before anything is measured. */
const warming = 2000

/** A world of the whole model, which is built, then run; the run alone is timed. */
export async function measure({ world, people }: { world: keyof typeof worlds; people: number }): Promise<Reading> {
  const idle = peak()
  const used: { model?: Model; last?: Run } = { model: build(worlds[world](people)) }
  simulate(build(worlds[world](warming)))
  const { again } = repeated(people >= 1e6 ? 1 : 3, (time) => {
    delete used.last
    if (used.model === undefined) throw new Error('missing model')
    used.last = simulate(replicate(used.model, time))
  })
  const members = used.last?.world.dayRows.members ?? []
  const memberDays = Array.from(members).reduce((sum, each) => sum + each, 0)
  const ties = bytesOfTies(used.model)
  const most = peak() - idle
  await settled()
  const full = held()
  // What goes with the run and its model, which is not what the compiler has made meanwhile.
  delete used.last
  delete used.model
  await settled()
  return {
    again,
    pace: memberDays / again,
    memberDay: again / memberDays,
    held: (full - held() - ties) / people,
    peak: most,
  }
}
