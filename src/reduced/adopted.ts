import type { Ground } from '../model/reduced.ts'

/** How many of a person's friends have ever adopted, as of when it is asked for; on a complete graph all others are friends. */
export function adoptedFriends({ graph, people, meanField, isOutside }: Ground): () => (person: number) => number {
  const { offsets, neighbours } = graph
  if (meanField) {
    return () => {
      let all = 0
      for (let person = 0; person < people; person++) if (!isOutside(person)) all += 1
      return (person) => all - (isOutside(person) ? 0 : 1)
    }
  }
  return () => (person) => {
    let adopted = 0
    for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) if (!isOutside(neighbours[arc])) adopted += 1
    return adopted
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
