import { createHash } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { addressOf, type Job, jobName } from '../../src/experiments/job.ts'
import { inThisProcess, type Runner } from '../../src/experiments/runner.ts'
import { takeHere } from '../../src/node/takeHere.ts'
import { threads } from '../../src/node/threads.ts'
import { shipped } from '../shipped.ts'

const hash = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

/** Some replicates of three scenarios, dealt out in turn, so that threads change between them; two differ in plays alone. */
const scenarios = ['firstCampaign', 'fraudMended'].map((name) => shipped(name, { people: 600 }))
const jobs: readonly Job[] = Array.from({ length: 6 }, (_, replicate) =>
  [...scenarios, { ...scenarios[0], plays: scenarios[1].plays }].map((scenario) => {
    return { address: addressOf(scenario, { version: 'here', hash }), scenario, replicate, twin: true }
  }),
).flat()

/** With ties of its own; threads are handed those that all of them share. */
const take = (job: Job) => takeHere([{ job, ties: undefined }])[0]

/** What jobs come to, a line a job by its name: the bytes that must not depend on who did them, or when. */
async function lines(runner: Runner, all: Iterable<Job>): Promise<readonly string[]> {
  const found: string[] = []
  for await (const { job, reading } of runner.run(all)) found.push(`${jobName(job)} ${JSON.stringify(reading)}`)
  return found.sort()
}

const open: Runner[] = []
const on = (count: number, stopped?: AbortSignal) => {
  const runner = threads(count, stopped)
  open.push(runner)
  return runner
}
afterAll(() => Promise.all(open.map((runner) => runner.close())))

describe('many runs', () => {
  test('come to the same bytes in this process and on 1, 2 and 8 threads, in either order', async () => {
    const expected = await lines(inThisProcess(take), jobs)
    expect(new Set(expected.map((line) => line.slice(line.indexOf(' ')))).size).toBe(jobs.length)
    const [one, two, eight] = [1, 2, 8].map((count) => on(count))
    for (const runner of [one, two, eight]) expect(await lines(runner, jobs)).toEqual(expected)
    expect(await lines(two, [...jobs].reverse())).toEqual(expected)
  })

  test('are done by the thread of the program too, and by others alone in a large market', async () => {
    let made = 0
    const count = () => made++
    process.on('worker', count)
    const workersFor = async (threads: number, people: number) => {
      made = 0
      const scenario = { ...jobs[0].scenario, market: { ...jobs[0].scenario.market, people } }
      const short = { ...scenario, clock: { ...scenario.clock, days: 1 } }
      await lines(on(threads), [{ address: `of ${people}`, scenario: short, replicate: 0 }])
      return made
    }
    expect([await workersFor(1, 600), await workersFor(3, 600), await workersFor(1, 100_000)]).toEqual([0, 2, 1])
    process.off('worker', count)
  })

  test('come to the same bytes one alone as among many', async () => {
    const [, , third] = jobs
    const among = (await lines(inThisProcess(take), jobs)).find((line) => line.startsWith(`${jobName(third)} `))
    expect(await lines(on(1), [third])).toEqual([among])
  })

  test('are handed out as there is room, end early when they are stopped, and end with a fault when one fails', async () => {
    const stop = new AbortController()
    let asked = 0
    const endless = function* () {
      for (;;) yield { ...jobs[asked % jobs.length], replicate: asked++ }
    }
    let done = 0
    for await (const _ of on(2, stop.signal).run(endless())) if (++done === 3) stop.abort()
    expect(done).toBe(3)
    expect(asked).toBeLessThanOrEqual(8)
    const { scenario } = jobs[0]
    const market = { ...scenario.market, graph: { file: 'nowhere.csv' } }
    const nowhere = { address: 'nowhere', scenario: { ...scenario, market }, replicate: 0 }
    await expect(lines(on(1), [nowhere])).rejects.toThrow('nowhere.csv')
  })
})
