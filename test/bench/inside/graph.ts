import { generators } from '../../../src/graph/generators/index.ts'
import type { Graph, GraphRequest } from '../../../src/graph/graph.ts'
import type { Reading } from '../measurement.ts'
import { held } from './memory.ts'
import { repeated, seconds } from './repeated.ts'

/** People of a graph that is made before anything is held. */
const warming = 2000

/** Making a graph with the usual parameters of a generator, which all come to about ten ties a person. */
export function measure({ generator, people }: { generator: keyof typeof generators; people: number }): Reading {
  const { parameters, make } = generators[generator]
  const made = (nodes: number): Graph =>
    // Each generator has the parameters of its own schema; looking it up by name loses that for the compiler.
    make(parameters.parse({}) as never, { nodes, seed: 'bench', shares: [1] } satisfies GraphRequest)
  const first = seconds()
  made(warming)
  const warm = seconds() - first
  const before = held()
  let graph: Graph | undefined
  const { again } = repeated(people >= 1e6 ? 1 : 3, () => {
    graph = made(people)
  })
  const after = held()
  const ties = (graph?.neighbours.length ?? 0) / 2
  // Who is of which segment is said of people, not of ties.
  const ofPeople = graph?.blocks?.byteLength ?? 0
  // Compiling is part of making a graph, since it is made once.
  return { again: warm + again, tie: (after - before - ofPeople) / ties }
}
