/**
 * The places of the so many least of some values, least first; of equal ones the earlier.
 *
 * @param values no NaN
 * @param count how many; all where there are fewer
 */
export function leastOf(values: Float64Array, count: number): Int32Array {
  const wanted = Math.min(values.length, Math.max(0, Math.floor(count)))
  if (wanted === 0) return new Int32Array(0)
  // Sorting numbers is many times as fast as sorting by a rule: only those that can be among the least are put in order.
  const last = values.slice().sort()[wanted - 1]
  const near: number[] = []
  for (let at = 0; at < values.length; at++) if (values[at] <= last) near.push(at)
  return Int32Array.from(near)
    .sort((a, b) => values[a] - values[b] || a - b)
    .subarray(0, wanted)
}
