import { isHeld } from './activity.ts'
import type { Model } from './model.ts'

/**
 * Notifications that a member gets in the week up to a day, who has not switched them off.
 *
 * min(cap, the usual number a week + activities announced on the day and the 6 days before).
 */
export function notificationsInWeek({ community, clock }: Model, day: number): number {
  let announced = 0
  for (const activity of community.activities) {
    if (!activity.announced) continue
    for (let before = 0; before < 7; before++) announced += Number(isHeld(activity, clock, day - before))
  }
  return Math.min(community.notificationCap, community.notifications + announced)
}
