import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { generators } from '../../../src/graph/generators/index.ts'
import type { Graph, GraphRequest } from '../../../src/graph/graph.ts'
import { faultsOf } from '../handMade.ts'

interface Generator {
  readonly parameters: z.ZodType<object>
  make(parameters: object, request: GraphRequest): Graph
}

// Each entry pairs its parameters with its own make; walking over all of them loses that for the compiler.
const entries = Object.entries(generators) as unknown as [string, Generator][]

const made = (generator: Generator, nodes: number, seed = 'every') =>
  generator.make(generator.parameters.parse({}), { nodes, seed, shares: [0.5, 0.3, 0.2] })

describe.each(entries)('%s', (_, generator) => {
  test('makes a simple graph of as many nodes as asked, also of none, one, two and three', () => {
    for (const nodes of [0, 1, 2, 3, 7, 500]) {
      const graph = made(generator, nodes)
      expect(graph.nodes).toBe(nodes)
      expect(faultsOf(graph)).toEqual([])
    }
  })

  test('makes the same bytes of the same seed', () => {
    expect(made(generator, 300)).toEqual(made(generator, 300))
  })

  property.prop([fc.nat(40), fc.string()])('makes a simple graph of any size and seed', (nodes, seed) => {
    expect(faultsOf(made(generator, nodes, seed))).toEqual([])
  })
})

test('another seed makes another graph, but for the complete one', () => {
  const same = entries.filter(([, generator]) => {
    return made(generator, 300, 'one').neighbours.join() === made(generator, 300, 'two').neighbours.join()
  })
  expect(same.map(([name]) => name)).toEqual(['complete'])
})
