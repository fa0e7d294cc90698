import type { Roll } from '../../src/model/roll.ts'
import type { World } from '../../src/model/world.ts'

/** A column of the roll: one number for each who has ever been a member, in the order of joining. */
export function onRoll({ roll }: World, column: Exclude<keyof Roll, 'count' | 'capacity' | 'ordered'>): number[] {
  return [...roll[column].subarray(0, roll.count)]
}
