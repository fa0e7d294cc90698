import { nobody } from '../model/nobody.ts'
import type { Run } from '../model/run.ts'
import { perRun } from './perRun.ts'
import { referralForest } from './referralForest.ts'

/** Every referral cascade of a run: a member nobody brought, and all who came through them. */
export interface Cascades {
  /** People in each cascade, the root included, in the order of the roots' numbers. */
  readonly sizes: Int32Array
  /** Mean distance between two people of each cascade; 0 in cascades of one. */
  readonly meanDistances: Float64Array
}

/**
 * The cascades of a run.
 *
 * The distances of all pairs of a tree add up to Σ over its ties of s (n − s), s being the people on the far side of the
 * tie; structural virality is their mean over n (n − 1) / 2 pairs (Goel, Anderson, Hofman & Watts 2016).
 */
export const cascades: (run: Run) => Cascades = perRun((run) => {
  const { people, rootOf, sizeBelow, generations } = referralForest(run)
  const roots = people.subarray(0, generations[0] ?? 0)
  const distances = new Float64Array(run.model.people)
  for (const person of people) {
    if (run.world.referrer[person] === nobody) continue
    const root = rootOf[person]
    distances[root] += sizeBelow[person] * (sizeBelow[root] - sizeBelow[person])
  }
  const sizes = Int32Array.from(roots, (root) => sizeBelow[root])
  const meanDistances = Float64Array.from(roots, (root) => {
    const size = sizeBelow[root]
    return size < 2 ? 0 : (2 * distances[root]) / (size * (size - 1))
  })
  return { sizes, meanDistances }
})
