/**
 * Mean of each day and the six before it; of those there are on the first days.
 *
 * A sum is taken anew for each day, so that a long run does not gather rounding.
 */
export function sevenDayMean(values: readonly number[]): readonly number[] {
  return values.map((_, day) => {
    const first = Math.max(0, day - 6)
    let sum = 0
    for (let at = first; at <= day; at++) sum += values[at]
    return Math.round((sum / (day - first + 1)) * 1000) / 1000
  })
}
