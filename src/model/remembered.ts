/** A function of a number that is worked out anew only where it is asked for another number than the last time. */
export function remembered(of: (value: number) => number): (value: number) => number {
  let last = Number.NaN
  let made = Number.NaN
  return (value) => {
    if (value !== last) {
      last = value
      made = of(value)
    }
    return made
  }
}
