import { invalid } from './invalid.ts'
import { ln2High, ln2Low } from './ln2.ts'
import { twoTo } from './twoTo.ts'

/** Adding and taking away 1.5 · 2⁵² rounds to the nearest whole number. */
const rounder = 6755399441055744

/**
 * The exponential function, the same bits on every engine.
 *
 * eˣ = 2ᵏ eʳ with |r| ≤ ½ ln 2, and eʳ = 1 + r + r² P(r) with P a minimax polynomial (relative error 2e−19).
 *
 * @param x any number; above 709.78 the result is Infinity, below −745.13 it is 0
 * @returns within 1 unit in the last place of the true value
 * @throws `invalid x` if NaN
 */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return expOfExtreme(x)
  const k = x * Math.LOG2E + rounder - rounder
  return expOfRest(x, k) * twoTo(k | 0)
}

function expOfRest(x: number, k: number): number {
  const above = x - k * ln2High
  const below = k * ln2Low
  const r = above - below
  const lost = above - r - below
  const z = r * r
  const w = z * z
  const p0 = 0.5 + r * 0.1666666666666667
  const p1 = 0.04166666666666667 + r * 0.008333333333326112
  const p2 = 0.001388888888888373 + r * 0.0001984126987490126
  const p3 = 2.4801587325605324e-5 + r * 2.7557255297969643e-6
  const p4 = 2.755727357010214e-7 + r * (2.5105259538448494e-8 + r * 2.0914717341716378e-9)
  return 1 + (r + (lost + r * lost + z * (p0 + z * p1 + w * (p2 + z * p3 + w * p4))))
}

/** Where 2ᵏ or the result leaves the normal numbers, the scaling takes two steps, of which only the last rounds. */
function expOfExtreme(x: number): number {
  if (x > 709.782712893384) return Infinity
  if (x < -745.1332191019412) return 0
  if (Number.isNaN(x)) throw invalid('x', x)
  const k = x * Math.LOG2E + rounder - rounder
  const shift = k > 0 ? 1 : -64
  return expOfRest(x, k) * twoTo(k - shift) * twoTo(shift)
}
