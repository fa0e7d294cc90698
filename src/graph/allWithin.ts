/**
 * Whether the first entries of a column are from 0 to a limit.
 *
 * Four a turn, since a turn costs more than a look.
 *
 * @param limit the largest that an entry may be; −1 allows none
 */
export function allWithin(column: Int32Array, limit: number, entries = column.length): boolean {
  const inFours = entries - (entries % 4)
  // Negative as soon as an entry is, or what it lacks of the limit.
  let signs = 0
  for (let at = 0; at < inFours; at += 4) {
    const a = column[at]
    const b = column[at + 1]
    const c = column[at + 2]
    const d = column[at + 3]
    signs |= a | (limit - a) | b | (limit - b) | c | (limit - c) | d | (limit - d)
  }
  for (let at = inFours; at < entries; at++) signs |= column[at] | (limit - column[at])
  return signs >= 0
}
