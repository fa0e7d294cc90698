import type { Model } from './model.ts'

/**
 * What shows of a person only near the community; one value a person, 0 for whom it has not shown yet. The draws are
 * keyed by the person, so that it makes no difference when they are made, and nobody's are made who never comes near.
 */
export interface Character {
  /** Topic by topic, each person's summing to 1: `interests[person × topics + topic]`; from when content is first shown. */
  readonly interests: Float32Array
  /** 1 for those whose interests are known. */
  readonly isKnown: Uint8Array
}

/** Nobody's yet. */
export function noCharacter({ people, market }: Model): Character {
  return {
    interests: new Float32Array(people * market.topics.length),
    isKnown: new Uint8Array(people),
  }
}
