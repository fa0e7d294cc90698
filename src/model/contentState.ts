/** How many formats there are: article, short video, livestream. */
export const formats = 3
/** The place of short video among them. */
export const shortVideo = 1

/** What the community's content is like today, as members meet it. */
export interface ContentState {
  /** Pieces still at work, decayed: a piece counts 1 on its day. */
  pieces: number
  /** The same, weighed by quality and freshness, by topic. */
  readonly pullByTopic: Float64Array
  /** The same, by format. */
  readonly byFormat: Float64Array
  /** Pieces that ask to be shared, decayed. */
  prompting: number
  /** How much of each topic and format was published lately: what a new piece is compared with. */
  readonly recent: Float64Array
  /** Today's figures, 0..1: mean quality × freshness of what is at work, how full the calendar is, freshness. */
  strength: number
  fullness: number
  freshness: number
  /** Length of `pullByTopic`, for the match with a person's interests. */
  norm: number
}

/** No content yet. */
export function noContent(topics: number): ContentState {
  return {
    pieces: 0,
    pullByTopic: new Float64Array(topics),
    byFormat: new Float64Array(formats),
    prompting: 0,
    recent: new Float64Array(topics * formats),
    strength: 0,
    fullness: 0,
    freshness: 1,
    norm: 0,
  }
}
