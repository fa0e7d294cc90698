import type { Job } from '../experiments/job.ts'
import type { RunReading } from '../experiments/reading.ts'
import { taker } from '../experiments/taker.ts'
import type { Graph } from '../graph/graph.ts'
import { finished } from '../model/byDay.ts'
import { openTies } from './openTies.ts'

/** Takes a job with the files of this machine, a day at a time. */
export const takeByDay = taker((file) => {
  const { ties } = openTies(file)
  // It was read without fault before the job was made.
  if (ties === undefined) throw new Error(`invalid file of ties: ${file}`)
  return ties.graph
})

/** Jobs as they are handed to a thread, each with the ties of its market where all threads share them. */
export type Handed = readonly { readonly job: Job; readonly ties: Graph | undefined }[]

/** Takes jobs, one after the other, as one thread of many. */
export const takeHere = (jobs: Handed): readonly RunReading[] =>
  jobs.map(({ job, ties }) => finished(takeByDay(job, ties)))
