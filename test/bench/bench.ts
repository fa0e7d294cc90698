import { Command } from 'commander'
import { agreement, agreementLines } from './agreement.ts'
import type { Measurement } from './measurement.ts'
import { progress } from './progress.ts'
import { report } from './report.ts'
import { rows, type Taken } from './rows.ts'
import { campaigns } from './subjects/campaigns.ts'
import { draws } from './subjects/draws.ts'
import { experiments } from './subjects/experiments.ts'
import { graphs } from './subjects/graphs.ts'
import { startUp } from './subjects/startUp.ts'
import { wholeModel } from './subjects/wholeModel.ts'
import { lines } from './table.ts'

/*
 * npm run bench [-- --only cascade,draws] [--rounds 3] [--largest 100000] [--huge]: measures speed and memory, each
 * measurement in a process of its own and in turn with the others, and prints the medians.
 */

const asked = new Command('bench')
  .option('--only <subjects>', 'subjects to measure, with commas between')
  .option('--rounds <count>', 'how often each is measured', '3')
  .option('--largest <people>', 'leave out what has more people', '1000000')
  .option('--huge', 'go up to 10 million people')
  .parse()
  .opts<{ only?: string; rounds: string; largest: string; huge?: boolean }>()

const largest = asked.huge ? 1e7 : Number(asked.largest)
const sizes = [1e4, 1e5, 1e6, 1e7].filter((people) => people <= largest)
const all: readonly Measurement[] = [
  ...campaigns(sizes),
  ...wholeModel(sizes),
  ...graphs(sizes),
  ...draws,
  ...startUp,
  ...experiments,
]
const subjects = new Set(all.map((each) => each.subject))
const only = asked.only?.split(',') ?? [...subjects]
for (const each of only) if (!subjects.has(each)) throw new Error(`unknown subject: ${each}`)
const chosen = all.filter((each) => only.includes(each.subject))
const rounds = Number(asked.rounds)

const taken: Taken[] = chosen.map((measurement) => ({ measurement, readings: [] }))
const shown = progress(chosen.length, rounds)
for (let round = 0; round < rounds; round++) {
  for (const [at, measurement] of chosen.entries()) {
    shown.next(`${measurement.what} · ${measurement.who}`)
    const reading = await measurement.take()
    taken[at] = { measurement, readings: [...(taken[at]?.readings ?? []), reading] }
  }
}
shown.done()

const text = [...lines(rows(taken)), '', ...agreementLines(agreement(taken))].join('\n').trimEnd()
process.stdout.write(`${text}\n`)
if (asked.only === undefined && largest >= 1e6) await report(taken)
else process.stdout.write('\nREADME.md is written when everything is measured, with a million people.\n')
