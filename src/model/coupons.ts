import { lastDay } from './never.ts'
import type { World } from './world.ts'

/** What a coupon says: fen off an order, the last day it can be used, the smallest order in fen, the play it is from. */
export interface Coupon {
  readonly amount: number
  readonly until: number
  readonly threshold: number
  /** The play's place in the model's list, or -1 for a coupon of no play. */
  readonly play: number
}

/** Gives a person a coupon. One at a time: of an old and a new one they keep the larger, as a shop's app would offer it. */
export function giveCoupon(world: World, owner: number, coupon: Coupon, day: number): void {
  if (day <= world.couponUntil[owner] && world.coupon[owner] >= coupon.amount) return
  world.coupon[owner] = coupon.amount
  world.couponUntil[owner] = Math.min(lastDay, coupon.until)
  world.couponThreshold[owner] = coupon.threshold
  world.couponPlay[owner] = coupon.play
}
