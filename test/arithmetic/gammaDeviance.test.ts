import { expect, test } from 'vitest'
import { gammaDeviance } from '../../src/arithmetic/gammaDeviance.ts'

// x, m and (x − m)/m − ln(x/m), from 40-digit arithmetic.
const known: [number, number, number][] = [
  [3, 3, 0.0],
  [3.0000001, 3, 5.55555541391456e-16],
  [2.9, 3, 0.0005682183423480159],
  [5, 3, 0.155841042900676],
  [0.001, 3, 7.00670090098358],
  [1e-300, 0.01, 685.1703577122256],
  [1000, 0.5, 1991.399097540458],
  [1000001, 1000000, 4.999996666669167e-13],
]

test('gammaDeviance keeps fifteen digits, far from its mean and next to it', () => {
  for (const [x, mean, value] of known) {
    const error = Math.abs(gammaDeviance(x, mean) - value)
    expect(error, `${x} for ${mean}`).toBeLessThanOrEqual(1e-15 * value)
  }
})
