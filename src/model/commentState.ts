/** Good comments of the day: what they are as pieces of content, in all and weighed by quality, by topic. */
export interface Comments {
  pieces: number
  readonly pullByTopic: Float64Array
}

/** No comments yet. */
export function noComments(topics: number): Comments {
  return { pieces: 0, pullByTopic: new Float64Array(topics) }
}
