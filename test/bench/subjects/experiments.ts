import { availableParallelism } from 'node:os'
import { kfactor } from '../kfactor.ts'
import type { Measurement } from '../measurement.ts'

const runs = 24
const example = ['run', 'scenarios/firstCampaign.yaml', '--runs', String(runs), '--no-store', '--quiet', '--out']
const cores = availableParallelism()

/** Replicates of one campaign on one core and on all, by the clock on the wall: each core must add .9 of the first. */
export function experiments(folder: string): readonly Measurement[] {
  return [1, cores].map((workers) => ({
    subject: 'experiments',
    what: `${runs} runs, first campaign`,
    who: `${workers} ${workers === 1 ? 'core' : 'cores'}`,
    against: { who: '1 core' },
    figures: [
      {
        of: 'wall',
        unit: 'seconds',
        ...(workers === 1 ? {} : { goal: { atMost: Number((1 / (0.9 * workers)).toFixed(2)), of: 'ratio' } as const }),
      },
      { of: 'peak', label: 'memory of the process', unit: 'bytes' },
    ],
    take: () => kfactor([...example, folder, '--workers', String(workers)]),
  }))
}
