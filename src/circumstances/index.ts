import { competitorOffer } from './competitorOffer.ts'
import { deliveryFailure } from './deliveryFailure.ts'
import { demandShift } from './demandShift.ts'
import { outage } from './outage.ts'
import { platformBlock } from './platformBlock.ts'

/** Everything that can befall a campaign, by its word in a scenario file. */
export const circumstances = {
  outage,
  deliveryFailure,
  competitorOffer,
  demandShift,
  platformBlock,
} as const
