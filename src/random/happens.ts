import { logistic } from '../arithmetic/logistic.ts'
import { twoTo } from '../arithmetic/twoTo.ts'
import { type Stream, uniform } from './stream.ts'

/** Log-odds from −24 to 24 in steps of 1/16; beyond them a chance is worked out each time. */
const most = 24
const steps = 16
/** More than what rounding may do to a chance: it is worked out to 2.5 units in the last place. */
const slack = twoTo(-48)
const chanceAt = (place: number) => logistic(place / steps - most)
const places = 2 * most * steps
/** What a chance is at least, and at most, between two steps. */
const floors = Float64Array.from({ length: places }, (_, place) => chanceAt(place) * (1 - slack))
const ceilings = Float64Array.from({ length: places }, (_, place) => chanceAt(place + 1) * (1 + slack))

/**
 * Whether something of given log-odds happens: one draw below the logistic function of the odds.
 *
 * The same as `uniform(stream, a, b, c) < logistic(odds)`, of which a table of bounds decides all but one in a hundred
 * without working out an exponential.
 *
 * @param odds log-odds; ±Infinity are never and always
 * @param a who; a, b and c key the draw as in `uniform`
 * @throws `invalid x` if the odds are NaN
 */
export function happens(stream: Stream, odds: number, a: number, b: number = 0, c: number = 0): boolean {
  return isBelow(uniform(stream, a, b, c), odds)
}

/**
 * Whether a draw is below the logistic function of some log-odds, as `happens` decides it.
 *
 * @param u the draw, 0..1
 */
export function isBelow(u: number, odds: number): boolean {
  if (odds >= -most && odds < most) {
    const place = ((odds + most) * steps) | 0
    if (u < floors[place]!) return true
    if (u >= ceilings[place]!) return false
  }
  return u < logistic(odds)
}

/**
 * Whether a draw is so high that nothing of these log-odds or less happens: never true where `isBelow` is.
 *
 * @param u the draw, 0..1
 */
export function isAbove(u: number, odds: number): boolean {
  return odds < most && u >= ceilings[odds < -most ? 0 : ((odds + most) * steps) | 0]!
}
