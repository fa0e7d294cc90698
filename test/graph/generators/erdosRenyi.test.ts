import { describe, expect, test } from 'vitest'
import { components } from '../../../src/graph/components.ts'
import { erdosRenyi } from '../../../src/graph/generators/erdosRenyi.ts'
import { degreesOf, tiesOf } from '../handMade.ts'

const random = (meanDegree: number, nodes: number, seed = 'random') =>
  erdosRenyi.make({ meanDegree }, { nodes, seed, shares: [1] })

test.each([0.5, 4, 25])(
  'at mean degree %d its ties are binomial: within 4.9 standard deviations (false alarm 1e-6)',
  (meanDegree) => {
    const nodes = 5000
    const pairs = (nodes * (nodes - 1)) / 2
    const chance = meanDegree / (nodes - 1)
    const ties = tiesOf(random(meanDegree, nodes)).length
    expect(Math.abs(ties - pairs * chance)).toBeLessThan(4.9 * Math.sqrt(pairs * chance * (1 - chance)))
  },
)

test('no pair is likelier than another: first and last people have as many ties (false alarm 1e-6)', () => {
  const degrees = degreesOf(random(10, 20_000))
  const half = (from: number) => degrees.subarray(from, from + 10_000).reduce((sum, each) => sum + each, 0)
  // The halves differ by twice the ties within one less those within the other: 50,000 at variance 1, times 2².
  expect(Math.abs(half(0) - half(10_000))).toBeLessThan(4.9 * Math.sqrt(4 * 50_000))
})

describe('the largest part', () => {
  test.each([
    [1.5, 0.58281],
    [2, 0.79681],
    [3, 0.94048],
  ])('at mean degree %d solves S = 1 − e^(−cS): %d, within 5 standard deviations (false alarm 6e-7)', (c, law) => {
    expect(1 - Math.exp(-c * law)).toBeCloseTo(law, 5)
    const nodes = 20_000
    const deviation = Math.sqrt((law * (1 - law)) / nodes) / (1 - c * (1 - law))
    expect(Math.abs(components(random(c, nodes)).largestShare! - law)).toBeLessThan(5 * deviation)
  })

  test('below mean degree 1 is small', () => {
    expect(components(random(0.5, 20_000)).largestShare!).toBeLessThan(0.005)
  })
})

test('more ties than there are pairs make everybody know everybody, and none nobody', () => {
  expect(tiesOf(random(10_000, 30))).toHaveLength(435)
  expect(tiesOf(random(0, 30))).toHaveLength(0)
})
