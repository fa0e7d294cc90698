import { quickselect } from 'simple-statistics'

/**
 * The places of the so many least of some values, least first; of equal ones the earlier.
 *
 * @param values no NaN
 * @param count how many; all where there are fewer
 */
export function leastOf(values: Float64Array, count: number): Int32Array {
  const wanted = Math.min(values.length, Math.max(0, Math.floor(count)))
  if (wanted === 0) return new Int32Array(0)
  // Only those that can be among the least are put in order.
  const last = nth(values, wanted - 1)
  const near: number[] = []
  for (let at = 0; at < values.length; at++) if (values[at] <= last) near.push(at)
  return Int32Array.from(near)
    .sort((a, b) => values[a] - values[b] || a - b)
    .subarray(0, wanted)
}

/** The value at a place of the order. */
function nth(values: Float64Array, place: number): number {
  const inPart = values.slice()
  // Typed for lists; it swaps elements and no more.
  quickselect(inPart as unknown as number[], place)
  return inPart[place]
}
