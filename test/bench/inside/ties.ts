import Graphology from 'graphology'
import { fromEdges } from '../../../src/graph/fromEdges.ts'
import { barabasiAlbert } from '../../../src/graph/generators/barabasiAlbert.ts'
import type { Reading } from '../measurement.ts'
import { held } from './memory.ts'
import { repeated } from './repeated.ts'
import { tiesOf } from './tiesOf.ts'

/** Making a graph of ties in memory: rows, or nodes and edges of graphology. */
export function measure({ by, people }: { by: 'kfactor' | 'graphology'; people: number }): Reading {
  const ties = tiesOf(barabasiAlbert.make({ links: 5 }, { nodes: people, seed: 'bench', shares: [1] }))
  const ends = [0, 1].map((end) => Int32Array.from({ length: ties.length / 2 }, (_, at) => ties[2 * at + end]!))
  const [sources = ties, targets = ties] = ends
  const before = held()
  let graph: object | undefined
  const { again } = repeated(by === 'kfactor' ? Math.max(10, 1e7 / people) : 1, () => {
    graph = undefined
    graph = by === 'kfactor' ? fromEdges(people, sources, targets) : filled(people, sources, targets)
  })
  const after = held()
  if (graph === undefined) throw new Error('missing graph')
  return { again, held: after - before }
}

function filled(people: number, sources: Int32Array, targets: Int32Array): Graphology {
  const graph = new Graphology({ type: 'undirected' })
  for (let person = 0; person < people; person++) graph.addNode(person)
  for (let tie = 0; tie < sources.length; tie++) graph.addEdge(sources[tie], targets[tie])
  return graph
}
