import { countMembers, everyMember } from '../joiners.ts'
import { type Metric, ratio } from '../metric.ts'

/**
 * Purchase rate: people with at least one order / people who were members at any time in the run; 0..1.
 *
 * Whoever left counts too, or those who stay would flatter it. Null without members. Report 3.3.
 */
export const purchaseRate: Metric = {
  label: 'Members who bought',
  chinese: '购买转化率',
  unit: 'share',
  window: 'whole',
  formula: {
    en: 'people with at least one order / people who were members at any time',
    zh: '至少下过一单的人÷曾是成员的人',
  },
  scale: { poor: 0.1, good: 0.9, source: { en: 'assumption', zh: '假设' } },
  take: (run) => {
    const buyers = countMembers(run, (person) => run.world.orders[person] > 0)
    const everyone = everyMember(run).length
    return ratio(buyers, everyone, { en: 'no members in the run', zh: '运行期没有成员' })
  },
}
