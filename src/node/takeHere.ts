import { readFileSync } from 'node:fs'
import { taker } from '../experiments/taker.ts'
import { readEdgeList } from '../graph/edgeList.ts'

/** Takes a job with the edge lists of this machine, as one thread of many. */
export const take = taker((file) => {
  const read = readEdgeList(readFileSync(file, 'utf8'))
  // It was read without fault before the job was made.
  if (!('graph' in read)) throw new Error(`invalid edge list: ${file}`)
  return read.graph
})
