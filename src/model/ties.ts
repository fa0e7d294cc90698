/** Ties made in the community: pairs of people and the day; every tie hangs in two lists, one of each side. */
export interface Ties {
  readonly a: number[]
  readonly b: number[]
  readonly day: number[]
  /** The next tie of a, and of b, or -1. */
  readonly nextOfA: number[]
  readonly nextOfB: number[]
}

/** No ties yet. */
export function noTies(): Ties {
  return { a: [], b: [], day: [], nextOfA: [], nextOfB: [] }
}

/**
 * Adds a tie between two people.
 *
 * @param first each person's first tie, or -1; written
 */
export function tie(ties: Ties, first: Int32Array, a: number, b: number, day: number): void {
  const row = ties.a.push(a) - 1
  ties.b.push(b)
  ties.day.push(day)
  ties.nextOfA.push(first[a])
  ties.nextOfB.push(first[b])
  first[a] = row
  first[b] = row
}

/** The tie after one in a person's list, or -1. */
export function nextTie(ties: Ties, row: number, person: number): number {
  return ties.a[row] === person ? ties.nextOfA[row] : ties.nextOfB[row]
}

/** Who is at the other end of a tie of a person. */
export function otherEnd(ties: Ties, row: number, person: number): number {
  return ties.a[row] === person ? ties.b[row] : ties.a[row]
}
