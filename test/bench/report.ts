import { readFileSync, writeFileSync } from 'node:fs'
import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import { svg } from '../../src/output/svg.ts'
import { agreement, agreementMarkdown } from './agreement.ts'
import { quantity } from './quantity.ts'
import { ratioChart } from './ratioChart.ts'
import { rows, type Taken } from './rows.ts'
import { goalsMet, markdown } from './table.ts'

const folder = import.meta.dirname
const begin = '<!-- what was measured -->'

/** Writes what was measured into the README beside this file, below its own words, and the picture. */
export async function report(taken: readonly Taken[]): Promise<void> {
  const table = rows(taken)
  const campaigns = rows(taken.filter(({ measurement }) => ['cascade', 'daily', 'viral'].includes(measurement.subject)))
  writeFileSync(join(folder, 'bench.svg'), `${await svg(ratioChart(campaigns), 'bench')}\n`)
  const words = [
    `${machine()}; ${taken[0]?.readings.length ?? 0} rounds. ${goalsMet(table)}`,
    '![How many times as long as C each program takes](bench.svg)',
    markdown(table),
    'The programs ran the same campaigns: the share of the market that had joined by the end.',
    agreementMarkdown(agreement(taken)),
  ]
  const path = join(folder, 'README.md')
  const [own = ''] = readFileSync(path, 'utf8').split(begin)
  writeFileSync(path, `${own}${begin}\n\n${words.join('\n\n')}\n`)
}

/** What it was measured on, and when. */
function machine(): string {
  const [cpu] = cpus()
  const cores = `${availableParallelism()} cores of ${cpu?.model.trim() ?? 'a processor'}`
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, ${cores}, ${quantity(totalmem(), 'bytes')} of memory, ${platform()} ${arch()}, Node ${process.version}`
}
