import { Agent, Environment } from 'flocc'
import type { Host } from './host.ts'

/**
 * People as agents of a flocc environment, who tick once a day.
 *
 * Friends are kept as data of each agent: its own `Network` holds a matrix of all pairs, which 10,000 people are too many
 * for.
 */
export function onFlocc(people: number, ties: Int32Array): Host<Agent> {
  const environment = new Environment()
  let rule: (person: Agent) => void = () => {}
  const friends: Agent[][] = Array.from({ length: people }, () => [])
  const agents = friends.map((known) => {
    const agent = new Agent()
    agent.set({ standing: 'outside', orders: 0, friends: known, tick: (self: Agent) => rule(self) })
    environment.addAgent(agent)
    return agent
  })
  for (let at = 0; at < ties.length; at += 2) {
    const [a, b] = [ties[at]!, ties[at + 1]!]
    friends[a]!.push(agents[b]!)
    friends[b]!.push(agents[a]!)
  }
  return {
    people: agents,
    everybody(act) {
      rule = act
      environment.tick()
    },
    friends: (person) => person.get('friends'),
    standing: (person) => person.get('standing'),
    become: (person, standing) => person.set('standing', standing),
    order: (person) => person.set('orders', person.get('orders') + 1),
  }
}
