import Graph from 'graphology'
import type { Host } from './host.ts'

/** People as the nodes of a graphology graph, with what is known of them as attributes. */
export function onGraphology(people: number, ties: Int32Array): Host<string> {
  const graph = new Graph({ type: 'undirected' })
  for (let person = 0; person < people; person++) graph.addNode(person, { standing: 'outside', orders: 0 })
  for (let at = 0; at < ties.length; at += 2) graph.addEdge(ties[at], ties[at + 1])
  return {
    people: graph.nodes(),
    everybody: (act) => graph.forEachNode((person) => act(person)),
    friends: (person) => graph.neighbors(person),
    standing: (person) => graph.getNodeAttribute(person, 'standing'),
    become: (person, standing) => graph.setNodeAttribute(person, 'standing', standing),
    order: (person) => graph.updateNodeAttribute(person, 'orders', (orders) => orders + 1),
  }
}
