import type { Host, Standing } from './host.ts'

/** The part of a turtle of AgentScript, which has no types, that is used here. */
interface Turtle {
  standing: Standing
  orders: number
  linkNeighbors(): readonly Turtle[]
}

interface Model {
  readonly turtles: Turtle[] & {
    create(count: number, each: (turtle: Turtle) => void): void
    ask(act: (turtle: Turtle) => void): void
  }
  readonly links: { createOne(from: Turtle, to: Turtle): void }
}

/** People as the turtles of an AgentScript model, tied by its links. */
export async function onAgentScript(people: number, ties: Int32Array): Promise<Host<Turtle>> {
  const { turtles, links } = await emptyModel()
  turtles.create(people, (turtle) => {
    turtle.standing = 'outside'
    turtle.orders = 0
  })
  for (let at = 0; at < ties.length; at += 2) links.createOne(turtles[ties[at]!]!, turtles[ties[at + 1]!]!)
  return {
    people: turtles,
    everybody: (act) => turtles.ask(act),
    friends: (person) => person.linkNeighbors(),
    standing: (person) => person.standing,
    become(person, standing) {
      person.standing = standing
    },
    order(person) {
      person.orders++
    },
  }
}

/** It asks the browser for a canvas when it is loaded, to learn the names of colours; no colour is used here. */
async function emptyModel(): Promise<Model> {
  Object.assign(globalThis, { OffscreenCanvas: class { getContext = () => ({}) } }) // biome-ignore format: one thing
  // @ts-expect-error it has no types
  const { Model } = await import('agentscript/dist/agentscript.js')
  return new Model()
}
