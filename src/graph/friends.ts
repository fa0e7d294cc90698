/** Each node's friends so far, in rows of one column; a row that is full moves to the end, with twice the room. */
export interface Friends {
  readonly degree: Int32Array
  readonly start: Int32Array
  readonly room: Int32Array
  column: Int32Array
  /** Entries of the column that are given out. */
  taken: number
}

/**
 * No friends yet.
 *
 * @param room friends a node has room for at first, 1 or more
 */
export function noFriends(nodes: number, room: number): Friends {
  return {
    degree: new Int32Array(nodes),
    start: Int32Array.from({ length: nodes }, (_, node) => node * room),
    room: new Int32Array(nodes).fill(room),
    column: new Int32Array(Math.ceil(nodes * room * 1.5)),
    taken: nodes * room,
  }
}

/** Adds b to the friends of a. */
export function befriend(friends: Friends, a: number, b: number): void {
  const { degree, start, room } = friends
  if (degree[a] === room[a]) move(friends, a)
  friends.column[start[a] + degree[a]++] = b
}

/** The friend of a node that a draw from 0 to 1 picks; the node must have one. */
export function friendOf({ degree, start, column }: Friends, node: number, draw: number): number {
  return column[start[node] + Math.floor(draw * degree[node])]
}

function move(friends: Friends, node: number): void {
  const { degree, start, room } = friends
  const from = start[node]
  room[node] *= 2
  start[node] = friends.taken
  friends.taken += room[node]
  if (friends.taken > friends.column.length) {
    const wider = new Int32Array(Math.ceil(friends.taken * 1.5))
    wider.set(friends.column)
    friends.column = wider
  }
  friends.column.copyWithin(start[node], from, from + degree[node])
}
