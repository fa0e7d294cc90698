import { readFileSync } from 'node:fs'
import { readEdgeList } from '../../../src/graph/edgeList.ts'
import type { Reading } from '../measurement.ts'
import { repeated } from './repeated.ts'

/** Reading an edge list from its file, names and all. */
export function measure({ file }: { file: string }): Reading {
  const { again } = repeated(1, () => {
    const read = readEdgeList(readFileSync(file, 'utf8'))
    if (!('graph' in read)) throw new Error('invalid edge list')
  })
  return { again }
}
