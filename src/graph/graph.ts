/**
 * Who knows whom: an undirected simple graph in compressed rows.
 *
 * The ties of node `v` are `neighbours[offsets[v]] … neighbours[offsets[v + 1] - 1]`, ascending; every edge is two arcs.
 * Nothing here changes after the graph is built.
 */
export interface Graph {
  readonly nodes: number
  /** `nodes + 1` positions into `neighbours`. */
  readonly offsets: Int32Array
  /** One entry an arc. */
  readonly neighbours: Int32Array
  /** The names of the nodes, where the graph was imported. */
  readonly labels?: readonly string[]
  /** The block of each node, where the generator places people in blocks (segments). */
  readonly blocks?: Uint8Array
}

/** What a generator is told besides its own parameters. */
export interface GraphRequest {
  readonly nodes: number
  /** The text seed of the run; a generator keys all its draws from it. */
  readonly seed: string
  /** The shares of the segments, in order, summing to 1: block sizes for generators that place people in blocks. */
  readonly shares: readonly number[]
}
