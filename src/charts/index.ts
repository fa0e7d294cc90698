import { activity } from './activity.ts'
import { cascadeSizes } from './cascadeSizes.ts'
import type { ChartKind } from './chart.ts'
import { cohorts } from './cohorts.ts'
import { communityMap } from './communityMap.ts'
import { forest } from './forest.ts'
import { funnel } from './funnel.ts'
import { generations } from './generations.ts'
import { ledger } from './ledger.ts'
import { members } from './members.ts'
import { money } from './money.ts'
import { newMembers } from './newMembers.ts'
import { orders } from './orders.ts'
import { profit } from './profit.ts'
import { recipients } from './recipients.ts'
import { retention } from './retention.ts'
import { risks } from './risks.ts'
import { score } from './score.ts'
import { stack } from './stack.ts'
import { stays } from './stays.ts'
import { treeShapes } from './treeShapes.ts'
import { twin } from './twin.ts'

/** Every kind of chart, in the order in which they are read. */
export const charts = {
  members,
  newMembers,
  twin,
  retention,
  stays,
  cohorts,
  activity,
  funnel,
  orders,
  forest,
  treeShapes,
  communityMap,
  cascadeSizes,
  generations,
  money,
  ledger,
  recipients,
  profit,
  score,
  stack,
  risks,
} as const satisfies Record<string, ChartKind>
