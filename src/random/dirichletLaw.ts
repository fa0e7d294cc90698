import { dirichletFrom } from './dirichletFrom.ts'
import { gammaLaw } from './gammaLaw.ts'

/**
 * The Dirichlet law of some concentrations for many draws.
 *
 * @param concentrations 0.01 or more, one a share
 * @returns writes into `shares`, from a place on, what `dirichletFrom` makes of as many draws, each above 0 and below 1, to
 *   the precision of `gammaLaw`
 * @throws `invalid shape`
 */
export function dirichletLaw(
  concentrations: readonly number[],
): (uniforms: Float64Array, shares: Float32Array, from: number) => void {
  const laws = concentrations.map(gammaLaw)
  const sizes = new Float64Array(laws.length)
  return (uniforms, shares, from) => {
    let sum = 0
    for (let i = 0; i < laws.length; i++) {
      sizes[i] = laws[i]!(uniforms[i]!)
      sum += sizes[i]!
    }
    if (sum < leastSum) {
      shares.set(dirichletFrom(uniforms, concentrations), from)
      return
    }
    for (let i = 0; i < laws.length; i++) shares[from + i] = sizes[i]! / sum
  }
}

/** Below it the parts of the sum begin to leave the doubles. */
const leastSum = 1e-290
