import { total } from '../dayTotals.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/** Win-back rate: former members who came back / those who were asked to, over the run; 0..1, null when nobody was. */
export const winBackRate: Metric = {
  label: 'Former members who came back',
  chinese: '召回率',
  unit: 'share',
  window: 'whole',
  formula: 'former members who came back / those who were asked to',
  take: within('whole', ({ world }, days) =>
    ratio(total(world.dayRows.returned, days), total(world.dayRows.contacted, days), 'nobody was asked to come back'),
  ),
}
