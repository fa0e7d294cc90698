/** Entries of a node's record before its first friends: how many friends it has, and where the others begin. */
const heads = 2

/** Places of the smallest row of others. */
const least = 8

/** No row. */
const none = -1

/**
 * Each node's friends so far, in the order in which they became friends.
 *
 * A node's record, which lies in one place in memory, has its first friends; the others stand in a row of one column. A row
 * that is full moves to one twice as large, and what it leaves is used again.
 */
export interface Friends {
  /** How many friends there are in a record. */
  readonly first: number
  readonly records: Int32Array
  others: Int32Array
  /** Places for others that are or were in use. */
  taken: number
  /** An unused row of each size, by the logarithm of its places; in its first place stands where the next such row is. */
  readonly unused: Int32Array
  /** What was looked at last. */
  readonly looked: Int32Array
}

/**
 * No friends yet.
 *
 * @param first how many friends of a node there is room for in its record; best as many as most nodes will have
 */
export function noFriends(nodes: number, first: number): Friends {
  const records = new Int32Array(nodes * (heads + first))
  // More than most graphs need; what is not used takes no memory.
  const others = new Int32Array(nodes * first + least)
  return { first, records, others, taken: 0, unused: new Int32Array(32).fill(none), looked: new Int32Array(1) }
}

/** Adds b to the friends of a. */
export function befriend(friends: Friends, a: number, b: number): void {
  const { first, records } = friends
  const record = a * (heads + first)
  const count = records[record]++
  if (count < first) records[record + heads + count] = b
  else addOther(friends, record, count - first, b)
}

/** The friend of a node that a draw from 0 to 1 picks; the node must have one. */
export function friendOf({ first, records, others }: Friends, node: number, draw: number): number {
  const record = node * (heads + first)
  const friend = Math.floor(draw * records[record])
  return friend < first ? records[record + heads + friend] : others[records[record + 1] + friend - first]
}

/**
 * Looks at the records of some nodes and where their next friends will stand, so that both are near when they are needed.
 *
 * @param nodes of which so many entries count
 */
export function lookAt({ first, records, others, looked }: Friends, nodes: Int32Array, count: number): void {
  for (let at = 0; at < count; at++) {
    const record = nodes[at] * (heads + first)
    const friends = records[record]
    // What nobody keeps would not be looked at.
    looked[0] = friends < first ? friends : others[records[record + 1] + friends - first]
  }
}

function addOther(friends: Friends, record: number, count: number, b: number): void {
  const { records } = friends
  // Rows have a power of two of places, so that only a power of two can fill one.
  if (count === 0) records[record + 1] = emptyRow(friends, least)
  else if (count >= least && (count & (count - 1)) === 0)
    records[record + 1] = moved(friends, records[record + 1], count)
  friends.others[records[record + 1] + count] = b
}

function moved(friends: Friends, from: number, places: number): number {
  const to = emptyRow(friends, 2 * places)
  const { others, unused } = friends
  for (let at = 0; at < places; at++) others[to + at] = others[from + at]
  const size = sizeOf(places)
  others[from] = unused[size]
  unused[size] = from
  return to
}

function emptyRow(friends: Friends, places: number): number {
  const size = sizeOf(places)
  const row = friends.unused[size]
  if (row !== none) {
    friends.unused[size] = friends.others[row]
    return row
  }
  const start = friends.taken
  friends.taken += places
  if (friends.taken > friends.others.length) {
    const wider = new Int32Array(Math.ceil(1.5 * friends.taken))
    wider.set(friends.others)
    friends.others = wider
  }
  return start
}

/** The logarithm of a power of two. */
function sizeOf(places: number): number {
  return 31 - Math.clz32(places)
}
