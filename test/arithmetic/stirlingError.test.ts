import { expect, test } from 'vitest'
import { stirlingError } from '../../src/arithmetic/stirlingError.ts'

// x and ln Γ(x) − (x − ½) ln x + x − ½ ln 2π, from 40-digit arithmetic.
const known: [number, number][] = [
  [0.001, 2.5422704679670947],
  [0.01, 1.4340079537031842],
  [0.3, 0.2360649007482156],
  [1, 0.08106146679532726],
  [2.5, 0.03316287351993629],
  [6.2436, 0.013335669953613568],
  [9.99, 0.00833889679773433],
  [10, 0.00833056343336287],
  [12.5, 0.006665247032707682],
  [100, 0.0008333305556349147],
  [1000000, 8.333333333333056e-8],
]

test('stirlingError is within 4e−15 of the true value, and within 2e−18 from 10 on', () => {
  for (const [x, value] of known) {
    expect(Math.abs(stirlingError(x) - value), `at ${x}`).toBeLessThan(x < 10 ? 4e-15 : 2e-18)
  }
})
