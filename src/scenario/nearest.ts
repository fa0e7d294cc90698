/**
 * The known word nearest to one that is not known, or `undefined` where none is near.
 *
 * Near is an edit distance (letters added, dropped, changed, or swapped with a neighbour, upper and lower case alike) of
 * at most a third of the longer word; the first of equally near ones is taken.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const longer = Math.max(word.length, candidate.length)
    if (Math.abs(word.length - candidate.length) > longer / 3) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance <= longer / 3 && distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** Optimal string alignment distance: as Levenshtein's, with swaps of neighbours counted once. */
function editDistance(from: string, to: string): number {
  let before: number[] = []
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const line = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let distance = Math.min(above[column] + 1, line[column - 1] + 1, above[column - 1] + (same ? 0 : 1))
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        distance = Math.min(distance, before[column - 2] + 1)
      }
      line.push(distance)
    }
    before = above
    above = line
  }
  return above[to.length]
}
