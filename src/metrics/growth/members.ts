import { type Metric, measured } from '../metric.ts'
import { within } from '../within.ts'

/** Total users: members at the end of the last day; people, 0 and up (report 3.1). */
export const members: Metric = {
  label: 'Members',
  chinese: '总用户数',
  unit: 'people',
  window: 'end',
  formula: { en: 'members at the end of the last day', zh: '最后一天结束时的成员数' },
  take: within('end', ({ world }, days) => measured(world.dayRows.members[days.start])),
}
