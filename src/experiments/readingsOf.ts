import { metrics } from '../metrics/index.ts'
import type { Job } from './job.ts'
import type { RunReading } from './reading.ts'
import type { Runner } from './runner.ts'

/**
 * What jobs come to, in the order of the jobs.
 *
 * Where the runner was stopped, the readings end before the first job that was not done, so that which of the later ones
 * happened to be ready does not show.
 *
 * @param onDone told after each job how many are done
 */
export async function readingsOf(
  runner: Runner,
  jobs: readonly Job[],
  onDone: (done: number) => void = () => {},
): Promise<readonly RunReading[]> {
  const places = new Map(jobs.map((job, at) => [job, at]))
  const slim = slimming()
  const readings: (RunReading | undefined)[] = jobs.map(() => undefined)
  let done = 0
  for await (const { job, reading } of runner.run(jobs)) {
    // A runner gives back the jobs it was given.
    readings[places.get(job)!] = slim(reading)
    onDone(++done)
  }
  const missing = readings.indexOf(undefined)
  return (missing < 0 ? readings : readings.slice(0, missing)) as RunReading[]
}

const keys = Object.keys(metrics)

/** Makes readings that share what they have in common, so that ten thousand take little more than their numbers do. */
function slimming(): (reading: RunReading) => RunReading {
  const seen = new Map<string, RunReading['reasons']>()
  return ({ values, reasons, ...rest }) => {
    const text = JSON.stringify(reasons)
    const known = seen.get(text) ?? reasons
    seen.set(text, known)
    // Made of entries in the same order each time, all these objects have one shape; filled one by one, V8 gives each a
    // dictionary of its own, which is three times as large.
    const numbers = Object.fromEntries(keys.filter((key) => key in values).map((key) => [key, values[key] ?? null]))
    return { values: numbers, reasons: known, ...rest }
  }
}
