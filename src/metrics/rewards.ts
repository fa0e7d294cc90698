import { paid, tookOff } from '../model/claims.ts'
import type { Run } from '../model/run.ts'

/** Whether a claim was paid: in cash, or as a coupon handed out. */
export function isPaid({ world }: Run, row: number): boolean {
  return world.claims.status[row] === paid
}

/** Whether a claim is to cash: an offer in cash, or a challenge's prize. */
export function isCash({ model, world }: Run, row: number): boolean {
  const { play, offer } = world.claims
  if (offer[row] === tookOff) return false
  return offer[row] < 0 || model.plays[play[row]].offers[offer[row]].form === 'cash'
}
