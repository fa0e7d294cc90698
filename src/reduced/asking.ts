import type { Ground, Step } from '../model/reduced.ts'
import type { Asks } from './asks.ts'
import { inGenerations } from './inGenerations.ts'
import { inOrderOfTime } from './inOrderOfTime.ts'

/**
 * Spreading by asking: whoever adopts asks at that moment, and each answer comes after a delay of its own.
 *
 * Moments are not rounded to days: a day handles what falls into it in order of time, and who adopts in it asks at
 * their own moment, so that delays of any law pass through the days unchanged. Seeds adopt at moment 0. A yes from
 * someone who has adopted meanwhile is void. Of those who will say no only the number counts, and when they answer.
 */
export function asking(ground: Ground, asks: Asks): Step {
  return typeof ground.delay === 'number'
    ? inGenerations(ground, ground.delay, asks)
    : inOrderOfTime(ground, ground.delay, asks)
}
