import { againstTwin } from '../againstTwin.ts'
import { joinsAttributed } from '../attribution.ts'
import { type Metric, measured } from '../metric.ts'

/** Additional new users: those who join only with the campaign − those whom it loses; people, below 0 where it loses more. */
export const incrementalUsers: Metric = {
  label: 'Additional new users',
  chinese: '增量新用户数',
  unit: 'people',
  window: 'whole',
  formula: { en: 'joins − joins in the same world without the campaign', zh: '新增−同一世界无活动时的新增' },
  twin: true,
  take: againstTwin((run) => {
    const { extra, lost } = joinsAttributed(run)
    return measured(extra - lost)
  }),
}
