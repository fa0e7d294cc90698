import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atMost } from '../goal.ts'
import { kfactor } from '../kfactor.ts'
import type { Measurement } from '../measurement.ts'

const example = 'scenarios/firstCampaign.yaml'

/** What somebody waits for who calls a command, in processor seconds of the whole process. */
export const startUp: readonly Measurement[] = [
  command('--help', () => ['--help'], 0.3),
  command('check', () => ['check', example], 0.3),
  command('first report', () => ['run', example, '--out', mkdtempSync(join(tmpdir(), 'kfactor-bench-'))], 5),
]

function command(what: string, words: () => readonly string[], most: number): Measurement {
  return {
    subject: 'startUp',
    what,
    who: 'kfactor',
    figures: [
      { of: 'seconds', unit: 'seconds', goal: atMost(most) },
      { of: 'peak', label: 'memory of the process', unit: 'bytes' },
    ],
    take: () => kfactor(words()),
  }
}
