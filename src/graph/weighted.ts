/** Nodes to pick from in proportion to their weights. */
export interface Weighted {
  readonly nodes: Int32Array
  /** The weight of each node and of all before it. */
  readonly sums: Float64Array
  /** For as many even steps of the whole weight as there are nodes, the place of the node in which each begins. */
  readonly guide: Int32Array
}

/**
 * Makes a choice of nodes ready for picking.
 *
 * @param weight above 0, one a node
 * @param belongs which nodes may be picked; all without it
 */
export function weighted(weight: Float64Array, belongs: (node: number) => boolean = () => true): Weighted {
  const nodes = Int32Array.from(weight.keys()).filter(belongs)
  const sums = new Float64Array(nodes.length)
  let total = 0
  for (let at = 0; at < nodes.length; at++) {
    total += weight[nodes[at]]
    sums[at] = total
  }
  const guide = new Int32Array(nodes.length)
  for (let step = 0, at = 0; step < guide.length; step++) {
    while (at < sums.length - 1 && sums[at] <= (step / guide.length) * total) at++
    guide[step] = at
  }
  return { nodes, sums, guide }
}

/**
 * The node that a draw picks: the first up to which the weights add up to more than that part of them all.
 *
 * The guide leads to within a step or two of it (Chen & Asau 1974).
 *
 * @param draw from 0 to less than 1; there must be a node
 */
export function pick({ nodes, sums, guide }: Weighted, draw: number): number {
  const last = sums.length - 1
  const aim = draw * sums[last]
  let at = guide[Math.floor(draw * guide.length)]
  // The guide's own rounding may have led one too far.
  while (at > 0 && sums[at - 1] > aim) at--
  while (at < last && sums[at] <= aim) at++
  return nodes[at]
}
