import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { atMost } from '../goal.ts'
import { kfactor } from '../kfactor.ts'
import type { Measurement, Reading, Skipped } from '../measurement.ts'
import { scenarioText, workloads } from '../workload.ts'

/** So many that what is done once, opening the scenario and drawing the report, is a small part of it all. */
const runs = 1000
const cores = availableParallelism()

/** Replicates of one campaign on one core and on all, and what a further thread holds of large markets. */
export function experiments(sizes: readonly number[]): readonly Measurement[] {
  return [...onCores, apart, ...(sizes.includes(largeMarket) ? workloads.map(furtherThread) : [])]
}

/** By the clock on the wall: each core must add .9 of the first. */
const onCores = [1, cores].map(
  (workers): Measurement => ({
    subject: 'experiments',
    what: `${runs} runs of a campaign`,
    who: workers === 1 ? '1 core' : `${workers} cores`,
    figures: [
      {
        of: 'wall',
        unit: 'seconds',
        to: { who: '1 core' },
        goal: workers === 1 ? undefined : atMost(Math.round(100 / (0.9 * workers)) / 100, 'ratio'),
      },
      { of: 'peak', label: 'memory of the process', unit: 'bytes' },
    ],
    take: () => replicates('scenarios/firstCampaign.yaml', { runs, workers }),
  }),
)

/** What the machine lets programs do at once that have nothing in common: as many as there are cores, each its part of the runs. */
const apart: Measurement = {
  subject: 'experiments',
  what: `${runs} runs of a campaign`,
  who: `${cores} programs`,
  figures: [{ of: 'wall', unit: 'seconds', to: { who: '1 core' } }],
  async take() {
    const part = { runs: Math.round(runs / cores), workers: 1 }
    const each = Array.from({ length: cores }, () => replicates('scenarios/firstCampaign.yaml', part))
    const walls: number[] = []
    for (const reading of await Promise.all(each)) {
      if (isSkipped(reading)) return reading
      walls.push(reading.wall)
    }
    return { wall: Math.max(...walls) }
  },
}

const largeMarket = 1e6
/** People of a market that takes next to nothing, so that what is left is the thread and its program. */
const smallMarket = 2000
const [few, more] = [1, 3]
/** Each of the more has two. */
const runsOfMarket = 2 * more

/** What the memory of the process grows by for a thread more; a person, what it grows by for a small market is left out. */
function furtherThread(campaign: (typeof workloads)[number]): Measurement {
  return {
    subject: 'experiments',
    what: `a further thread, ${campaign}`,
    who: 'kfactor',
    figures: [
      { of: 'thread', unit: 'bytes' },
      { of: 'aPerson', label: 'a person', unit: 'bytes', goal: atMost(25) },
    ],
    async take() {
      const small = await growth(campaign, smallMarket)
      if (typeof small !== 'number') return small
      const thread = await growth(campaign, largeMarket)
      if (typeof thread !== 'number') return thread
      return { thread, aPerson: Math.max(0, thread - small) / (largeMarket - smallMarket) }
    },
  }
}

/** What the peak of memory grows by for each thread more. */
async function growth(campaign: string, people: number): Promise<number | Skipped> {
  const folder = mkdtempSync(join(tmpdir(), 'kfactor-bench-'))
  const file = join(folder, `${campaign}.yaml`)
  writeFileSync(file, scenarioText(campaign, people))
  const read: number[] = []
  for (const workers of [few, more]) {
    const reading = await replicates(file, { runs: runsOfMarket, workers }, ['--no-diagnoses', '--format', 'json'])
    if (isSkipped(reading)) return reading
    read.push(reading.peak)
  }
  rmSync(folder, { recursive: true })
  return (read[1] - read[0]) / (more - few)
}

function isSkipped(reading: Reading | Skipped): reading is Skipped {
  return 'skipped' in reading
}

async function replicates(
  file: string,
  { runs, workers }: { readonly runs: number; readonly workers: number },
  further: readonly string[] = [],
) {
  const out = mkdtempSync(join(tmpdir(), 'kfactor-bench-'))
  const words = ['run', file, '--runs', String(runs), '--workers', String(workers), '--no-store', '--quiet']
  try {
    return await kfactor([...words, ...further, '--out', out])
  } finally {
    rmSync(out, { recursive: true })
  }
}
