import type { Job } from '../experiments/job.ts'
import { taker } from '../experiments/taker.ts'
import type { Graph } from '../graph/graph.ts'
import { openTies } from './openTies.ts'

const take = taker((file) => {
  const { ties } = openTies(file)
  // It was read without fault before the job was made.
  if (ties === undefined) throw new Error(`invalid file of ties: ${file}`)
  return ties.graph
})

/** A job as it is handed to a thread, with the ties of its market where all threads share them. */
export interface Handed {
  readonly job: Job
  readonly ties: Graph | undefined
}

/** Takes a job with the files of this machine, as one thread of many. */
export const takeHere = ({ job, ties }: Handed) => take(job, ties)
