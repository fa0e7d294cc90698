import { describe, expect, test } from 'vitest'
import { dirichletFrom } from '../../src/random/dirichletFrom.ts'
import { dirichletLaw } from '../../src/random/dirichletLaw.ts'
import { stream, uniform } from '../../src/random/stream.ts'

const luck = stream('dirichlet law', 'test')
const draws = (of: number, count: number) => Float64Array.from({ length: count }, (_, i) => uniform(luck, of, i))

describe('the Dirichlet law from tables', () => {
  test.each([[[1, 1]], [[0.3, 0.3, 0.3]], [[0.05, 2, 40, 0.5]]])(
    'of concentrations %j gives the shares of dirichletFrom to single precision',
    (concentrations) => {
      const law = dirichletLaw(concentrations)
      const got = new Float32Array(concentrations.length)
      for (let of = 0; of < 500; of++) {
        const uniforms = draws(of, concentrations.length)
        law(uniforms, got, 0)
        const exact = dirichletFrom(uniforms, concentrations)
        for (const [i, share] of exact.entries()) expect(Math.abs(got[i]! - share)).toBeLessThan(2e-6)
      }
    },
  )

  test('writes from the place it is told, and nowhere else', () => {
    const shares = new Float32Array(6).fill(-1)
    dirichletLaw([1, 1])(draws(1, 2), shares, 2)
    expect(shares[2]! + shares[3]!).toBeCloseTo(1, 6)
    expect([...shares.subarray(0, 2), ...shares.subarray(4)]).toEqual([-1, -1, -1, -1])
  })

  test('still gives shares of 1 where every size is below the doubles', () => {
    const shares = new Float32Array(3)
    dirichletLaw([0.01, 0.01, 0.01])(Float64Array.of(1e-6, 1e-5, 2e-6), shares, 0)
    expect([...shares]).toEqual([
      ...Float32Array.from(dirichletFrom(Float64Array.of(1e-6, 1e-5, 2e-6), [0.01, 0.01, 0.01])),
    ])
    expect(shares[0]! + shares[1]! + shares[2]!).toBeCloseTo(1, 6)
  })

  test('refuses a concentration that has no law', () => {
    expect(() => dirichletLaw([1, 0])).toThrow('invalid shape: 0')
  })
})
