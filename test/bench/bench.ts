import { Command, InvalidArgumentError } from 'commander'
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
import { goalsMet, lines } from './table.ts'

/*
 * npm run bench [-- --only cascade,draws] [--rounds 3] [--largest 100000] [--huge]: measures speed and memory, each
 * measurement in a process of its own and in turn with the others, and prints the medians.
 */

const command = new Command('bench')
  .option('--only <subjects>', 'subjects to measure, with commas between')
  .option('--rounds <count>', 'how often each is measured', count, 3)
  .option('--largest <people>', 'leave out what has more people', count, 1e6)
  .option('--huge', 'go up to 10 million people')
  .parse()
const asked = command.opts<{ only?: string; rounds: number; largest: number; huge?: boolean }>()

const largest = asked.huge ? 1e7 : asked.largest
const sizes = [1e4, 1e5, 1e6, 1e7].filter((people) => people <= largest)
const all: readonly Measurement[] = [
  ...campaigns(sizes),
  ...wholeModel(sizes),
  ...graphs(sizes),
  ...draws,
  ...startUp,
  ...experiments(sizes),
]
const subjects = [...new Set(all.map((each) => each.subject))]
const only = asked.only?.split(',') ?? subjects
const unknown = only.find((each) => !subjects.includes(each))
if (unknown !== undefined) command.error(`unknown subject: ${unknown}; there are ${subjects.join(', ')}`)
const chosen = all.filter((each) => only.includes(each.subject))

const taken: Taken[] = chosen.map((measurement) => ({ measurement, readings: [] }))
const shown = progress(chosen.length, asked.rounds)
for (let round = 0; round < asked.rounds; round++) {
  for (const [at, measurement] of chosen.entries()) {
    shown.next(`${measurement.what} · ${measurement.who}`)
    const reading = await measurement.take()
    taken[at] = { measurement, readings: [...(taken[at]?.readings ?? []), reading] }
  }
}
shown.done()

const table = rows(taken)
const text = [...lines(table), '', ...agreementLines(agreement(taken)), '', goalsMet(table)]
process.stdout.write(`${text.join('\n')}\n`)
if (asked.only === undefined && largest >= 1e6) await report(taken)
else process.stdout.write('README.md is written when everything is measured, with a million people.\n')

function count(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0) return value
  throw new InvalidArgumentError('a whole number above 0 is wanted.')
}
