/** The median of some numbers, the mean of the two in the middle where their count is even; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[middle]]
  return below === undefined || above === undefined ? null : (below + above) / 2
}
