/** How many of something that happens `times` in `period` days fall on a day, spread evenly over the run. */
export function evenly(day: number, times: number, period: number): number {
  return Math.floor(((day + 1) * times) / period) - Math.floor((day * times) / period)
}
