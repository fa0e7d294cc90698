import type { Graph } from './graph.ts'

/** From this many times as many friends on, looking each of the few up is quicker than walking along the many. */
const unequal = 16

/** How many nodes are neighbours of both; in time that grows with the fewer neighbours of the two. */
export function friendsInCommon(graph: Graph, a: number, b: number): number {
  const { offsets } = graph
  const ofA = offsets[a + 1] - offsets[a]
  const ofB = offsets[b + 1] - offsets[b]
  if (ofA > ofB * unequal) return lookedUp(graph, b, a)
  if (ofB > ofA * unequal) return lookedUp(graph, a, b)
  return walked(graph, a, b)
}

function walked({ offsets, neighbours }: Graph, a: number, b: number): number {
  const endA = offsets[a + 1]
  const endB = offsets[b + 1]
  let atA = offsets[a]
  let atB = offsets[b]
  let common = 0
  while (atA < endA && atB < endB) {
    const difference = neighbours[atA] - neighbours[atB]
    if (difference === 0) common++
    if (difference <= 0) atA++
    if (difference >= 0) atB++
  }
  return common
}

function lookedUp({ offsets, neighbours }: Graph, few: number, many: number): number {
  const end = offsets[many + 1]
  let at = offsets[many]
  let common = 0
  for (let arc = offsets[few]; arc < offsets[few + 1]; arc++) {
    const wanted = neighbours[arc]
    let high = end
    while (at < high) {
      const middle = (at + high) >>> 1
      if (neighbours[middle] < wanted) at = middle + 1
      else high = middle
    }
    if (at < end && neighbours[at] === wanted) common++
  }
  return common
}
