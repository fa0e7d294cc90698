import { mkdtempSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { atMost } from '../goal.ts'
import { kfactor } from '../kfactor.ts'
import type { Measurement } from '../measurement.ts'

/** So many that what is done once, opening the scenario and drawing the report, is a small part of it all. */
const runs = 1000
const cores = availableParallelism()
const words = ['run', 'scenarios/firstCampaign.yaml', '--runs', String(runs), '--no-store', '--quiet']

/** Replicates of one campaign on one core and on all, by the clock on the wall: each core must add .9 of the first. */
export const experiments: readonly Measurement[] = [1, cores].map((workers) => ({
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
  take() {
    const out = mkdtempSync(join(tmpdir(), 'kfactor-bench-'))
    return kfactor([...words, '--out', out, '--workers', String(workers)])
  },
}))
