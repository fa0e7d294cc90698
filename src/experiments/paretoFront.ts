/**
 * Which of some designs are efficient: no other costs as little or less and brings as much or more, one of them strictly.
 *
 * @param costs to be small
 * @param gains to be large, as many
 */
export function paretoFront(costs: readonly number[], gains: readonly number[]): readonly boolean[] {
  return costs.map((cost, at) =>
    costs.every((other, place) => {
      const better = other <= cost && gains[place] >= gains[at] && (other < cost || gains[place] > gains[at])
      return !better
    }),
  )
}
