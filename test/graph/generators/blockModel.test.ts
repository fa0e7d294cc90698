import { describe, expect, test } from 'vitest'
import { categoryAssortativity } from '../../../src/graph/assortativity.ts'
import { blockModel } from '../../../src/graph/generators/blockModel.ts'
import { degreesOf, tiesOf } from '../handMade.ts'

const shares = [0.5, 0.3, 0.2]
const blocks = (homophily: number, degreeSpread = 0.7, nodes = 20_000) =>
  blockModel.make({ meanDegree: 10, homophily, degreeSpread }, { nodes, seed: 'blocks', shares })

describe('its ties', () => {
  test.each([0, 0.3, 0.5, 0.8])(
    'are within segments so that Newman’s assortativity is the homophily, %d',
    (homophily) => {
      const graph = blocks(homophily)
      // The part of ties within has standard error at most √(1/4 / 100,000); 4.9 of them over 1 − Σ aᵢ² (false alarm 1e-6),
      // and dropping repeats, 1 tie in 1,000, which are likelier within.
      const tolerance = (4.9 * Math.sqrt(0.25 / 100_000)) / (1 - 0.38) + 0.001
      expect(Math.abs(categoryAssortativity(graph, graph.blocks!)! - homophily)).toBeLessThan(tolerance)
    },
  )

  test('are all within segments at homophily 1', () => {
    const graph = blocks(1)
    expect(categoryAssortativity(graph, graph.blocks!)).toBe(1)
  })

  test('are as many as asked, within 4.9 standard deviations (false alarm 1e-6), but for 1 in 200 that repeat', () => {
    // Ties are half the sum of degrees of variance 10 + 100 (exp(s²) − 1).
    const deviation = Math.sqrt(20_000 * (10 + 100 * (Math.exp(0.49) - 1))) / 2
    for (const homophily of [0, 0.8]) {
      const ties = tiesOf(blocks(homophily)).length
      expect(ties).toBeLessThan(100_000 + 4.9 * deviation)
      expect(ties).toBeGreaterThan(99_500 - 4.9 * deviation)
    }
  })

  test('stay nearly all as they were with one more person', () => {
    const after = blocks(0.5, 0, 1001)
    const more = degreesOf(after)[1000]
    const ties = new Set(tiesOf(after).map(String))
    const cut = tiesOf(blocks(0.5, 0, 1000)).filter((tie) => !ties.has(String(tie))).length
    expect(more).toBeGreaterThan(0)
    expect(cut).toBeLessThanOrEqual(Math.ceil(more / 2) + 1)
  })
})

test('segments have their shares, within 4.9 standard deviations (false alarm 1e-6)', () => {
  const counts = [0, 0, 0]
  for (const block of blocks(0.5).blocks!) counts[block]++
  for (const [block, share] of shares.entries()) {
    expect(Math.abs(counts[block] - 20_000 * share)).toBeLessThan(4.9 * Math.sqrt(20_000 * share * (1 - share)))
  }
})

test('degrees spread more the more people differ', () => {
  const variances = [0, 0.7, 1.2].map((spread) => {
    const degrees = degreesOf(blocks(0.5, spread))
    return degrees.reduce((sum, each) => sum + (each - 10) ** 2, 0) / degrees.length
  })
  // With equal weights a degree is Poisson of mean 10; a log-normal weight of spread s adds 100 (exp(s²) − 1).
  expect(Math.abs(variances[0] - 10)).toBeLessThan(1)
  expect(Math.abs(variances[1] - 10 - 100 * (Math.exp(0.49) - 1))).toBeLessThan(15)
  expect(variances[2]).toBeGreaterThan(2 * variances[1])
})
