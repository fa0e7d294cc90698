import { assist } from './assist.ts'
import { bargain } from './bargain.ts'
import { checkIn } from './checkIn.ts'
import { commentPrompt } from './commentPrompt.ts'
import { commission } from './commission.ts'
import { doubleSidedReferral } from './doubleSidedReferral.ts'
import { draw } from './draw.ts'
import { freeGift } from './freeGift.ts'
import { groupBuy } from './groupBuy.ts'
import { kolSeeding } from './kolSeeding.ts'
import { limitedTimeSale } from './limitedTimeSale.ts'
import { milestone } from './milestone.ts'
import { ownOffers } from './ownOffers.ts'
import { points } from './points.ts'
import { redPacket } from './redPacket.ts'
import { singleSidedReferral } from './singleSidedReferral.ts'
import { topicChallenge } from './topicChallenge.ts'
import { waitingList } from './waitingList.ts'

/** Every way of sharing and rewarding, by its word in a scenario file. */
export const plays = {
  doubleSidedReferral,
  singleSidedReferral,
  ownOffers,
  freeGift,
  limitedTimeSale,
  commission,
  milestone,
  waitingList,
  redPacket,
  draw,
  checkIn,
  assist,
  bargain,
  groupBuy,
  points,
  kolSeeding,
  commentPrompt,
  topicChallenge,
} as const
