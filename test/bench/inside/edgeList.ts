import { openTies } from '../../../src/node/openTies.ts'
import type { Reading } from '../measurement.ts'
import { repeated } from './repeated.ts'

/** Reading an edge list from its file, names and all. */
export function measure({ file }: { file: string }): Reading {
  const { again } = repeated(1, () => {
    if (openTies(file).ties === undefined) throw new Error('invalid edge list')
  })
  return { again }
}
