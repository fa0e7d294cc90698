/**
 * What is thrown where a number cannot be: `invalid p: 2`.
 *
 * Made in a function of its own, since V8 writes a number out beforehand, each time, where two checks of the same number are
 * compiled together and both would say it; that takes ten times as long as a quantile.
 */
export function invalid(name: string, value: unknown): Error {
  return new Error(`invalid ${name}: ${value}`)
}
