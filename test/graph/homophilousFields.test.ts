import { describe, expect, test } from 'vitest'
import { numericAssortativity } from '../../src/graph/assortativity.ts'
import { holmeKim } from '../../src/graph/generators/holmeKim.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { homophilousFields } from '../../src/graph/homophilousFields.ts'
import { normalFrom } from '../../src/random/normalFrom.ts'
import { stream, uniform } from '../../src/random/stream.ts'
import { graphOf, house, nobody, strangers } from './handMade.ts'

function noise(nodes: number, seed: string): Float64Array {
  const luck = stream(seed, 'noise')
  return Float64Array.from({ length: nodes }, (_, node) => normalFrom(uniform(luck, node)))
}

const friends = (nodes: number, seed: string) => holmeKim.make({ links: 5, triads: 0.6 }, { nodes, seed, shares: [1] })

/** One column of noise, made alike. */
function fieldOf(graph: Graph, drawn: Float64Array, target: number): Float64Array {
  return homophilousFields(graph, [drawn], target)[0]
}

describe('a field alike among friends', () => {
  test.each([0.05, 0.2, 0.35, 0.5])('comes out with correlation %d across ties, within .03', (target) => {
    for (const seed of ['one', 'two', 'three']) {
      const graph = friends(3000, seed)
      const field = fieldOf(graph, noise(3000, seed), target)
      expect(Math.abs(numericAssortativity(graph, field)! - target)).toBeLessThan(0.03)
    }
  })

  test('has mean 0 and standard deviation 1 up to the rounding of 1/256', () => {
    const field = fieldOf(friends(3000, 'scale'), noise(3000, 'scale'), 0.4)
    const mean = field.reduce((sum, each) => sum + each, 0) / 3000
    const square = field.reduce((sum, each) => sum + each * each, 0) / 3000
    expect(Math.abs(mean)).toBeLessThan(1 / 256)
    expect(Math.abs(Math.sqrt(square - mean * mean) - 1)).toBeLessThan(1 / 256)
  })

  test('is as alike as the graph allows where more is asked', () => {
    const [graph, drawn] = [friends(1000, 'much'), noise(1000, 'much')]
    const most = fieldOf(graph, drawn, 0.99)
    expect(numericAssortativity(graph, most)!).toBeGreaterThan(0.5)
    expect(most).toEqual(fieldOf(graph, drawn, 0.9))
  })

  test.each([2, 3])('is the same to the last bit whether made alone or with %d at once', (many) => {
    const graph = friends(500, 'together')
    const noises = Array.from({ length: many }, (_, at) => noise(500, `column ${at}`))
    expect(homophilousFields(graph, noises, 0.3)).toEqual(noises.map((each) => fieldOf(graph, each, 0.3)))
  })

  test('is the noise itself where no likeness is asked', () => {
    const drawn = noise(5, 'none')
    expect(fieldOf(house, drawn, 0)).toEqual(drawn)
  })

  test('is the noise itself where there are no ties', () => {
    for (const graph of [nobody, graphOf(1, []), strangers]) {
      const drawn = noise(graph.nodes, 'alone')
      expect(fieldOf(graph, drawn, 0.4)).toEqual(drawn)
    }
  })

  test('barely moves for the others when one more person comes', () => {
    const drawn = noise(3001, 'more')
    const before = fieldOf(friends(3000, 'more'), drawn.slice(0, 3000), 0.35)
    const after = fieldOf(friends(3001, 'more'), drawn, 0.35)
    const moved = before.filter((each, node) => Math.abs(each - after[node]) > 0.1).length
    expect(moved).toBeLessThan(300)
  })

  test.each([-0.1, 1, Number.NaN])('cannot be asked for a correlation of %d', (target) => {
    expect(() => fieldOf(house, noise(5, 'wrong'), target)).toThrow(`invalid target: ${target}`)
  })
})
