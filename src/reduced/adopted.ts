import type { Model } from '../model/model.ts'
import { prospect, type World } from '../model/world.ts'

/** How many of a person's friends have ever adopted, as of when it is asked for; on a complete graph all others are friends. */
export function adoptedFriends({ graph, people, reduced }: Model, { status }: World): () => (person: number) => number {
  const { offsets, neighbours } = graph
  if (reduced?.meanField) {
    return () => {
      let all = 0
      for (let person = 0; person < people; person++) if (status[person] !== prospect) all += 1
      return (person) => all - (status[person] === prospect ? 0 : 1)
    }
  }
  return () => (person) => {
    let adopted = 0
    for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) {
      if (status[neighbours[arc]] !== prospect) adopted += 1
    }
    return adopted
  }
}

/** The part of a person's friends who have ever adopted, 0..1; 0 for someone without friends. */
export function adoptedPart(model: Model, world: World): () => (person: number) => number {
  const { graph, people, reduced } = model
  const friendsOf = adoptedFriends(model, world)
  return () => {
    const adopted = friendsOf()
    return (person) => {
      const friends = reduced?.meanField ? people - 1 : graph.offsets[person + 1] - graph.offsets[person]
      return friends === 0 ? 0 : adopted(person) / friends
    }
  }
}
