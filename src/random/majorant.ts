/**
 * A chance that is no smaller: the next of 1, ⅞, ¾, ⅝ and ½, of their halves, and so on; 0 for 0.
 *
 * Events that are drawn at the larger chance and thinned to the smaller fall on the same moments in two worlds whose chances
 * are much the same, so that these share their luck (Lewis & Shedler 1979).
 *
 * @param chance 0 to 1
 */
export function majorant(chance: number): number {
  if (chance <= 1e-9) return chance
  let power = 1
  while (power / 2 >= chance) power /= 2
  return (Math.ceil((8 * chance) / power) / 8) * power
}
