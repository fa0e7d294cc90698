import { clawedBack, due, held, lapsed, open, paid, queued, refused, rejected } from '../../../src/model/claims.ts'
import type { Model } from '../../../src/model/model.ts'
import { simulate } from '../../../src/model/simulate.ts'
import type { World } from '../../../src/model/world.ts'
import { hubBrings } from '../hubBrings.ts'

const words = ['open', 'due', 'paid', 'lapsed', 'refused', 'held', 'queued', 'clawedBack', 'rejected'] as const
const codes = [open, due, paid, lapsed, refused, held, queued, clawedBack, rejected]

/** At this rate everybody who is there orders every day, so that a friend's first order falls on the day of joining. */
export const everybodyOrders = { product: { interpurchase: 0.01 } }

/** The hub, person 0, brings two friends on the first day and two on the second; the third day nobody is left. */
export function hub(offer: object, play: object = {}, world: object = {}): Model {
  return hubBrings([2, 2, 0], {
    plays: [{ play: 'ownOffers', days: 3, offers: [offer], ...play }],
    ...world,
  })
}

/** Every claim: the day it was made, who has it, fen (or units), how it stands, and the day on which that was decided. */
export function table({ claims }: World): string[] {
  return Array.from({ length: claims.count }, (_, row) => {
    const to = claims.beneficiary[row] === 0 ? 'hub' : 'friend'
    const status = words[codes.indexOf(claims.status[row])]
    return `${claims.made[row]} ${to} ${claims.units[row]} ${status} ${claims.closed[row]}`
  })
}

/** The world that a run leaves behind. */
export const run = (model: Model) => simulate(model).world
