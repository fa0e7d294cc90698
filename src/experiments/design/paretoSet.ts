/**
 * Which designs are worth a look when several things count: those that no other design beats in one thing without
 * losing in another.
 *
 * @param outcomes of each design, one a thing that counts, more is better
 * @returns places, ascending; of equal designs all stay
 */
export function paretoSet(outcomes: readonly (readonly number[])[]): readonly number[] {
  const beats = (one: readonly number[], other: readonly number[]) => {
    return one.every((value, at) => value >= other[at]!) && one.some((value, at) => value > other[at]!)
  }
  return [...outcomes.keys()].filter((at) => !outcomes.some((other) => beats(other, outcomes[at]!)))
}
