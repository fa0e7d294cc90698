import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'
import { commissionDepth } from './commissionDepth.ts'
import { costBelowPrice } from './costBelowPrice.ts'
import { dates } from './dates.ts'
import { everybodyKnown } from './everybodyKnown.ts'
import { idleFields } from './idleFields.ts'
import { membersWithinPeople } from './membersWithinPeople.ts'
import { namesDiffer } from './namesDiffer.ts'
import { oneTotal } from './oneTotal.ts'
import { playsNamed } from './playsNamed.ts'
import { postsWithinPlay } from './postsWithinPlay.ts'
import { reducedIdle } from './reducedIdle.ts'
import { rewardsHonoured } from './rewardsHonoured.ts'
import { rewardsWithinMargin } from './rewardsWithinMargin.ts'
import { seedsKnown } from './seedsKnown.ts'
import { segmentsKnown } from './segmentsKnown.ts'
import { sharesSum } from './sharesSum.ts'
import { targetsRead } from './targetsRead.ts'
import { topicsKnown } from './topicsKnown.ts'

/** The rules about fields that must go together; each looks only at fields that can be read. */
export const checks: readonly ((view: View) => readonly Complaint[])[] = [
  sharesSum,
  topicsKnown,
  segmentsKnown,
  namesDiffer,
  oneTotal,
  dates,
  membersWithinPeople,
  everybodyKnown,
  idleFields,
  reducedIdle,
  (view) => seedsKnown(view),
  costBelowPrice,
  rewardsWithinMargin,
  rewardsHonoured,
  commissionDepth,
  playsNamed,
  postsWithinPlay,
  targetsRead,
]
