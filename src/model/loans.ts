import type { Graph } from '../graph/graph.ts'

/** Makes what a run on a graph writes on while it lasts. */
type Make<Thing> = (graph: Graph) => Thing
/** Lends it, as it was made or as an earlier run has left it. */
export type Borrow = <Thing extends object>(make: Make<Thing>) => Thing

/** What the runs on a graph have given back, by how it is made, for as long as there is the graph. */
const shelves = new WeakMap<Graph, Map<Make<object>, object[]>>()

/**
 * What a run borrows, and gives back at its end, so that the next one on the same graph need not make it anew.
 *
 * Nothing is in two hands: a run that begins while another is under way gets things of its own, and a run that never ends
 * gives nothing back. What a run leaves behind must therefore be a copy. Whoever borrows wipes first.
 */
export function loans(graph: Graph): { readonly borrow: Borrow; readonly giveBack: () => void } {
  const shelf = shelves.get(graph) ?? new Map<Make<object>, object[]>()
  shelves.set(graph, shelf)
  const lent: [Make<object>, object][] = []
  return {
    borrow<Thing extends object>(make: Make<Thing>) {
      const left = shelf.get(make)?.pop() as Thing | undefined // made by it
      const thing = left ?? make(graph)
      lent.push([make, thing])
      return thing
    },
    giveBack() {
      for (const [make, thing] of lent) {
        const things = shelf.get(make)
        if (things === undefined) shelf.set(make, [thing])
        else things.push(thing)
      }
      lent.length = 0
    },
  }
}
