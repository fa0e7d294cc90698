import { activityUnequal } from './activityUnequal.ts'
import { assortativity } from './assortativity.ts'
import { broughtBySharers } from './broughtBySharers.ts'
import { clustering } from './clustering.ts'
import { degreesUnequal } from './degreesUnequal.ts'
import { kFactor } from './kFactor.ts'
import { largestCascades } from './largestCascades.ts'
import { meanDegree } from './meanDegree.ts'
import { ordersUnequal } from './ordersUnequal.ts'
import { recommendationsFail } from './recommendationsFail.ts'
import { referredFit } from './referredFit.ts'
import { referredShare } from './referredShare.ts'
import { referredStay } from './referredStay.ts'
import { repeatBuyers } from './repeatBuyers.ts'
import { retentionFlattens } from './retentionFlattens.ts'
import { rewardsBringWorse } from './rewardsBringWorse.ts'
import { shallowCascades } from './shallowCascades.ts'
import { sharers } from './sharers.ts'
import { stickiness } from './stickiness.ts'
import { structuralVirality } from './structuralVirality.ts'

/** What a world is held to, by the word of each fact. */
export const facts = {
  shallowCascades,
  structuralVirality,
  largestCascades,
  recommendationsFail,
  sharers,
  broughtBySharers,
  kFactor,
  referredStay,
  referredFit,
  rewardsBringWorse,
  stickiness,
  activityUnequal,
  retentionFlattens,
  repeatBuyers,
  ordersUnequal,
  referredShare,
  meanDegree,
  clustering,
  assortativity,
  degreesUnequal,
} as const
