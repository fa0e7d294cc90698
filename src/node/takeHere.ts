import { readFileSync } from 'node:fs'
import type { Job } from '../experiments/job.ts'
import { taker } from '../experiments/taker.ts'
import { readEdgeList } from '../graph/edgeList.ts'
import type { Graph } from '../graph/graph.ts'

const take = taker((file) => {
  const read = readEdgeList(readFileSync(file, 'utf8'))
  // It was read without fault before the job was made.
  if (!('graph' in read)) throw new Error(`invalid edge list: ${file}`)
  return read.graph
})

/** A job as it is handed to a thread, with the ties of its market where all threads share them. */
export interface Handed {
  readonly job: Job
  readonly ties: Graph | undefined
}

/** Takes a job with the edge lists of this machine, as one thread of many. */
export const takeHere = ({ job, ties }: Handed) => take(job, ties)
