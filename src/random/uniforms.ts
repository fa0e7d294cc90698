import { numbersFor, placeOf } from '../kernels/memory.ts'
import { fourAtOnce } from './fourAtOnce.ts'
import { type Stream, uniform } from './stream.ts'

/** How many are drawn at a time. */
export const atOnce = 256

/** Room for the draws of people in a row; for good, so only at the beginning of a program. */
export function roomForUniforms(): Float64Array {
  return numbersFor(atOnce)
}

/**
 * Draws for many in a row: `uniform(stream, first, b, c)`, `uniform(stream, first + 1, b, c)` and so on, to `atOnce` of them.
 *
 * @param draws as `roomForUniforms` has given it
 */
export function uniforms(stream: Stream, first: number, draws: Float64Array, b: number = 0, c: number = 0): void {
  const to = placeOf(draws)
  const routines = fourAtOnce()
  if (routines !== undefined && to >= 0) {
    routines.uniforms(stream.key0, stream.key1 ^ c, first, b, to, to + 8 * atOnce)
  } else {
    for (let at = 0; at < atOnce; at++) draws[at] = uniform(stream, first + at, b, c)
  }
}
