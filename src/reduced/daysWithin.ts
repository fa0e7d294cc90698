/**
 * Those of 32 days that are in a stretch of days, as bits.
 *
 * @param first the first of the 32
 * @param from the first day of the stretch, before the end of the 32
 * @param to its last, not before the first of the 32
 */
export function daysWithin(first: number, from: number, to: number): number {
  return (-1 << Math.max(0, from - first)) & (-1 >>> Math.max(0, first + 31 - to))
}
