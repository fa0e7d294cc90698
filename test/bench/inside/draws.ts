import seedrandom from 'seedrandom'
import { stream, uniform } from '../../../src/random/stream.ts'
import type { Reading } from '../measurement.ts'
import { seconds } from './repeated.ts'

const many = 1 << 23
const chunk = 4096

/** Sources of luck, each as something that fills a chunk from a place on; alea and arc4 are of seedrandom, arc4 its usual one. */
const fills = {
  kfactor: () => {
    const luck = stream('bench', 'draws')
    return (into: Float64Array, from: number) => {
      for (let at = 0; at < chunk; at++) into[at] = uniform(luck, from + at, 7)
    }
  },
  'Math.random': () => (into: Float64Array) => {
    for (let at = 0; at < chunk; at++) into[at] = Math.random()
  },
  alea: () => filling(seedrandom.alea('bench')),
  arc4: () => filling(seedrandom('bench')),
} as const

function filling(draw: () => number) {
  return (into: Float64Array) => {
    for (let at = 0; at < chunk; at++) into[at] = draw()
  }
}

/** A source of luck that is measured. */
export type Source = keyof typeof fills

/** All of them. */
export const sources = Object.keys(fills) as readonly Source[]

/** One draw, in a loop that has had time to be compiled. */
export function measure({ source }: { source: Source }): Reading {
  const fill = fills[source]()
  const into = new Float64Array(chunk)
  for (let from = 0; from < many / 4; from += chunk) fill(into, from)
  const began = seconds()
  for (let from = 0; from < many; from += chunk) fill(into, from)
  return { again: (seconds() - began) / many }
}
