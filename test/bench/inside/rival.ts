import { barabasiAlbert } from '../../../src/graph/generators/barabasiAlbert.ts'
import type { Reading } from '../measurement.ts'
import { makers, type Rival } from '../rivals/index.ts'
import { campaignIn } from '../rivals/rules.ts'
import { workload } from '../workload.ts'
import { repeated } from './repeated.ts'
import { tiesOf } from './tiesOf.ts'

/** A campaign of the benchmark, written with a library that anybody could install instead. */
export async function measure(told: { rival: Rival; name: string; people: number }): Promise<Reading> {
  const { people } = told
  const ties = tiesOf(barabasiAlbert.make({ links: 5 }, { nodes: people, seed: 'bench', shares: [1] }))
  const make = await makers[told.rival]()
  const host = await make(people, ties)
  let joined = 0
  const { again, done } = repeated(3, () => {
    joined += campaignIn(host, workload(told.name, people))
  })
  return { again, joined: joined / done / people }
}
