/**
 * One thing that a design decides, as a coordinate in (0, 1): a share of a range, or one of several levels, each an
 * equal slice. Level k of n has its middle at (k + ½)/n.
 */
export interface Choice {
  /** How many levels there are, 1 or more; left out, every value of a range may be chosen. */
  readonly levels?: number
  /** Whether neighbouring levels are alike, as amounts and dates are and words are not; left out, they are. */
  readonly ordered?: boolean
}

/** The design that a point of the cube stands for: each coordinate at the middle of its level. */
export function designAt(point: readonly number[], choices: readonly Choice[]): readonly number[] {
  return point.map((u, at) => {
    const levels = choices[at]!.levels
    return levels === undefined ? u : (Math.min(levels - 1, Math.floor(u * levels)) + 0.5) / levels
  })
}
