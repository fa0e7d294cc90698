/*
 * One measurement in a process of its own, so that nothing of another stands in its heap: child.ts NAME ARGUMENTS, the
 * arguments as JSON. Prints the reading as the last line.
 */

const inside: Readonly<Record<string, () => Promise<{ readonly measure: (told: never) => unknown }>>> = {
  campaign: () => import('./inside/campaign.ts'),
}

const [name = '', told = '{}'] = process.argv.slice(2)
const load = inside[name]
if (load === undefined) throw new Error(`unknown measurement: ${name}`)
const { measure } = await load()
process.stdout.write(`\n${JSON.stringify(await measure(JSON.parse(told) as never))}\n`)

export {}
