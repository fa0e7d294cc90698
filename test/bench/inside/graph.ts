import { generators } from '../../../src/graph/generators/index.ts'
import type { Graph, GraphRequest } from '../../../src/graph/graph.ts'
import type { Reading } from '../measurement.ts'
import { held } from './memory.ts'
import { repeated } from './repeated.ts'

/** Making a graph with the usual parameters of a generator, which all come to about ten ties a person. */
export function measure({ generator, people }: { generator: keyof typeof generators; people: number }): Reading {
  const { parameters, make } = generators[generator]
  const before = held()
  let graph: Graph | undefined
  const { again } = repeated(people >= 1e6 ? 1 : 3, () => {
    // Each generator has the parameters of its own schema; looking it up by name loses that for the compiler.
    graph = make(parameters.parse({}) as never, { nodes: people, seed: 'bench', shares: [1] } satisfies GraphRequest)
  })
  const after = held()
  const ties = (graph?.neighbours.length ?? 0) / 2
  return { again, tie: (after - before) / ties }
}
