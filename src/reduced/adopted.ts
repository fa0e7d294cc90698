import type { Ground } from '../model/reduced.ts'

/** How many of a person's friends have ever adopted, as of when it is asked for; on a complete graph all others are friends. */
export function adoptedFriends({ graph, meanField, adopted, adopters }: Ground): () => (person: number) => number {
  const { offsets, neighbours } = graph
  if (meanField) {
    return () => {
      const all = adopters.count
      return (person) => all - adopted[person]
    }
  }
  return () => (person) => {
    let friends = 0
    for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) friends += adopted[neighbours[arc]]
    return friends
  }
}

/** The part of a person's friends who have ever adopted, 0..1; 0 for someone without friends. */
export function adoptedPart(ground: Ground): () => (person: number) => number {
  const { graph, people, meanField } = ground
  const friendsOf = adoptedFriends(ground)
  return () => {
    const adopted = friendsOf()
    return (person) => {
      const friends = meanField ? people - 1 : graph.offsets[person + 1] - graph.offsets[person]
      return friends === 0 ? 0 : adopted(person) / friends
    }
  }
}
