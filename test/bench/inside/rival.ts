import { barabasiAlbert } from '../../../src/graph/generators/barabasiAlbert.ts'
import type { Reading, Skipped } from '../measurement.ts'
import { makers, type Rival } from '../rivals/index.ts'
import { campaignIn } from '../rivals/rules.ts'
import { workload } from '../workload.ts'
import { held, peak } from './memory.ts'
import { repeated, seconds } from './repeated.ts'
import { tiesOf } from './tiesOf.ts'

/** A campaign of the benchmark, written with a library that anybody could install instead. */
export async function measure(told: { rival: Rival; name: string; people: number }): Promise<Reading | Skipped> {
  const { people } = told
  const ties = tiesOf(barabasiAlbert.make({ links: 5 }, { nodes: people, seed: 'bench', shares: [1] }))
  const make = await makers[told.rival]()
  const before = held()
  const idle = peak()
  const began = seconds()
  const host = await make(people, ties)
  const build = seconds() - began
  const after = held()
  let joined = 0
  const { first, again, done } = repeated(3, () => {
    joined += campaignIn(host, workload(told.name, people))
  })
  return {
    build,
    first,
    again,
    joined: joined / done / people,
    held: (after - before) / people,
    peak: peak() - idle,
  }
}
