import { bonusHunters } from './bonusHunters.ts'
import { complaintsUnanswered } from './complaintsUnanswered.ts'
import { deepCommission } from './deepCommission.ts'
import type { Diagnosis } from './diagnosis.ts'
import { nothingToStayFor } from './nothingToStayFor.ts'
import { overRelianceOnDiscounts } from './overRelianceOnDiscounts.ts'
import { rewardTooLarge } from './rewardTooLarge.ts'
import { sameContent } from './sameContent.ts'
import { thresholdTooHigh } from './thresholdTooHigh.ts'
import { tooManyMessages } from './tooManyMessages.ts'
import { topicMismatch } from './topicMismatch.ts'
import { unguarded } from './unguarded.ts'

/** The ways for a campaign to fail that are looked for, by name. */
export const diagnoses = {
  overRelianceOnDiscounts,
  topicMismatch,
  sameContent,
  rewardTooLarge,
  thresholdTooHigh,
  bonusHunters,
  nothingToStayFor,
  complaintsUnanswered,
  tooManyMessages,
  deepCommission,
  unguarded,
} as const satisfies Record<string, Diagnosis>

export type DiagnosisName = keyof typeof diagnoses
