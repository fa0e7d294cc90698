import { againstTwin } from '../againstTwin.ts'
import { joinsAttributed } from '../attribution.ts'
import { type Metric, measured } from '../metric.ts'

/** Additional new users: those who join only with the campaign − those whom it loses; people, below 0 where it loses more. */
export const incrementalUsers: Metric = {
  label: 'Additional new users',
  chinese: '增量新用户数',
  unit: 'people',
  window: 'whole',
  formula: 'joins − joins in the same world without the campaign',
  twin: true,
  take: againstTwin((run) => {
    const { extra, lost } = joinsAttributed(run)
    return measured(extra - lost)
  }),
}
