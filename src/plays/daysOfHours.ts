/**
 * How many days of the model a length of time takes: ⌈hours / 24⌉, so that 24 hours are one day and 25 hours two.
 *
 * @param length in days; read to the whole hour, above 0
 */
export function daysOfHours(length: number): number {
  return Math.max(1, Math.ceil(Math.round(length * 24) / 24))
}
