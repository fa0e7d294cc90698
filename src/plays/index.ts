import { doubleSidedReferral } from './doubleSidedReferral.ts'
import { limitedTimeSale } from './limitedTimeSale.ts'
import { singleSidedReferral } from './singleSidedReferral.ts'
import { topicChallenge } from './topicChallenge.ts'

/** Every way of sharing and rewarding, by its word in a scenario file. */
export const plays = {
  doubleSidedReferral,
  singleSidedReferral,
  limitedTimeSale,
  topicChallenge,
} as const
