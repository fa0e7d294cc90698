import { z } from 'zod'
import { entry } from '../../catalogue.ts'
import type { Graph, GraphRequest } from '../graph.ts'

/** The largest complete graph: 25 million arcs, 100 MB. */
export const mostNodesOfComplete = 5000

/**
 * The complete graph: everybody knows everybody, as the equations of diffusion assume (Bass 1969).
 *
 * @throws RangeError `invalid nodes` above `mostNodesOfComplete`
 */
export const complete = entry({
  summary: {
    en: `Everybody knows everybody; for at most ${mostNodesOfComplete} people.`,
    zh: `人人互相认识；最多${mostNodesOfComplete}人。`,
  },
  chinese: '完全图',
  parameters: z.strictObject({}),
  make(_parameters, { nodes }: GraphRequest): Graph {
    if (nodes > mostNodesOfComplete) throw new RangeError(`invalid nodes: ${nodes}, above ${mostNodesOfComplete}`)
    const degree = Math.max(0, nodes - 1)
    const offsets = new Int32Array(nodes + 1)
    const neighbours = new Int32Array(nodes * degree)
    let arc = 0
    for (let node = 0; node < nodes; node++) {
      for (let other = 0; other < nodes; other++) if (other !== node) neighbours[arc++] = other
      offsets[node + 1] = arc
    }
    return { nodes, offsets, neighbours }
  },
})
