import type { Reading, Skipped } from './measurement.ts'

/*
 * One measurement in a process of its own, so that nothing of another stands in its heap: child.ts NAME ARGUMENTS, the
 * arguments as JSON. Prints the reading as the last line.
 */

type Measure = (told: never) => Reading | Skipped | Promise<Reading | Skipped>

const inside: Readonly<Record<string, () => Promise<{ readonly measure: Measure }>>> = {
  campaign: () => import('./inside/campaign.ts'),
  draws: () => import('./inside/draws.ts'),
  edgeList: () => import('./inside/edgeList.ts'),
  graph: () => import('./inside/graph.ts'),
  graphFile: () => import('./inside/graphFile.ts'),
  model: () => import('./inside/model.ts'),
  rival: () => import('./inside/rival.ts'),
  ties: () => import('./inside/ties.ts'),
}

const [name = '', told = '{}'] = process.argv.slice(2)
const load = inside[name]
if (load === undefined) throw new Error(`unknown measurement: ${name}`)
const { measure } = await load()
process.stdout.write(`\n${JSON.stringify(await measure(JSON.parse(told) as never))}\n`)
