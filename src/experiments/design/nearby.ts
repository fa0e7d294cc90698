import { normalFrom } from '../../random/normalFrom.ts'
import { type Stream, uniform } from '../../random/stream.ts'
import { type Choice, designAt } from './choice.ts'

/**
 * A design near another: each choice changed with a chance of two in their number, and one at least.
 *
 * A range or ordered levels move by a normal step, mirrored at the ends of the range, and by one level at least; of
 * unordered levels any other is as likely.
 *
 * @param radius standard deviation of the step, in parts of the range, above 0
 * @param a which proposal this is, whole: its draws are those of (a, …)
 */
export function nearby(
  design: readonly number[],
  choices: readonly Choice[],
  radius: number,
  luck: Stream,
  a: number,
): readonly number[] {
  const certain = Math.floor(uniform(luck, a) * choices.length)
  return designAt(
    design.map((from, at) => {
      if (at !== certain && uniform(luck, a, 1 + at) > 2 / choices.length) return from
      const u = uniform(luck, a, 1 + at, 1)
      const { levels, ordered = true } = choices[at]!
      if (levels === 1) return from
      if (levels !== undefined && !ordered) return (from + (1 + Math.floor(u * (levels - 1))) / levels) % 1
      const step = normalFrom(u, 0, radius)
      const least = levels === undefined ? 0 : 1 / levels
      return mirrored(from + Math.sign(step) * Math.max(Math.abs(step), least))
    }),
    choices,
  )
}

/** A place beyond an end of 0..1, as far inside as it was beyond. */
function mirrored(u: number): number {
  const turned = Math.abs(u) % 2
  return Math.max(1e-9, Math.min(1 - 1e-9, turned > 1 ? 2 - turned : turned))
}
