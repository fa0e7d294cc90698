import { openTies } from '../../../src/node/openTies.ts'
import type { Reading } from '../measurement.ts'
import { repeated } from './repeated.ts'

/** Reading a graph that was kept as a file, checked and ready to be used. */
export function measure({ file }: { file: string }): Reading {
  const { again } = repeated(5, () => {
    if (openTies(file).ties === undefined) throw new Error('invalid graph file')
  })
  return { again }
}
