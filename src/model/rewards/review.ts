import { power } from '../../arithmetic/power.ts'
import { uniform } from '../../random/stream.ts'
import { ban } from '../depart.ts'
import type { Model } from '../model.ts'
import type { World } from '../world.ts'

/** How far satisfaction falls when an honest claim is refused, as a part of it (assumption). */
const disappointment = 0.5

/**
 * Whether a claim passes the review (反作弊审核), which costs the same for each.
 *
 * A throw-away account is found out by one look with chance d, and each whole week of holding time is one more look:
 * 1 − (1 − d)^(1 + weeks). The accounts of a ring escape a part of it. An honest claim is refused by mistake with the
 * chance of a false alarm, and disappoints. One look decides for both rewards of an account.
 */
export function passesReview(model: Model, world: World, row: number, day: number): boolean {
  const { detection, falseAlarms, cost } = model.screening
  const { claims, dayRows, streams } = world
  const offer = claims.offer[row]
  if (offer < 0 || (detection === 0 && falseAlarms === 0)) return true
  dayRows.screeningCost[day] += cost
  const person = claims.friend[row]
  const account = claims.accounts.get(row) ?? 0
  if (account === 0) {
    const key = claims.play[row] * 100 + offer
    if (uniform(streams.falseAlarm, claims.beneficiary[row], person, key) >= falseAlarms) return true
    world.roll.satisfaction[world.rowOf[claims.beneficiary[row]]] *= 1 - disappointment
    return false
  }
  const looks = 1 + Math.floor((day - claims.made[row]) / 7)
  const escapes = world.inRing[person] === 1 ? model.behaviour.cheat.hiding : 0
  const found = (1 - power(1 - detection, looks)) * (1 - escapes)
  if (uniform(streams.review, person, account) >= found) return true
  if (model.screening.ban) ban(model, world, person, day)
  return false
}
