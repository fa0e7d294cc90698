import { changeOfLaw } from './changeOfLaw.ts'
import { changeOfTerms } from './changeOfTerms.ts'
import { competitorOffer } from './competitorOffer.ts'
import { complaintFlood } from './complaintFlood.ts'
import { dataLeak } from './dataLeak.ts'
import { deliveryFailure } from './deliveryFailure.ts'
import { demandShift } from './demandShift.ts'
import { missingDisclosure } from './missingDisclosure.ts'
import { outage } from './outage.ts'
import { platformBlock } from './platformBlock.ts'
import { prizeOverLimit } from './prizeOverLimit.ts'
import { pyramidSelling } from './pyramidSelling.ts'
import { saturation } from './saturation.ts'
import { slowService } from './slowService.ts'
import { stockOut } from './stockOut.ts'

/** Everything that can befall a campaign, by its word in a scenario file; market, operation, technical, legal. */
export const circumstances = {
  competitorOffer,
  demandShift,
  saturation,
  deliveryFailure,
  stockOut,
  slowService,
  complaintFlood,
  outage,
  dataLeak,
  platformBlock,
  pyramidSelling,
  prizeOverLimit,
  missingDisclosure,
  changeOfLaw,
  changeOfTerms,
} as const
