import { replicate } from '../../../src/experiments/replicate.ts'
import type { Model } from '../../../src/model/model.ts'
import type { Run } from '../../../src/model/run.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { build } from '../../../src/scenario/build.ts'
import { type Scenario, scenarioFields } from '../../../src/scenario/schema.ts'
import { everyPlay } from '../../plays/everyPlay.ts'
import { shipped } from '../../shipped.ts'
import type { Reading } from '../measurement.ts'
import { held, peak } from './memory.ts'
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
export function measure({ world, people }: { world: keyof typeof worlds; people: number }): Reading {
  const idle = peak()
  const model: Model = build(worlds[world](people))
  // What a first run leaves behind, compiled code above all, is the program's and not the people's.
  simulate(build(worlds[world](warming)))
  const before = held()
  let last: Run | undefined
  const { again } = repeated(people >= 1e6 ? 1 : 3, (time) => {
    last = undefined
    last = simulate(replicate(model, time))
  })
  const after = held()
  if (last === undefined) throw new Error('missing run')
  const memberDays = Array.from(last.world.dayRows.members).reduce((sum, each) => sum + each, 0)
  return {
    again,
    pace: memberDays / again,
    memberDay: again / memberDays,
    held: (after - before) / people,
    peak: peak() - idle,
  }
}
