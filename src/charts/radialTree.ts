import { circlePoint } from '../arithmetic/circlePoint.ts'

/** A place in a picture. */
export interface Place {
  readonly x: number
  readonly y: number
}

/**
 * A tree as rings: its root in the middle, each generation on a circle of its own, and everyone who came through somebody in
 * a wedge behind them, as wide as it has ends.
 *
 * @param parents of each person the place of who brought them in the list, which comes earlier; null for the root, the first
 * @returns their places, in a circle of radius 1 about (0, 0)
 */
export function radialTree(parents: readonly (number | null)[]): readonly Place[] {
  const depth = parents.map(() => 0)
  const ends = parents.map(() => 0)
  const childless = parents.map(() => true)
  parents.forEach((parent, at) => {
    if (parent === null) return
    depth[at] = depth[parent] + 1
    childless[parent] = false
  })
  for (let at = parents.length - 1; at >= 0; at--) {
    if (childless[at]) ends[at] = 1
    const parent = parents[at]
    if (parent !== null) ends[parent] += ends[at]
  }
  const deepest = Math.max(1, ...depth)
  const wedge = parents.map(() => 0)
  const used = parents.map(() => 0)
  return parents.map((parent, at) => {
    if (parent === null) return { x: 0, y: 0 }
    wedge[at] = wedge[parent] + used[parent]
    used[parent] += ends[at] / ends[0]
    const { x, y } = circlePoint(wedge[at] + ends[at] / ends[0] / 2)
    const radius = depth[at] / deepest
    return { x: x * radius, y: y * radius }
  })
}
