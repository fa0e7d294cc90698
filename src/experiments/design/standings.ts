import { sampleStandardDeviation } from 'simple-statistics'
import { withoutSharedLuck } from './withoutSharedLuck.ts'

/**
 * A design and what came of its replicates, from the first on: of each the objective, then what is left to every limit.
 */
export interface Tried {
  readonly point: readonly number[]
  readonly values: readonly (readonly number[])[]
}

/**
 * The places of the designs, the best first: those that keep every limit on average, by their mean objective; then the
 * others, by how far they break them, in standard deviations between designs (Deb 2000). Means are taken without the
 * luck that the replicates of a design happen to share with the other designs'.
 *
 * @param tried designs with at least one replicate each
 * @returns places, and the means of each design in the order tried: objective, then limits
 */
export function standings(tried: readonly Tried[]): {
  readonly order: readonly number[]
  readonly means: readonly (readonly number[])[]
} {
  const outputs = (tried[0]?.values[0] ?? []).map((_, output) => {
    return withoutSharedLuck(tried.map(({ values }) => values.map((each) => each[output]!)))
  })
  const [objective = [], ...limits] = outputs
  const scales = limits.map((means) => (means.length > 1 && sampleStandardDeviation([...means])) || 1)
  const broken = tried.map((_, at) => {
    return limits.reduce((sum, means, limit) => sum + Math.max(0, -means[at]! / scales[limit]!), 0)
  })
  return {
    order: [...tried.keys()].sort((one, other) => broken[one]! - broken[other]! || objective[other]! - objective[one]!),
    means: tried.map((_, at) => outputs.map((means) => means[at]!)),
  }
}
