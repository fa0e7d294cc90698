import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { log } from '../../../src/arithmetic/log.ts'
import { normalCdf } from '../../../src/arithmetic/normalCdf.ts'
import { components } from '../../../src/graph/components.ts'
import { configurationModel } from '../../../src/graph/generators/configurationModel.ts'
import { degreesOf, faultsOf, tiesOf } from '../handMade.ts'

const made = (given: object, nodes: number, seed = 'tie') =>
  configurationModel.make(configurationModel.parameters.parse(given), { nodes, seed, shares: [1] })

/** A fair draw strays this many standard errors once in a million. */
const errors = 4.9

test('with one tie each, everybody is in a pair; with three each, nearly all hang together', () => {
  expect(new Set(degreesOf(made({ degrees: 'fixed', meanDegree: 1 }, 1000)))).toEqual(new Set([1]))
  expect(components(made({ degrees: 'fixed', meanDegree: 1 }, 1000)).sizes[0]).toBe(2)
  expect(components(made({ degrees: 'fixed', meanDegree: 3 }, 1000)).largestShare).toBeGreaterThan(0.98)
})

test('with four ties each, few are lost to selves and repeats', () => {
  // About Poisson: 3/2 ties to oneself and 9/4 repeated ones, together 17 or more less than once in a million.
  expect(2000 * 2 - tiesOf(made({ degrees: 'fixed', meanDegree: 4 }, 2000)).length).toBeLessThan(17)
})

test('a mean degree of 2.3 gives two ties to 70% and three to 30%', () => {
  const nodes = 100_000
  const three = degreesOf(made({ degrees: 'fixed', meanDegree: 2.3 }, nodes)).filter((degree) => degree === 3).length
  // Selves and repeats cost at most about 20 people one of their ties.
  expect(Math.abs(three / nodes - 0.3)).toBeLessThan(errors * Math.sqrt((0.3 * 0.7) / nodes) + 20 / nodes)
})

/** P(more than x ties wanted), for mean 10. */
const wantedAbove = {
  powerLaw: (x: number) => (x < 7.5 ? 1 : (7.5 / x) ** 4),
  logNormal: (x: number) => (x <= 0 ? 1 : normalCdf(-(log(x / 10) + 0.5 ** 2 / 2) / 0.5)),
}

test.each([
  { degrees: 'powerLaw', exponent: 5 },
  { degrees: 'logNormal', degreeSpread: 0.5 },
] as const)('numbers of ties follow their law: $degrees', (given) => {
  const nodes = 100_000
  const degrees = degreesOf(made(given, nodes))
  for (const least of [5, 8, 10, 12, 15, 20, 30]) {
    // Rounded up with the chance of the fraction, at least k comes with the mean of P(X > x) over x from k − 1 to k.
    const steps = 1000
    const points = Array.from({ length: steps }, (_, step) => least - 1 + (step + 0.5) / steps)
    const share = points.reduce((sum, x) => sum + wantedAbove[given.degrees](x), 0) / steps
    const found = degrees.filter((degree) => degree >= least).length / nodes
    // About 40 ties are lost to selves and repeats, 80 or more less than once in a million: 160 ends.
    expect(Math.abs(found - share)).toBeLessThan(errors * Math.sqrt((share * (1 - share)) / nodes) + 160 / nodes)
  }
})

property.prop([
  fc.constantFrom('powerLaw', 'logNormal', 'fixed'),
  fc.nat(60),
  fc.double({ min: 0, max: 80, noNaN: true }),
  fc.string(),
])('rows are sorted, simple and the same both ways, from nobody up', (degrees, nodes, meanDegree, seed) => {
  const graph = made({ degrees, meanDegree }, nodes, seed)
  expect(graph.nodes).toBe(nodes)
  expect(faultsOf(graph)).toEqual([])
})

test('the same seed gives the same ties, another seed others', () => {
  expect(made({}, 500, 'a')).toEqual(made({}, 500, 'a'))
  expect(made({}, 500, 'a')).not.toEqual(made({}, 500, 'b'))
})

test('one more person leaves nearly all ties as they were', () => {
  const fewer = made({ degrees: 'fixed' }, 1000)
  const ties = new Set(tiesOf(made({ degrees: 'fixed' }, 1001)).map(String))
  expect(tiesOf(fewer).filter((tie) => !ties.has(String(tie))).length).toBeLessThanOrEqual(5)
})
